package app.envoi.press.docx;

import app.envoi.press.manuscript.Block;
import app.envoi.press.manuscript.Length;
import app.envoi.press.manuscript.Manuscript;
import app.envoi.press.manuscript.Note;
import app.envoi.press.manuscript.PageSetup;
import app.envoi.press.manuscript.Paragraph;
import app.envoi.press.manuscript.ParagraphFormat;
import app.envoi.press.manuscript.Running;
import app.envoi.press.manuscript.Section;
import app.envoi.press.manuscript.Type;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.docx4j.docProps.extended.Properties;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.io3.Save;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.DocPropsCorePart;
import org.docx4j.openpackaging.parts.DocPropsExtendedPart;
import org.docx4j.openpackaging.parts.JaxbXmlPart;
import org.docx4j.openpackaging.parts.WordprocessingML.DocumentSettingsPart;
import org.docx4j.openpackaging.parts.WordprocessingML.EndnotesPart;
import org.docx4j.openpackaging.parts.WordprocessingML.FontTablePart;
import org.docx4j.openpackaging.parts.WordprocessingML.FootnotesPart;
import org.docx4j.openpackaging.parts.WordprocessingML.MainDocumentPart;
import org.docx4j.openpackaging.parts.WordprocessingML.NumberingDefinitionsPart;
import org.docx4j.openpackaging.parts.WordprocessingML.StyleDefinitionsPart;
import org.docx4j.wml.Body;
import org.docx4j.wml.Document;
import org.docx4j.wml.P;
import org.docx4j.wml.PPr;
import org.docx4j.wml.SectPr;

/**
 * Writes a manuscript as a .docx that Word, LibreOffice and our own reader take for the same: a style for each style name, layout as Word 2013 and later
 * have it, nothing that tells of pages or of dates. The same manuscript always gives the same bytes. Pictures and text boxes are left out: the manuscript
 * knows that they are there, not what is in them.
 */
public final class DocxWriter {
    private final Manuscript manuscript;
    private final StyleBook styles;
    private final ListBook lists = new ListBook();
    private final StoryWriter stories;

    private DocxWriter(Manuscript manuscript) {
        this.manuscript = manuscript;
        this.styles = StyleBook.of(manuscript);
        this.stories = new StoryWriter(styles, lists);
    }

    public static byte[] write(Manuscript manuscript) {
        try {
            return new DocxWriter(manuscript).bytes();
        } catch (Docx4JException impossible) {
            throw new IllegalStateException("A manuscript could not be written", impossible);
        }
    }

    /** Loads what the first writing would wait for, one to four seconds; for a thread in the background. */
    public static void warm() {
        Type type = Type.FALLBACK;
        Paragraph paragraph = new Paragraph(0, ParagraphFormat.PLAIN, List.of(), type.withSize(Length.points(12)));
        write(Manuscript.of(PageSetup.LETTER, Running.NONE, List.of(paragraph)));
    }

    private byte[] bytes() throws Docx4JException {
        WordprocessingMLPackage file = new WordprocessingMLPackage();
        MainDocumentPart main = new MainDocumentPart();
        file.addTargetPart(main);
        Document document = new Document();
        document.setBody(body(new RunningWriter(main, stories)));
        main.setJaxbElement(document);
        addNotes(main);
        add(main, new StyleDefinitionsPart(), new StylesWriter(styles).write());
        add(main, new FontTablePart(), FontsWriter.write(styles.census().families()));
        String language = styles.base().effects().language();
        add(
                main,
                new DocumentSettingsPart(),
                SettingsWriter.write(manuscript.settings(), language, manuscript.notes()));
        if (!lists.isEmpty()) {
            add(main, new NumberingDefinitionsPart(), lists.write());
        }
        addProperties(file);
        ByteArrayOutputStream out = new ByteArrayOutputStream(32_768);
        new Save(file, new PartsWriter()).save(out);
        return out.toByteArray();
    }

    private static <E> void add(MainDocumentPart main, JaxbXmlPart<E> part, E content) throws Docx4JException {
        part.setJaxbElement(content);
        main.addTargetPart(part);
    }

    private Body body(RunningWriter running) throws Docx4JException {
        Body body = new Body();
        List<Section> sections = manuscript.sections();
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            SectPr properties = SectionWriter.write(section, i == 0);
            running.write(section.running(), properties);
            stories.write(section.blocks(), body.getContent());
            if (i < sections.size() - 1) {
                close(section.blocks(), body.getContent(), properties);
            } else {
                body.setSectPr(properties);
            }
        }
        return body;
    }

    /** A section ends in the paragraph that carries its setup. */
    private static void close(List<Block> blocks, List<Object> content, SectPr properties) {
        P last = (P) content.get(content.size() - 1);
        if (last.getPPr() == null) {
            last.setPPr(new PPr());
        }
        last.getPPr().setSectPr(properties);
    }

    private void addNotes(MainDocumentPart main) throws Docx4JException {
        NotesWriter notes = new NotesWriter(stories, styles.census());
        if (has(Note.Kind.FOOTNOTE)) {
            add(main, new FootnotesPart(), notes.footnotes(manuscript.notes()));
        }
        if (has(Note.Kind.ENDNOTE)) {
            add(main, new EndnotesPart(), notes.endnotes(manuscript.notes()));
        }
    }

    private boolean has(Note.Kind kind) {
        return manuscript.notes().stream().anyMatch(note -> note.kind() == kind);
    }

    private void addProperties(WordprocessingMLPackage file) throws Docx4JException {
        DocPropsCorePart core = new DocPropsCorePart();
        core.setJaxbElement(PropertiesWriter.core(manuscript.properties()));
        file.addTargetPart(core);
        DocPropsExtendedPart extended = new DocPropsExtendedPart();
        Properties properties = PropertiesWriter.extended(manuscript.properties());
        extended.setJaxbElement(properties);
        file.addTargetPart(extended);
    }
}
