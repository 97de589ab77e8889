package app.envoi.press.docx;

import app.envoi.press.manuscript.Inline;
import app.envoi.press.manuscript.Note;
import java.util.Optional;

/** Reads one run: {@code w:r}. */
final class RunStory {
    private final ParagraphStory paragraph;
    private final Story story;
    private final Reading reading;
    private final Xml xml;
    private Declared<RunKey> run;
    private final StringBuilder hidden = new StringBuilder();
    private final Spots.RunDraft spot;

    RunStory(ParagraphStory paragraph, Story story) {
        this.paragraph = paragraph;
        this.story = story;
        this.reading = story.reading;
        this.xml = story.xml;
        this.run = paragraph.run(StyleSheet.NO_RUN);
        this.spot = new Spots.RunDraft(xml);
    }

    void read() throws DocxUnreadable {
        int depth = xml.depth();
        boolean first = true;
        while (xml.child(depth)) {
            if (!xml.name().equals("w:rPr")) {
                content();
            } else if (first) {
                properties();
            }
            first = false;
        }
        reading.trace(reading.hidden, hidden.toString());
        paragraph.ran(spot, run);
    }

    private void properties() throws DocxUnreadable {
        int from = xml.start();
        run = paragraph.run(reading.runs.read(xml));
        spot.properties(new Spots.Span(from, xml.end()));
    }

    private void content() throws DocxUnreadable {
        switch (xml.name()) {
            case "w:t" -> text(Texts.of(xml));
            case "w:tab", "w:ptab" -> add(new Inline.Tab(paragraph.type(run)));
            case "w:br" -> add(new Inline.Break(kind(xml.attribute("w:type", "")), paragraph.type(run)));
            case "w:cr" -> add(new Inline.Break(Inline.Break.Kind.LINE, paragraph.type(run)));
            case "w:noBreakHyphen" -> text("\u2011");
            case "w:softHyphen" -> text("\u00AD");
            case "w:lastRenderedPageBreak" -> paragraph.pageBegan();
            case "w:fldChar", "w:instrText" -> field();
            case "w:delText" -> reading.trace(reading.deleted, xml.text());
            default -> rarer();
        }
    }

    private void rarer() throws DocxUnreadable {
        switch (xml.name()) {
            case "w:sym" -> symbol();
            case "w:pgNum" -> add(new Inline.PageNumber(Inline.PageNumber.Kind.PAGE, paragraph.type(run)));
            case "w:footnoteReference" -> note(Note.Kind.FOOTNOTE);
            case "w:endnoteReference" -> note(Note.Kind.ENDNOTE);
            case "w:drawing" ->
                new DrawingReader(story, paragraph.type(run)).drawing().forEach(this::add);
            case "w:pict", "w:object" ->
                new DrawingReader(story, paragraph.type(run)).picture().forEach(this::add);
            case "w:footnoteRef", "w:endnoteRef" -> text(story.label);
            case "w:ruby" -> ruby();
            default -> {}
        }
    }

    private static Inline.Break.Kind kind(String word) {
        return switch (word) {
            case "page" -> Inline.Break.Kind.PAGE;
            case "column" -> Inline.Break.Kind.COLUMN;
            default -> Inline.Break.Kind.LINE;
        };
    }

    private void add(Inline inline) {
        if (story.fields.shows()) {
            paragraph.inlines.add(inline);
        }
    }

    private void text(String text) {
        Optional<Inline.PageNumber.Kind> number = story.fields.number();
        if (number.isPresent()) {
            paragraph.inlines.add(new Inline.PageNumber(number.get(), paragraph.type(run)));
            seen("1");
        } else if (story.fields.shows()) {
            seen(text);
            int from = 0;
            for (int tab = text.indexOf('\t'); tab >= 0; tab = text.indexOf('\t', from)) {
                paragraph.inlines.text(text.substring(from, tab), run);
                paragraph.inlines.add(new Inline.Tab(paragraph.type(run)));
                from = tab + 1;
            }
            paragraph.inlines.text(from == 0 ? text : text.substring(from), run);
            if (run.on(RunKey.HIDDEN)) {
                hidden.append(text);
            }
        }
    }

    private void seen(String text) {
        if (reading.spots.areWanted()) {
            spot.shows(text, run);
        }
    }

    private void field() throws DocxUnreadable {
        if (xml.name().equals("w:instrText")) {
            story.fields.instruction(xml.text());
            return;
        }
        switch (xml.attribute("w:fldCharType", "")) {
            case "begin" -> story.fields.begin();
            case "separate" -> story.fields.separate();
            case "end" -> paragraph.endField(run);
            default -> {}
        }
    }

    /** A character of a symbol font, by its number there. */
    private void symbol() throws DocxUnreadable {
        String font = xml.attribute("w:font", "").trim();
        Declared<RunKey> plain = run;
        try {
            int c = Integer.parseInt(xml.attribute("w:char", ""), 16);
            for (Slot slot : font.isEmpty() ? new Slot[0] : Slot.values()) {
                run = run.with(slot.font(), font);
            }
            if (Character.isBmpCodePoint(c) && c >= ' ' && !Character.isSurrogate((char) c)) {
                text(Character.toString(c));
            }
        } catch (NumberFormatException noCharacter) {
            reading.unsupported.add("symbol");
        } finally {
            run = plain;
        }
    }

    private void note(Note.Kind kind) throws DocxUnreadable {
        int id = Measure.number(xml.attribute("w:id"), -1);
        String custom = xml.attribute("w:customMarkFollows");
        boolean own = custom != null && Measure.on(custom);
        if (story.fields.shows()) {
            String label = reading.noteLabel(kind, id, own);
            paragraph.inlines.add(new Inline.NoteMark(kind, id, label, paragraph.type(run)));
        }
    }

    /** The base text is read; the small text above it is not. */
    private void ruby() throws DocxUnreadable {
        reading.unsupported.add("ruby");
        int depth = xml.depth();
        while (xml.child(depth)) {
            if (xml.name().equals("w:rubyBase")) {
                int inside = xml.depth();
                while (xml.child(inside)) {
                    if (xml.name().equals("w:r")) {
                        new RunStory(paragraph, story).read();
                    }
                }
            }
        }
    }
}
