package app.envoi.desk.piece;

import app.envoi.desk.piece.Scribe.Hand;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The editor's form as it was sent. What is missing is empty. */
record Typed(
        @Nullable String title,
        @Nullable String byLine,
        @Nullable String epigraph,
        @Nullable String dedication,
        @Nullable String text,
        @Nullable Kind kind,
        @Nullable Integer base,
        @Nullable String sitting) {
    static Typed blank() {
        return new Typed("", "", "", "", "", Kind.POEM, 0, UUID.randomUUID().toString());
    }

    static Typed of(Draft draft) {
        Wording wording = draft.wording();
        return new Typed(
                wording.title(),
                wording.byLine(),
                wording.epigraph(),
                wording.dedication(),
                wording.text(),
                draft.kind(),
                draft.number(),
                UUID.randomUUID().toString());
    }

    /** @throws TooLong where a part of it is over its limit */
    Wording wording() {
        return new Wording(said(title), said(byLine), said(epigraph), said(dedication), said(text));
    }

    /** A poem where it is not said. */
    Kind sort() {
        return kind == null || !kind.written() ? Kind.POEM : kind;
    }

    Hand hand() {
        return new Hand(base == null ? 0 : base, said(sitting));
    }

    public boolean hasParts() {
        return !(said(byLine) + said(epigraph) + said(dedication)).isBlank();
    }

    /** A text area drops a line break at its beginning: it is given one to drop. */
    public String inBox(@Nullable String field) {
        return "\n" + said(field);
    }

    private static String said(@Nullable String field) {
        return field == null ? "" : field;
    }
}
