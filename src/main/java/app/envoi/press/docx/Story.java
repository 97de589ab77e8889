package app.envoi.press.docx;

import app.envoi.press.manuscript.Block;
import app.envoi.press.manuscript.Paragraph;
import java.util.ArrayList;
import java.util.List;

/** Reads a flow of paragraphs and tables: the body, a header, a note, a cell, a text box. */
final class Story {
    final Reading reading;
    final Xml xml;
    final Relations relations;
    final Fields fields = new Fields();
    private final boolean body;
    private final SectionSink sections;
    /** In a note, its number, which is printed where it begins. */
    final String label;

    /** Where the body puts what it has read when a section ends. */
    interface SectionSink {
        /** No sections end here. */
        SectionSink NONE = new SectionSink() {
            @Override
            public void setup(Xml xml) throws DocxUnreadable {
                xml.skip();
            }

            @Override
            public void end() {}
        };

        /** Stands at the start of {@code w:sectPr} and goes to its end. */
        void setup(Xml xml) throws DocxUnreadable;

        /** The section ends after what was read up to now. */
        void end();
    }

    private Story(Reading reading, Xml xml, Relations relations, boolean body, SectionSink sections, String label) {
        this.reading = reading;
        this.xml = xml;
        this.relations = relations;
        this.body = body;
        this.sections = sections;
        this.label = label;
    }

    static Story body(Reading reading, Xml xml, Relations relations, SectionSink sections) {
        return new Story(reading, xml, relations, true, sections, "");
    }

    static Story outside(Reading reading, Xml xml, Relations relations) {
        return note(reading, xml, relations, "");
    }

    static Story note(Reading reading, Xml xml, Relations relations, String label) {
        return new Story(reading, xml, relations, false, SectionSink.NONE, label);
    }

    /** A text box in this story: its paragraphs have no index, and its fields are its own. */
    Story box() {
        return new Story(reading, xml, relations, false, SectionSink.NONE, label);
    }

    /** A cell of a table in this story: no section ends in it. */
    Story cell() {
        return new Story(reading, xml, relations, body, SectionSink.NONE, label);
    }

    /** Stands at the start of an element that holds blocks and goes to its end. */
    List<Block> blocks(TableDress dress) throws DocxUnreadable {
        List<Block> blocks = new ArrayList<>();
        blocks(dress, blocks);
        return blocks;
    }

    /** As above, into a list that the end of a section may empty. */
    void blocks(TableDress dress, List<Block> into) throws DocxUnreadable {
        blocks(dress, new Neighbours(reading.formats.asHtml()), into);
    }

    private void blocks(TableDress dress, Neighbours neighbours, List<Block> into) throws DocxUnreadable {
        int depth = xml.depth();
        while (xml.child(depth)) {
            block(dress, neighbours, into);
        }
    }

    /** Stands at the start of one block. */
    void block(TableDress dress, Neighbours neighbours, List<Block> into) throws DocxUnreadable {
        switch (xml.name()) {
            case "w:p" -> paragraph(dress, neighbours, into);
            case "w:tbl" -> {
                reading.unsupported.add("table");
                into.add(new TableReader(this).read());
            }
            case "w:sdt", "w:sdtContent", "w:customXml", "w:smartTag", "w:ins", "w:moveTo" ->
                blocks(dress, neighbours, into);
            case "w:altChunk" ->
                throw new DocxUnreadable("This Word file takes in another document that only Word can unfold:"
                        + " open it in Word, save it again, and use that copy.");
            case "m:oMathPara", "m:oMath" -> reading.unsupported.add("equation");
            case "w:sectPr" -> sections.setup(xml);
            default -> {}
        }
    }

    private void paragraph(TableDress dress, Neighbours neighbours, List<Block> into) throws DocxUnreadable {
        int index = Paragraph.OUTSIDE;
        if (body) {
            index = reading.nextParagraph();
        } else {
            reading.countOutside();
        }
        ParagraphStory paragraph = new ParagraphStory(this, index, dress);
        Paragraph read = paragraph.read(sections);
        neighbours.add(read, paragraph.said(), into);
        if (paragraph.endsSection()) {
            sections.end();
        }
    }
}
