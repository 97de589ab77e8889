package app.envoi.press.docx;

import app.envoi.press.manuscript.Inline;
import app.envoi.press.manuscript.Paragraph;
import app.envoi.press.manuscript.ParagraphFormat;
import app.envoi.press.manuscript.ParagraphFormat.Label;
import app.envoi.press.manuscript.Type;
import app.envoi.press.manuscript.WordRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads one paragraph: {@code w:p} and what stands in its line. */
final class ParagraphStory {
    /** A paragraph of no more characters is one line, in which no word is broken. */
    private static final int SHORT = 50;

    private static final char MARK = '\u00B6';

    private final Story story;
    private final Reading reading;
    private final Xml xml;
    private final TableDress dress;
    private final int index;
    final InlineList inlines;
    private Declared<ParagraphKey> direct = StyleSheet.NO_PARAGRAPH;
    private Declared<ParagraphKey> all = StyleSheet.NO_PARAGRAPH;
    private Declared<RunKey> mark = StyleSheet.NO_RUN;
    private Cascade cascade;
    private boolean dressed;
    private boolean endsSection;
    private Spots.Span propertySpan = new Spots.Span(0, 0);
    private final List<Spots.RunSpot> runSpots = new ArrayList<>();

    ParagraphStory(Story story, int index, TableDress dress) {
        this.story = story;
        this.reading = story.reading;
        this.xml = story.xml;
        this.index = index;
        this.dress = dress;
        this.inlines = new InlineList(reading.types);
        this.cascade = reading.formats.cascade("", dress);
    }

    /** Stands at the start of {@code w:p} and goes to its end; a section that ends with it is ended after it. */
    Paragraph read(Story.SectionSink sections) throws DocxUnreadable {
        int from = xml.start();
        propertySpan = new Spots.Span(xml.end(), xml.end());
        boolean closed = xml.selfClosing();
        String prefix = xml.prefix();
        int depth = xml.depth();
        while (xml.child(depth)) {
            if (xml.name().equals("w:pPr") && !dressed) {
                int start = xml.start();
                properties(sections);
                propertySpan = new Spots.Span(start, xml.end());
            } else {
                content();
            }
        }
        if (spotsWanted()) {
            Spots.Span element = new Spots.Span(from, xml.end());
            reading.spots.paragraph(
                    new Spots.ParagraphSpot(index, element, propertySpan, closed, prefix, run(mark), runSpots));
        }
        return finish();
    }

    private boolean spotsWanted() {
        return index != Paragraph.OUTSIDE && reading.spots.areWanted();
    }

    void ran(Spots.RunDraft draft, Declared<RunKey> run) {
        if (spotsWanted() && !draft.showsNothing() && !run.on(RunKey.HIDDEN)) {
            runSpots.add(draft.finish(run));
        }
    }

    private void properties(Story.SectionSink sections) throws DocxUnreadable {
        dressed = true;
        Declared.Draft<ParagraphKey> draft = new Declared.Draft<>(ParagraphKey.class);
        int depth = xml.depth();
        while (xml.child(depth)) {
            switch (xml.name()) {
                case "w:rPr" -> mark = reading.runs.read(xml);
                case "w:sectPr" -> {
                    sections.setup(xml);
                    endsSection = true;
                }
                default -> ParagraphReader.property(xml, draft);
            }
        }
        direct = draft.finish();
        cascade = reading.formats.cascade(direct.word(ParagraphKey.STYLE, ""), dress);
    }

    private Paragraph finish() throws DocxUnreadable {
        if (mark.on(RunKey.INSERTED)) {
            reading.insertions++;
        }
        Declared<RunKey> marked = run(mark);
        if (mark.on(RunKey.DELETED)) {
            marked = marked.with(RunKey.HIDDEN, true);
        }
        all = reading.formats.resolve(direct, dress);
        if (all.get(ParagraphKey.FRAMED) instanceof String frame) {
            reading.unsupported.add(frame);
        }
        if (reading.settings.hyphenates() && !all.on(ParagraphKey.WHOLE_WORDS) && inlines.length() > SHORT) {
            reading.unsupported.add("automatic hyphenation");
        }
        if (index != Paragraph.OUTSIDE) {
            reading.characters += inlines.length();
        }
        ParagraphFormat format = reading.formats.format(all, marked);
        Optional<Label> label = reading.formats.label(all, marked);
        if (label.isPresent()) {
            format = format.withLabel(label);
        }
        return new Paragraph(
                index, format, inlines.finish(), reading.types.type(marked, Slot.of(MARK, marked, Slot.ASCII)));
    }

    /** What all levels together say of the paragraph that was read. */
    Declared<ParagraphKey> said() {
        return all;
    }

    boolean endsSection() {
        return endsSection;
    }

    /** What all levels together say of a run with this direct formatting. */
    Declared<RunKey> run(Declared<RunKey> own) {
        return own.has(RunKey.STYLE)
                ? cascade.run(reading.styles.character(own.word(RunKey.STYLE, "")), own)
                : cascade.run(StyleSheet.NO_RUN, own);
    }

    /** Stands at the start of a child of the paragraph, or of what groups runs in it. */
    private void content() throws DocxUnreadable {
        switch (xml.name()) {
            case "w:r" -> new RunStory(this, story).read();
            case "w:hyperlink", "w:smartTag", "w:customXml", "w:sdt", "w:sdtContent", "w:dir", "w:bdo" -> contents();
            case "w:ins", "w:moveTo" -> {
                reading.insertions++;
                contents();
            }
            case "w:del", "w:moveFrom" -> deleted();
            case "w:fldSimple" -> field();
            case "m:oMath", "m:oMathPara" -> equation();
            case "w:subDoc" -> reading.unsupported.add("embedded document");
            default -> {}
        }
    }

    private void contents() throws DocxUnreadable {
        int depth = xml.depth();
        while (xml.child(depth)) {
            content();
        }
    }

    private void field() throws DocxUnreadable {
        story.fields.begin();
        story.fields.instruction(xml.attribute("w:instr", ""));
        story.fields.separate();
        contents();
        endField(run(StyleSheet.NO_RUN));
    }

    void endField(Declared<RunKey> run) {
        story.fields.end().ifPresent(number -> inlines.add(new Inline.PageNumber(number, type(run))));
    }

    private void deleted() throws DocxUnreadable {
        reading.trace(reading.deleted, Texts.below(xml, "w:delText", "w:t"));
    }

    private void equation() throws DocxUnreadable {
        reading.unsupported.add("equation");
        inlines.text(Texts.below(xml, "m:t", "w:t"), run(StyleSheet.NO_RUN));
    }

    Type type(Declared<RunKey> run) {
        boolean complex = run.on(RunKey.RIGHT_TO_LEFT) || run.on(RunKey.IS_COMPLEX);
        return reading.types.type(run, complex ? Slot.COMPLEX : Slot.ASCII);
    }

    /** Word noted that a page began here. */
    void pageBegan() {
        if (index != Paragraph.OUTSIDE) {
            reading.marks.add(new WordRecord.Mark(index, inlines.length()));
            if (spotsWanted()) {
                reading.spots.pageMark(new Spots.Span(xml.start(), xml.end()));
            }
        }
    }
}
