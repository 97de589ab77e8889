package app.envoi.press.docx;

import app.envoi.press.docx.Spots.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Changes to the text of one part, each at its place; what is not named stays as it is to the character. */
final class Patch {
    private final List<Change> changes = new ArrayList<>();

    private record Change(Span span, String text) {}

    void replace(Span span, String text) {
        changes.add(new Change(span, text));
    }

    void insert(int at, String text) {
        changes.add(new Change(new Span(at, at), text));
    }

    void remove(Span span) {
        changes.add(new Change(span, ""));
    }

    boolean isEmpty() {
        return changes.isEmpty();
    }

    /** Changes within what another removes or replaces are dropped; what is put in before it stays. */
    String applied(char[] text) {
        List<Change> ordered = new ArrayList<>(changes);
        ordered.sort(Comparator.comparingInt((Change change) -> change.span().from())
                .thenComparing(change -> !change.span().isEmpty())
                .thenComparing(change -> change.span().to(), Comparator.reverseOrder()));
        StringBuilder patched = new StringBuilder(text.length + 64 * changes.size());
        int at = 0;
        for (Change change : ordered) {
            if (change.span().from() >= at) {
                patched.append(text, at, change.span().from() - at).append(change.text());
                at = change.span().to();
            }
        }
        return patched.append(text, at, text.length - at).toString();
    }
}
