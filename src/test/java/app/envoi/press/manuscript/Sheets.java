package app.envoi.press.manuscript;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes manuscripts for tests from lines, one paragraph each. At the start of a line: {@code #} heading, {@code !} bold, {@code ^} centred, {@code +}
 * larger, {@code _} italic, {@code >} page break before; at its end {@code \f} is a page break in the line.
 */
final class Sheets {
    private static final Type PLAIN = new Type("Garamond", Length.points(12));

    private Sheets() {}

    static Manuscript of(String... lines) {
        List<Block> blocks = new ArrayList<>();
        for (String each : String.join("\n", lines).split("\n", -1)) {
            blocks.add(paragraph(blocks.size(), each));
        }
        return Manuscript.of(PageSetup.LETTER, Running.NONE, blocks);
    }

    private static Paragraph paragraph(int index, String line) {
        Type type = PLAIN;
        ParagraphFormat format = ParagraphFormat.PLAIN;
        String text = line;
        while (!text.isEmpty() && "#!^+_>".indexOf(text.charAt(0)) >= 0) {
            switch (text.charAt(0)) {
                case '#' -> format = format.withStyle("heading 1", 0);
                case '!' -> type = type.withBold(true);
                case '^' -> format = format.withAlignment(ParagraphFormat.Alignment.CENTRE);
                case '+' -> type = type.withSize(Length.points(16));
                case '_' -> type = type.withItalic(true);
                default -> format = format.withKeeps(new ParagraphFormat.Keeps(false, false, true, true));
            }
            text = text.substring(1);
        }
        return new Paragraph(index, format, content(text, type), type);
    }

    private static List<Inline> content(String text, Type type) {
        List<Inline> content = new ArrayList<>();
        for (String piece : text.split("(?=[\f|])|(?<=[\f|])")) {
            if (piece.equals("\f")) {
                content.add(new Inline.Break(Inline.Break.Kind.PAGE, type));
            } else if (piece.equals("|")) {
                content.add(new Inline.Break(Inline.Break.Kind.LINE, type));
            } else if (!piece.isEmpty()) {
                content.add(new Inline.Run(piece, type));
            }
        }
        return content;
    }
}
