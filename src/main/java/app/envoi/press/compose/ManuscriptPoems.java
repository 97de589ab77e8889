package app.envoi.press.compose;

import app.envoi.press.manuscript.Length;
import app.envoi.press.manuscript.Manuscript;
import app.envoi.press.manuscript.Paragraph;
import app.envoi.press.manuscript.ParagraphFormat;
import app.envoi.press.manuscript.Poem;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads poems back out of a manuscript; see {@link PoemText#from}. */
final class ManuscriptPoems {
    private final List<Paragraph> paragraphs;
    private int at;

    private ManuscriptPoems(List<Paragraph> paragraphs) {
        this.paragraphs = paragraphs;
    }

    static PoemText read(Manuscript manuscript, Poem poem) {
        List<Paragraph> all = manuscript.paragraphs();
        int last = Math.min(poem.last() + 1, all.size());
        return new ManuscriptPoems(all.subList(Math.min(poem.first(), last), last)).poem(poem.title());
    }

    private PoemText poem(String title) {
        skipBlank();
        String marked = "";
        if (at < paragraphs.size()
                && MarkupWriter.plain(paragraphs.get(at)).strip().equals(title.strip())
                && titleStands(title)) {
            marked = MarkupWriter.title(paragraphs.get(at++));
        }
        String byline = byline(!marked.isEmpty());
        String dedication = take(Formats.DEDICATION);
        String epigraph = take(Formats.EPIGRAPH);
        String body = body();
        return new PoemText(marked, byline, epigraph, dedication, body, PoemText.Form.BY_STANZA);
    }

    /** An untitled poem is called by its first line, which is then no title. */
    private boolean titleStands(String title) {
        Paragraph first = paragraphs.get(at);
        boolean verse =
                Set.of(Formats.OPENING, Formats.PROSE).contains(first.format().style());
        boolean heading = first.format().outlineLevel() < ParagraphFormat.BODY_TEXT;
        return !title.isBlank() && !verse && (heading || at + 1 < paragraphs.size());
    }

    /** By its style; or, under a title, by its words and the white space below it. */
    private String byline(boolean titled) {
        String styled = take(Formats.BYLINE);
        if (!styled.isEmpty() || !titled) {
            return styled;
        }
        int before = at;
        skipBlank();
        if (at + 1 < paragraphs.size() && PoemReader.isByline(MarkupWriter.plain(paragraphs.get(at))) && gapBelow(at)) {
            return MarkupWriter.line(paragraphs.get(at++)).strip();
        }
        at = before;
        return "";
    }

    private boolean gapBelow(int index) {
        Paragraph next = paragraphs.get(index + 1);
        return next.isBlank()
                || next.format().spacing().before().emu() > 0
                || paragraphs.get(index).format().spacing().after().emu() > 0;
    }

    private String take(String style) {
        List<String> lines = new ArrayList<>();
        while (at < paragraphs.size() && paragraphs.get(at).format().style().equals(style)) {
            lines.add(
                    style.equals(Formats.DEDICATION)
                            ? MarkupWriter.italics(paragraphs.get(at))
                            : MarkupWriter.line(paragraphs.get(at)));
            at++;
        }
        return String.join("\n", lines);
    }

    private String body() {
        StringBuilder body = new StringBuilder();
        Length margin = leastIndent();
        Length pending = Length.ZERO;
        boolean first = true;
        for (; at < paragraphs.size(); at++) {
            Paragraph paragraph = paragraphs.get(at);
            if (paragraph.format().style().equals(Formats.CONTINUATION)) {
                continue;
            }
            if (paragraph.format().style().equals(Formats.GOING_ON)) {
                body.append(MarkupWriter.line(paragraph));
                continue;
            }
            Length above = larger(pending, paragraph.format().spacing().before());
            body.append(first ? "" : "\n".repeat(1 + emptyLines(above, paragraph)));
            body.append(MarkupWriter.indent(indent(paragraph).minus(margin), paragraph));
            body.append(MarkupWriter.line(paragraph));
            pending = paragraph.format().spacing().after();
            first = false;
        }
        return body.toString();
    }

    /** A poem that is indented as a whole is not indented verse by verse. */
    private Length leastIndent() {
        return paragraphs.stream()
                .skip(at)
                .filter(paragraph -> !paragraph.isBlank())
                .map(ManuscriptPoems::indent)
                .min(Length::compareTo)
                .orElse(Length.ZERO);
    }

    private static Length indent(Paragraph paragraph) {
        return paragraph
                .format()
                .indents()
                .start()
                .plus(paragraph.format().indents().first());
    }

    /** Room of more than half a line above a paragraph is a stanza's gap. */
    private static int emptyLines(Length above, Paragraph paragraph) {
        if (paragraph.isBlank() || above.isZero()) {
            return 0;
        }
        double lines = above.toPoints() / (paragraph.mark().size().toPoints() * 1.15 * lineSpacing(paragraph));
        return (int) Math.round(lines);
    }

    private static double lineSpacing(Paragraph paragraph) {
        int line = paragraph.format().spacing().line();
        return switch (paragraph.format().spacing().rule()) {
            case AUTO -> Math.max(line / 240.0, 0.5);
            case EXACT, AT_LEAST -> 1;
        };
    }

    private static Length larger(Length one, Length other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private void skipBlank() {
        while (at < paragraphs.size() && paragraphs.get(at).isBlank()) {
            at++;
        }
    }
}
