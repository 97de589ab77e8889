package app.envoi.press.docx;

import app.envoi.press.manuscript.Inline;
import app.envoi.press.manuscript.Type;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the inlines of one paragraph; text of one type that follows on itself becomes one run. */
final class InlineList {
    private final Types types;
    private final List<Inline> inlines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private @Nullable Type open;
    private int length;

    InlineList(Types types) {
        this.types = types;
    }

    /** How many characters the paragraph's text has so far. */
    int length() {
        return length;
    }

    void add(Inline inline) {
        flush();
        inlines.add(inline);
        length += inline.text().length();
    }

    /** Each character in the type that its script takes from the run. */
    void text(String more, Declared<RunKey> run) {
        int from = 0;
        Slot slot = Slot.ASCII;
        Type type = null;
        for (int n = 0; n < more.length(); ) {
            int c = more.codePointAt(n);
            Slot next = Slot.of(c, run, slot);
            if (type == null || next != slot) {
                Type other = types.type(run, next);
                if (type != null && !other.equals(type)) {
                    append(more, from, n, type);
                    from = n;
                }
                type = other;
                slot = next;
            }
            n += Character.charCount(c);
        }
        if (type != null) {
            append(more, from, more.length(), type);
        }
    }

    private void append(String more, int from, int to, Type type) {
        if (open != null && !open.equals(type)) {
            flush();
        }
        open = type;
        text.append(more, from, to);
        length += to - from;
    }

    private void flush() {
        if (open != null && text.length() > 0) {
            inlines.add(new Inline.Run(text.toString(), open));
        }
        text.setLength(0);
        open = null;
    }

    List<Inline> finish() {
        flush();
        return inlines;
    }
}
