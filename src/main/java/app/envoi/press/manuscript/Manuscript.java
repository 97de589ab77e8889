package app.envoi.press.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The document itself: paragraphs of styled text in sections, whether read from a file or composed from poems.
 *
 * @param unsupported what the file holds that this model does not, or the layout cannot set exactly, in the glossary's words: {@code table},
 *     {@code text box}, {@code picture}, {@code chart}, {@code equation}, {@code embedded document} …
 */
public record Manuscript(
        List<Section> sections,
        List<Note> notes,
        Settings settings,
        Properties properties,
        Traces traces,
        Optional<WordRecord> wordRecord,
        Set<String> unsupported,
        FontTable fonts) {
    public Manuscript {
        sections = List.copyOf(sections);
        notes = List.copyOf(notes);
        unsupported = Set.copyOf(unsupported);
    }

    /** One that says nothing of its fonts but their names. */
    public Manuscript(
            List<Section> sections,
            List<Note> notes,
            Settings settings,
            Properties properties,
            Traces traces,
            Optional<WordRecord> wordRecord,
            Set<String> unsupported) {
        this(sections, notes, settings, properties, traces, wordRecord, unsupported, FontTable.NONE);
    }

    /** A manuscript of one section, as composed. */
    public static Manuscript of(PageSetup page, Running running, List<Block> blocks) {
        return new Manuscript(
                List.of(new Section(Section.Start.NEXT_PAGE, page, running, blocks)),
                List.of(),
                Settings.DEFAULT,
                Properties.NONE,
                Traces.NONE,
                Optional.empty(),
                Set.of());
    }

    /** The paragraphs of the body in order, those in tables included; the n-th has index n. */
    public List<Paragraph> paragraphs() {
        List<Paragraph> found = new ArrayList<>();
        sections.forEach(section -> collect(section.blocks(), found));
        return found;
    }

    private static void collect(List<Block> blocks, List<Paragraph> found) {
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph) {
                found.add(paragraph);
            } else if (block instanceof Table table) {
                table.rows().forEach(row -> row.cells().forEach(cell -> collect(cell.blocks(), found)));
            }
        }
    }

    public Manuscript withProperties(Properties other) {
        return new Manuscript(sections, notes, settings, other, traces, wordRecord, unsupported, fonts);
    }

    public Manuscript withSettings(Settings other) {
        return new Manuscript(sections, notes, other, properties, traces, wordRecord, unsupported, fonts);
    }

    /** Without what Word recorded about its own pages, so that the layout is the only witness. */
    public Manuscript withoutWordRecord() {
        return new Manuscript(sections, notes, settings, properties, traces, Optional.empty(), unsupported, fonts);
    }
}
