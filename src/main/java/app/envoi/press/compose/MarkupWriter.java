package app.envoi.press.compose;

import app.envoi.press.manuscript.Inline;
import app.envoi.press.manuscript.Length;
import app.envoi.press.manuscript.Paragraph;
import app.envoi.press.manuscript.ParagraphFormat;
import app.envoi.press.manuscript.Type;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Writes a paragraph's text with marks for its emphasis. Every line opens and closes its own. */
final class MarkupWriter {
    private static final Length TAB = Length.inches(0.5);

    private final Predicate<Type> bold;
    private final Predicate<Type> italic;
    private final StringBuilder out = new StringBuilder();
    private final StringBuilder pending = new StringBuilder();
    private boolean pendingBold;
    private boolean pendingItalic;

    private MarkupWriter(Predicate<Type> bold, Predicate<Type> italic) {
        this.bold = bold;
        this.italic = italic;
    }

    /** What is visible, without marks; breaks as in {@link Paragraph#text()}. */
    static String plain(Paragraph paragraph) {
        return paragraph.content().stream()
                .filter(MarkupWriter::isText)
                .map(Inline::text)
                .collect(Collectors.joining());
    }

    /** A line of a body. */
    static String line(Paragraph paragraph) {
        String label =
                paragraph.format().label().map(ParagraphFormat.Label::text).orElse("");
        return (label.isEmpty() ? "" : Markup.escape(label) + " ")
                + new MarkupWriter(Type::bold, Type::italic).write(paragraph);
    }

    /** A title: only what differs from the rest of it is emphasised. */
    static String title(Paragraph paragraph) {
        Predicate<Type> bold = uniform(paragraph, Type::bold) ? type -> false : Type::bold;
        boolean italics = uniform(paragraph, Type::italic);
        Predicate<Type> italic =
                italics ? type -> false : paragraph.mark().italic() ? type -> !type.italic() : Type::italic;
        return new MarkupWriter(bold, italic)
                .write(paragraph)
                .replace('\n', ' ')
                .strip();
    }

    /** A line of a block that is set in italics, where roman type is the emphasis. */
    static String italics(Paragraph paragraph) {
        return new MarkupWriter(Type::bold, type -> !type.italic()).write(paragraph);
    }

    /** Indents as tabs where they are whole tabs, else as spaces, which are a quarter of the type's size in most faces. */
    static String indent(Length indent, Paragraph paragraph) {
        if (indent.emu() <= 0) {
            return "";
        }
        long tabs = Math.round((double) indent.emu() / TAB.emu());
        boolean whole =
                Math.abs(indent.emu() - tabs * TAB.emu()) < Length.points(1).emu();
        double space = Math.max(paragraph.mark().size().toPoints(), 1) / 4;
        return whole ? "\t".repeat((int) tabs) : " ".repeat((int) Math.round(indent.toPoints() / space));
    }

    private static boolean uniform(Paragraph paragraph, Predicate<Type> question) {
        return paragraph.content().stream()
                        .filter(inline -> isText(inline) && !inline.text().isBlank())
                        .map(Inline::type)
                        .map(question::test)
                        .distinct()
                        .count()
                < 2;
    }

    private static boolean isText(Inline inline) {
        boolean text = inline instanceof Inline.Run || inline instanceof Inline.Tab || inline instanceof Inline.Break;
        return text && !inline.type().hidden();
    }

    private String write(Paragraph paragraph) {
        for (Inline inline : paragraph.content()) {
            if (isText(inline)) {
                add(inline.text().replace('\f', '\n'), inline.type());
            }
        }
        flush();
        return out.toString();
    }

    private void add(String text, Type type) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter == '\n') {
                flush();
                out.append(letter);
            } else {
                letter(letter, bold.test(type), italic.test(type));
            }
        }
    }

    /** White space shows no emphasis and takes that of what stands before it, so that marks stand close to words. */
    private void letter(char letter, boolean inBold, boolean inItalic) {
        boolean space = Character.isWhitespace(letter) || Character.isSpaceChar(letter);
        if (!space && (inBold != pendingBold || inItalic != pendingItalic)) {
            flush();
            pendingBold = inBold;
            pendingItalic = inItalic;
        }
        pending.append(letter);
    }

    private void flush() {
        String text = pending.toString();
        String core = text.strip();
        int start = core.isEmpty() ? 0 : text.indexOf(core);
        String mark = core.isEmpty() ? "" : "*".repeat((pendingItalic ? 1 : 0) + (pendingBold ? 2 : 0));
        out.append(text, 0, start)
                .append(mark)
                .append(Markup.escape(core))
                .append(mark)
                .append(text.substring(start + core.length()));
        pending.setLength(0);
    }
}
