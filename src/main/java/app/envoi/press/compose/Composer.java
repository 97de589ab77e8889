package app.envoi.press.compose;

import app.envoi.press.layout.Typesetter;
import app.envoi.press.manuscript.Block;
import app.envoi.press.manuscript.Manuscript;
import app.envoi.press.manuscript.PageSetup;
import app.envoi.press.manuscript.Poem;
import app.envoi.press.manuscript.Properties;
import app.envoi.press.manuscript.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Composes a manuscript from poems.
 *
 * <p>Each verse is a paragraph of its own. Only so can a line that is too long for the page turn over under a hanging indent, which belongs to paragraphs
 * and not to lines; and a stanza's gap is room above its first verse, never an empty paragraph, so that no gap is left at the head of a page.
 */
public final class Composer {
    private static final int LONGEST_PROPERTY = 255;

    private final Typesetter typesetter;

    /** @param typesetter finds where pages end, for continuation lines */
    public Composer(Typesetter typesetter) {
        this.typesetter = typesetter;
    }

    /** The poems in this order, each on a page of its own. Without poems: an empty page. */
    public Composition compose(List<PoemText> poems, HouseStyle style) {
        List<SetPoem> set = new ArrayList<>();
        PoemSetter setter = new PoemSetter(style);
        Continuations continuations = new Continuations(typesetter, style);
        for (PoemText poem : poems.isEmpty() ? List.of(PoemText.of("", "")) : poems) {
            SetPoem next = setter.set(poem, set.isEmpty());
            set.add(style.continuation() ? continuations.into(next, set.isEmpty()) : next);
        }
        return bind(set, style);
    }

    private static Composition bind(List<SetPoem> set, HouseStyle style) {
        RunningLines running = new RunningLines(style);
        List<Section> sections = new ArrayList<>();
        List<Block> blocks = new ArrayList<>();
        List<Poem> poems = new ArrayList<>();
        int index = 0;
        for (SetPoem poem : set) {
            poems.add(poem.at(index));
            blocks.addAll(poem.from(index));
            index += poem.paragraphs().size();
            if (running.perPoem()) {
                sections.add(section(running.page(), running, poem, blocks));
                blocks = new ArrayList<>();
            }
        }
        if (!running.perPoem()) {
            sections.add(section(running.page(), running, set.get(0), blocks));
        }
        return new Composition(manuscript(sections, properties(set, style)), poems);
    }

    private static Section section(PageSetup page, RunningLines running, SetPoem poem, List<Block> blocks) {
        return new Section(Section.Start.NEXT_PAGE, page, running.of(poem), blocks);
    }

    private static Manuscript manuscript(List<Section> sections, Properties properties) {
        Manuscript empty = Manuscript.of(PageSetup.LETTER, app.envoi.press.manuscript.Running.NONE, List.of());
        return new Manuscript(
                sections,
                empty.notes(),
                empty.settings(),
                properties,
                empty.traces(),
                empty.wordRecord(),
                empty.unsupported());
    }

    private static Properties properties(List<SetPoem> set, HouseStyle style) {
        String titles =
                set.stream().map(SetPoem::name).filter(name -> !name.isEmpty()).collect(Collectors.joining("; "));
        String title = titles.length() <= LONGEST_PROPERTY ? titles : set.size() + " poems";
        String author = style.contact()
                .map(HouseStyle.Contact::name)
                .orElse(style.running().name());
        return new Properties(title, author, author, "", "", Script.OWN.language());
    }
}
