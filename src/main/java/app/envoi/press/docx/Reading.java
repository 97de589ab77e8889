package app.envoi.press.docx;

import app.envoi.press.manuscript.Note;
import app.envoi.press.manuscript.WordRecord;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What all readers of one file share: how it is dressed, and what was met on the way through it. */
final class Reading {
    private static final int LONGEST_TRACE = 200;
    private static final int MOST_TRACES = 1_000;

    final WordPackage file;
    final Limits limits;
    final RunReader runs;
    final StyleSheet styles;
    final Formats formats;
    final Types types = new Types();
    final Set<String> unsupported = new TreeSet<>();
    final List<String> deleted = new ArrayList<>();
    final List<String> hidden = new ArrayList<>();
    final List<WordRecord.Mark> marks = new ArrayList<>();
    final Map<Note.Kind, Map<Integer, String>> notes = new EnumMap<>(Note.Kind.class);
    final Spots spots;
    final SettingsReader settings;
    /** Of the body's text, spaces included. */
    long characters;

    int insertions;
    private final Map<Note.Kind, Integer> numbered = new EnumMap<>(Note.Kind.class);
    private int paragraphs;
    private int outside;

    Reading(WordPackage file, Dress dress, Limits limits, Spots spots) {
        this.file = file;
        this.limits = limits;
        this.spots = spots;
        this.runs = dress.runs();
        this.styles = dress.styles();
        this.formats = new Formats(
                styles,
                dress.numbering(),
                types,
                !dress.settings().settings().flags().contains("doNotUseHTMLParagraphAutoSpacing"));
        this.settings = dress.settings();
        for (Note.Kind kind : Note.Kind.values()) {
            notes.put(kind, new LinkedHashMap<>());
        }
    }

    /** The index of the next paragraph of the body. */
    int nextParagraph() throws DocxUnreadable {
        refuseMany(paragraphs + outside);
        return paragraphs++;
    }

    void countOutside() throws DocxUnreadable {
        refuseMany(paragraphs + outside++);
    }

    int paragraphs() {
        return paragraphs;
    }

    private void refuseMany(int count) throws DocxUnreadable {
        if (count >= limits.paragraphs()) {
            throw DocxUnreadable.over("it has more than " + limits.paragraphs() + " paragraphs");
        }
    }

    /** The label of a note that is called here; a note with a mark of its own has none and is not counted. */
    String noteLabel(Note.Kind kind, int id, boolean own) {
        String label = own ? "" : settings.numbers(kind).label(numbered.merge(kind, 1, Integer::sum));
        notes.computeIfAbsent(kind, missing -> new LinkedHashMap<>()).putIfAbsent(id, label);
        return label;
    }

    /** Names what stands beside the body that is not read at all. */
    void lostParts(Relations relations) {
        if (relations.any("vbaProject")) {
            unsupported.add("macro");
        }
    }

    void trace(List<String> traces, String text) {
        if (!text.isEmpty() && traces.size() < MOST_TRACES) {
            traces.add(text.length() > LONGEST_TRACE ? text.substring(0, LONGEST_TRACE) : text);
        }
    }
}
