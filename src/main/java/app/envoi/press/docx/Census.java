package app.envoi.press.docx;

import app.envoi.press.manuscript.Block;
import app.envoi.press.manuscript.Inline;
import app.envoi.press.manuscript.Manuscript;
import app.envoi.press.manuscript.Note;
import app.envoi.press.manuscript.Paragraph;
import app.envoi.press.manuscript.ParagraphFormat;
import app.envoi.press.manuscript.Running;
import app.envoi.press.manuscript.Section;
import app.envoi.press.manuscript.Table;
import app.envoi.press.manuscript.Type;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Counts which formats and types a manuscript has, style by style. */
final class Census {
    private final Map<String, Kept> styles = new LinkedHashMap<>();
    private final Kept all = new Kept();
    private final SortedSet<String> families = new TreeSet<>();
    private final Map<Note.Kind, Map<Integer, String>> noteLabels = new EnumMap<>(Note.Kind.class);
    private boolean languageless;

    private Census() {}

    static Census of(Manuscript manuscript) {
        Census census = new Census();
        manuscript.sections().forEach(section -> census.blocks(section.blocks()));
        manuscript.notes().forEach(note -> census.blocks(note.blocks()));
        for (Section section : manuscript.sections()) {
            for (Running.Pages pages : Running.Pages.values()) {
                census.blocks(section.running().headers().getOrDefault(pages, List.of()));
                census.blocks(section.running().footers().getOrDefault(pages, List.of()));
            }
        }
        return census;
    }

    /** What the paragraphs of one style have. */
    static final class Kept {
        private final Map<ParagraphFormat, Integer> formats = new LinkedHashMap<>();
        private final Map<Type, Integer> types = new LinkedHashMap<>();
        private final Map<String, Integer> followers = new LinkedHashMap<>();

        ParagraphFormat format() {
            return most(formats).orElse(ParagraphFormat.PLAIN);
        }

        Type type(Type otherwise) {
            return most(types).orElse(otherwise);
        }

        /** The style that most often comes after it. */
        Optional<String> follower() {
            return most(followers);
        }

        /** Of equals the later one: a first title stands on its page already and is unlike the others. */
        private static <T> Optional<T> most(Map<T, Integer> counts) {
            return counts.entrySet().stream()
                    .reduce((one, other) -> other.getValue() >= one.getValue() ? other : one)
                    .map(Map.Entry::getKey);
        }
    }

    Map<String, Kept> styles() {
        return styles;
    }

    SortedSet<String> families() {
        return families;
    }

    /** What calls a note in the text, or empty. */
    String label(Note note) {
        return noteLabels.getOrDefault(note.kind(), Map.of()).getOrDefault(note.id(), "");
    }

    Type type() {
        return all.type(Type.FALLBACK);
    }

    ParagraphFormat format() {
        return all.format();
    }

    boolean languageless() {
        return languageless;
    }

    private void blocks(List<Block> blocks) {
        Optional<Kept> before = Optional.empty();
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph) {
                String style = paragraph.format().style();
                before.ifPresent(kept -> kept.followers.merge(style, 1, Integer::sum));
                paragraph(paragraph);
                before = Optional.ofNullable(styles.get(style));
            } else if (block instanceof Table table) {
                table.rows().forEach(row -> row.cells().forEach(cell -> blocks(cell.blocks())));
            }
        }
    }

    private void paragraph(Paragraph paragraph) {
        Kept style = styles.computeIfAbsent(paragraph.format().style(), name -> new Kept());
        ParagraphFormat format = unlabelled(paragraph.format());
        style.formats.merge(format, 1, Integer::sum);
        all.formats.merge(format, 1, Integer::sum);
        type(paragraph.mark(), 0, style);
        for (Inline inline : paragraph.content()) {
            type(inline.type(), inline.text().length(), style);
            if (inline instanceof Inline.TextBox box) {
                blocks(box.blocks());
            } else if (inline instanceof Inline.NoteMark mark) {
                noteLabels.computeIfAbsent(mark.kind(), kind -> new HashMap<>()).putIfAbsent(mark.id(), mark.label());
            }
        }
        paragraph.format().label().ifPresent(label -> type(label.type(), 0, style));
    }

    private void type(Type type, int characters, Kept style) {
        style.types.merge(type, characters, Integer::sum);
        all.types.merge(type, characters, Integer::sum);
        families.add(type.family());
        languageless |= type.effects().language().isEmpty();
    }

    static ParagraphFormat unlabelled(ParagraphFormat format) {
        return format.label().isEmpty()
                ? format
                : new ParagraphFormat(
                        format.style(),
                        format.outlineLevel(),
                        format.alignment(),
                        format.indents(),
                        format.spacing(),
                        format.keeps(),
                        format.tabs(),
                        Optional.empty(),
                        format.border(),
                        format.rightToLeft(),
                        format.snapToGrid());
    }
}
