package app.envoi.desk.submission;

import app.envoi.words.Words;

/** What a piece in a submission has come to. */
public enum PieceStanding {
    UNDER_CONSIDERATION,
    ACCEPTED,
    DECLINED,
    WITHDRAWN;

    public String word() {
        return Words.say("standing.piece." + name());
    }
}
