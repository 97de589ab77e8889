package app.envoi.press.docx;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Where things stand in the main part, to the character; collected while reading when a file is to be mended. */
final class Spots {
    static final Spots NOT_WANTED = new Spots(false);

    private final boolean wanted;
    private final List<ParagraphSpot> paragraphs = new ArrayList<>();
    private final List<Span> pageMarks = new ArrayList<>();

    private Spots(boolean wanted) {
        this.wanted = wanted;
    }

    static Spots wanted() {
        return new Spots(true);
    }

    /** From the first character to after the last; empty where there is nothing yet. */
    record Span(int from, int to) {
        boolean isEmpty() {
            return from == to;
        }

        boolean holds(Span other) {
            return from <= other.from && other.to <= to;
        }
    }

    /**
     * A run of the body that shows something.
     *
     * @param properties its {@code w:rPr}, or the place where one would stand
     * @param run what all levels together say of it
     * @param slots which of its fonts its text uses
     */
    record RunSpot(Span properties, String prefix, Declared<RunKey> run, Set<Slot> slots) {}

    /**
     * A paragraph of the body.
     *
     * @param element all of it
     * @param properties its {@code w:pPr}, or the place where one would stand
     * @param closed written without an end tag, so that nothing can stand in it yet
     * @param mark what all levels together say of its mark
     */
    record ParagraphSpot(
            int index,
            Span element,
            Span properties,
            boolean closed,
            String prefix,
            Declared<RunKey> mark,
            List<RunSpot> runs) {
        ParagraphSpot {
            runs = List.copyOf(runs);
        }
    }

    /** Opens a run; what it shows is told by {@link RunDraft#shows}. */
    static final class RunDraft {
        private Span properties;
        private final String prefix;
        private int slots;

        RunDraft(Xml xml) {
            this.properties = new Span(xml.end(), xml.end());
            this.prefix = xml.prefix();
        }

        void properties(Span span) {
            properties = span;
        }

        void shows(String text, Declared<RunKey> run) {
            Slot slot = Slot.ASCII;
            for (int n = 0; n < text.length(); n += Character.charCount(text.codePointAt(n))) {
                slot = Slot.of(text.codePointAt(n), run, slot);
                slots |= 1 << slot.ordinal();
            }
        }

        boolean showsNothing() {
            return slots == 0;
        }

        RunSpot finish(Declared<RunKey> run) {
            Set<Slot> used = EnumSet.noneOf(Slot.class);
            for (Slot slot : Slot.values()) {
                if ((slots & 1 << slot.ordinal()) != 0) {
                    used.add(slot);
                }
            }
            return new RunSpot(properties, prefix, run, used);
        }
    }

    void pageMark(Span span) {
        if (wanted) {
            pageMarks.add(span);
        }
    }

    void paragraph(ParagraphSpot spot) {
        paragraphs.add(spot);
    }

    boolean areWanted() {
        return wanted;
    }

    List<ParagraphSpot> paragraphs() {
        return paragraphs;
    }

    List<Span> pageMarks() {
        return pageMarks;
    }
}
