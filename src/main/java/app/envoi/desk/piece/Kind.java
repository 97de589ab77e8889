package app.envoi.desk.piece;

/** What sort of work a piece is. */
public enum Kind {
    POEM("poem"),
    TRANSLATION("translation"),
    PROSE("prose"),
    ARTWORK("artwork");

    private final String word;

    Kind(String word) {
        this.word = word;
    }

    /** The word on the page. */
    public String word() {
        return word;
    }
}
