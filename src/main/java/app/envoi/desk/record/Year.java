package app.envoi.desk.record;

import app.envoi.desk.submission.Answers.Answer;
import app.envoi.desk.submission.Answers.Sending;
import app.envoi.desk.submission.Happening.ReplyKind;
import app.envoi.desk.submission.PieceStanding;
import app.envoi.desk.submission.Standing;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A year of sending and hearing back. An answer counts for the year in which it came.
 *
 * @param pieces how many went out, each time that it did
 * @param silent submissions of this year that were closed without word
 * @param accepted pieces
 * @param personal pieces declined in a letter of the editor's own, or with the wish to see it rewritten
 * @param higher pieces declined by a form that only the better ones get
 * @param form pieces declined by the plain form
 * @param unnoted pieces declined in a way that was not noted
 */
record Year(int year, int sent, int pieces, int silent, int accepted, int personal, int higher, int form, int unnoted) {
    int declined() {
        return personal + higher + form + unnoted;
    }

    /** Those in which something happened, the newest first. */
    static List<Year> of(List<Sending> sendings, List<Answer> answers) {
        Map<Integer, Count> years = new TreeMap<>(Collections.reverseOrder());
        sendings.forEach(each -> count(years, each.day().getYear()).sent(each));
        answers.forEach(each -> count(years, each.day().getYear()).answered(each));
        List<Year> all = new ArrayList<>();
        years.forEach((year, count) -> all.add(count.year(year)));
        return all;
    }

    private static Count count(Map<Integer, Count> years, int year) {
        return years.computeIfAbsent(year, any -> new Count());
    }

    private static final class Count {
        private int sent;
        private int pieces;
        private int silent;
        private int accepted;
        private int personal;
        private int higher;
        private int form;
        private int unnoted;

        void sent(Sending sending) {
            sent++;
            pieces += sending.pieces();
            silent += sending.standing() == Standing.CLOSED_WITHOUT_WORD ? 1 : 0;
        }

        void answered(Answer answer) {
            if (answer.standing() == PieceStanding.ACCEPTED) {
                accepted++;
            } else {
                declined(answer.reply());
            }
        }

        private void declined(ReplyKind reply) {
            switch (reply) {
                case PERSONAL, REWRITE -> personal++;
                case HIGHER_TIER -> higher++;
                case FORM -> form++;
                case NONE, ACCEPTANCE -> unnoted++;
            }
        }

        Year year(int year) {
            return new Year(year, sent, pieces, silent, accepted, personal, higher, form, unnoted);
        }
    }
}
