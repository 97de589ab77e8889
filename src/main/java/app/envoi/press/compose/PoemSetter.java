package app.envoi.press.compose;

import app.envoi.press.compose.Markup.Piece;
import app.envoi.press.compose.Verses.Verse;
import app.envoi.press.manuscript.Paragraph;
import app.envoi.press.manuscript.ParagraphFormat;
import app.envoi.press.manuscript.ParagraphFormat.Keeps;
import app.envoi.press.manuscript.Type;
import java.util.ArrayList;
import java.util.List;

/** Turns a poem into paragraphs. */
final class PoemSetter {
    private final Formats formats;
    private final LineSetter lines;
    private final boolean sectionPerPoem;

    PoemSetter(HouseStyle style) {
        this.formats = new Formats(style);
        this.lines = new LineSetter(style.type().family());
        this.sectionPerPoem = new RunningLines(style).perPoem();
    }

    SetPoem set(PoemText poem, boolean first) {
        Scripts scripts = Scripts.of(poem.title() + "\n" + poem.body());
        List<Verse> verses = Verses.of(poem.body(), poem.form());
        List<Paragraph> paragraphs = new ArrayList<>(head(poem, scripts));
        for (Verse verse : verses) {
            boolean opening = paragraphs.size() == head(poem, scripts).size();
            paragraphs.add(verse(verse, opening, paragraphs.isEmpty(), scripts));
        }
        if (paragraphs.isEmpty()) {
            paragraphs.add(paragraph(formats.plain(), List.of(), formats.body(), scripts));
        }
        paragraphs.set(0, onItsPage(paragraphs.get(0), first || sectionPerPoem));
        return new SetPoem(poem.name(), verses.size(), paragraphs);
    }

    private List<Paragraph> head(PoemText poem, Scripts scripts) {
        List<Paragraph> head = new ArrayList<>();
        if (!poem.title().isEmpty()) {
            head.add(paragraph(formats.title(), Markup.parse(poem.title()), formats.heading(), scripts));
        }
        if (!poem.byline().isEmpty()) {
            head.add(paragraph(formats.byline(), Markup.parse(poem.byline()), formats.body(), scripts));
        }
        for (List<Piece> line : block(poem.dedication())) {
            head.add(paragraph(formats.dedication(), line, formats.body().withItalic(true), scripts));
        }
        boolean opens = true;
        for (List<Piece> line : block(poem.epigraph())) {
            ParagraphFormat format = formats.epigraph();
            head.add(paragraph(opens ? format.withSpacing(formats.gap(1)) : format, line, formats.body(), scripts));
            opens = false;
        }
        return head;
    }

    private static List<List<Piece>> block(String text) {
        return Verses.lines(Markup.parse(text)).stream()
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private Paragraph verse(Verse verse, boolean opening, boolean top, Scripts scripts) {
        ParagraphFormat format = format(verse, opening);
        if (top) {
            format = untitled(format);
        } else if (!opening && verse.gap() > 1) {
            format = format.withSpacing(formats.stanzaGap(verse.gap()));
        }
        return paragraph(format, verse.pieces(), formats.body(), scripts);
    }

    /** A first verse that stands where a title would is found where a title is: in Word's outline, and by who looks for poems. */
    private ParagraphFormat untitled(ParagraphFormat opening) {
        return opening.withSpacing(formats.verse().spacing()).withStyle(opening.style(), 0);
    }

    private ParagraphFormat format(Verse verse, boolean opening) {
        if (verse.prose()) {
            ParagraphFormat prose = formats.prose();
            return opening
                    ? prose.withSpacing(formats.opening().spacing())
                    : verse.gap() > 0
                            ? prose
                            : prose.withSpacing(formats.verse().spacing());
        }
        if (opening) {
            return formats.opening();
        }
        return verse.gap() > 0 ? formats.stanza() : formats.verse();
    }

    private Paragraph paragraph(ParagraphFormat format, List<Piece> pieces, Type base, Scripts scripts) {
        boolean rightToLeft = scripts.rightToLeft(text(pieces));
        return new Paragraph(0, format.withRightToLeft(rightToLeft), lines.set(pieces, base, scripts), base);
    }

    private static String text(List<Piece> pieces) {
        StringBuilder text = new StringBuilder();
        pieces.forEach(piece -> text.append(piece.text()));
        return text.toString();
    }

    /** The very first poem is on a new page already, and so is one that begins a section. */
    private static Paragraph onItsPage(Paragraph paragraph, boolean alreadyThere) {
        Keeps keeps = paragraph.format().keeps();
        return paragraph.withFormat(paragraph
                .format()
                .withKeeps(new Keeps(keeps.withNext(), keeps.lines(), !alreadyThere, keeps.widowControl())));
    }
}
