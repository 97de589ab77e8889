package app.envoi.press.rtf;

import app.envoi.press.manuscript.Length;
import app.envoi.press.manuscript.ParagraphFormat;
import app.envoi.press.manuscript.ParagraphFormat.Alignment;
import app.envoi.press.manuscript.ParagraphFormat.Indents;
import app.envoi.press.manuscript.ParagraphFormat.Keeps;
import app.envoi.press.manuscript.Type;
import com.rtfparserkit.rtf.Command;

/** How text looks at a place in the file; a group ends what began in it. */
final class RtfLook {
    private static final int TWELVE_POINTS = 24;
    private static final int FARTHEST = 31_680;

    /** What stands here is no running text. */
    boolean silent;
    /** What stands here are names of styles. */
    boolean styles;

    boolean hidden;
    int style;

    private boolean bold;
    private boolean italic;
    private int size = TWELVE_POINTS;
    private Alignment alignment = Alignment.START;
    private int start;
    private int first;
    private int above;
    private int below;
    private boolean onNewPage;

    RtfLook copy() {
        RtfLook copy = new RtfLook();
        copy.silent = silent;
        copy.styles = styles;
        copy.hidden = hidden;
        copy.style = style;
        copy.bold = bold;
        copy.italic = italic;
        copy.size = size;
        copy.paragraph(this);
        return copy;
    }

    private void paragraph(RtfLook other) {
        style = other.style;
        alignment = other.alignment;
        start = other.start;
        first = other.first;
        above = other.above;
        below = other.below;
        onNewPage = other.onNewPage;
    }

    void hear(Command command, int value, boolean given) {
        boolean on = !given || value != 0;
        switch (command) {
            case b -> bold = on;
            case i -> italic = on;
            case v, deleted -> hidden = on;
            case fs -> size = Math.min(Math.max(value, 2), 3_276);
            case plain -> {
                bold = false;
                italic = false;
                hidden = false;
                size = TWELVE_POINTS;
            }
            case pard -> paragraph(new RtfLook());
            case s -> style = value;
            case qc -> alignment = Alignment.CENTRE;
            case qr -> alignment = Alignment.END;
            case ql, qj -> alignment = Alignment.START;
            case li -> start = bounded(value);
            case fi -> first = bounded(value);
            case sb -> above = bounded(value);
            case sa -> below = bounded(value);
            case pagebb -> onNewPage = on;
            default -> {
                // Nothing that a poem keeps.
            }
        }
    }

    private static int bounded(int twips) {
        return Math.min(Math.max(twips, -FARTHEST), FARTHEST);
    }

    Type type() {
        return new Type("Times New Roman", Length.halfPoints(size))
                .withBold(bold)
                .withItalic(italic);
    }

    ParagraphFormat format(int level, boolean newPage) {
        ParagraphFormat plain = ParagraphFormat.PLAIN;
        return plain.withStyle(plain.style(), level)
                .withAlignment(alignment)
                .withIndents(new Indents(Length.twips(start), Length.ZERO, Length.twips(first)))
                .withSpacing(plain.spacing().withBefore(Length.twips(above)).withAfter(Length.twips(below)))
                .withKeeps(new Keeps(false, false, onNewPage || newPage, true));
    }
}
