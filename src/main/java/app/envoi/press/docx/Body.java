package app.envoi.press.docx;

import app.envoi.press.manuscript.Block;
import app.envoi.press.manuscript.Section;
import java.util.ArrayList;
import java.util.List;

/** Reads the body into sections. */
final class Body implements Story.SectionSink {
    private final Reading reading;
    private final Relations relations;
    private final SectionReader setups;
    private final List<Section> sections = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();

    Body(Reading reading, Relations relations) {
        this.reading = reading;
        this.relations = relations;
        this.setups = new SectionReader(reading, relations);
    }

    List<Section> read(Xml xml) throws DocxUnreadable {
        if (!xml.root("w:document")) {
            throw DocxUnreadable.damaged("its main part is no document");
        }
        Story story = Story.body(reading, xml, relations, this);
        int depth = xml.depth();
        while (xml.child(depth)) {
            if (xml.name().equals("w:body")) {
                story.blocks(TableDress.NONE, blocks);
            }
        }
        if (!blocks.isEmpty()) {
            end();
        }
        return sections;
    }

    @Override
    public void setup(Xml xml) throws DocxUnreadable {
        setups.read(xml);
    }

    @Override
    public void end() {
        sections.add(setups.finish(blocks));
        blocks.clear();
    }
}
