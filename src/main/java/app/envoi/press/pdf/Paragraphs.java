package app.envoi.press.pdf;

import app.envoi.press.layout.Line;
import app.envoi.press.layout.Line.Role;
import app.envoi.press.manuscript.Manuscript;
import app.envoi.press.manuscript.Paragraph;
import app.envoi.press.manuscript.ParagraphFormat;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;

/** The elements of the structure tree, by the paragraphs that they stand for. */
final class Paragraphs {
    private static final int DEEPEST = 6;

    private final StructureTree tree;
    private final Map<Integer, Integer> levels = new HashMap<>();
    private final Map<Integer, COSDictionary> elements = new HashMap<>();

    Paragraphs(StructureTree tree, Optional<Manuscript> manuscript) {
        this.tree = tree;
        manuscript.ifPresent(given -> given.paragraphs().forEach(this::note));
    }

    private void note(Paragraph paragraph) {
        if (paragraph.format().outlineLevel() < ParagraphFormat.BODY_TEXT) {
            levels.put(paragraph.index(), Math.min(DEEPEST, paragraph.format().outlineLevel() + 1));
        }
    }

    /** From 1, or 0 for what is no heading. */
    int level(Line line) {
        return line.role() == Role.BODY ? levels.getOrDefault(line.place().paragraph(), 0) : 0;
    }

    String tag(Line line) {
        if (line.role() == Role.NOTE) {
            return "Note";
        }
        int level = level(line);
        return level > 0 ? "H" + level : "P";
    }

    COSDictionary of(Line line) {
        if (line.role() != Role.BODY || line.place().paragraph() < 0) {
            return tree.element(tag(line), "");
        }
        return elements.computeIfAbsent(line.place().paragraph(), index -> tree.element(tag(line), ""));
    }

    COSDictionary figure(String name) {
        return tree.element("Figure", name);
    }
}
