package app.envoi.press.docx;

import app.envoi.press.manuscript.Inline.PageNumber;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The fields that are open at a point of a story. Of a page number's field the number is shown once, of all others their last result; instructions are
 * not shown.
 */
final class Fields {
    private static final int LONGEST_INSTRUCTION = 1_000;
    private static final int DEEPEST = 200;
    private final Deque<Field> open = new ArrayDeque<>();

    private static final class Field {
        final StringBuilder instruction = new StringBuilder();
        boolean result;
        boolean shown;
        PageNumber.@Nullable Kind number;
    }

    void begin() throws DocxUnreadable {
        if (open.size() == DEEPEST) {
            throw DocxUnreadable.over("fields stand more than " + DEEPEST + " deep in one another");
        }
        open.push(new Field());
    }

    void instruction(String text) {
        Field field = open.peek();
        if (field != null && !field.result && field.instruction.length() < LONGEST_INSTRUCTION) {
            field.instruction.append(text);
        }
    }

    void separate() {
        Field field = open.peek();
        if (field != null && !field.result) {
            field.result = true;
            field.number = kind(field.instruction.toString());
        }
    }

    /** A page number that has no result and so was not shown yet. */
    Optional<PageNumber.Kind> end() {
        if (open.isEmpty()) {
            return Optional.empty();
        }
        separate();
        Field field = open.pop();
        boolean owed = field.number != null && !field.shown && shows();
        return owed ? Optional.ofNullable(field.number) : Optional.empty();
    }

    /** Text at this point is seen on the page. */
    boolean shows() {
        return open.stream().allMatch(Fields::shows);
    }

    private static boolean shows(Field field) {
        return field.result && field.number == null;
    }

    /** Text at this point stands for a page number; given once for each field. */
    Optional<PageNumber.Kind> number() {
        Field field = open.peek();
        if (field == null || field.number == null || field.shown) {
            return Optional.empty();
        }
        field.shown = true;
        boolean inSight = open.stream().skip(1).allMatch(Fields::shows);
        return inSight ? Optional.of(field.number) : Optional.empty();
    }

    private static PageNumber.@Nullable Kind kind(String instruction) {
        String trimmed = instruction.trim();
        int end = 0;
        while (end < trimmed.length() && Character.isLetter(trimmed.charAt(end))) {
            end++;
        }
        String word = trimmed.substring(0, end).toUpperCase(Locale.ROOT);
        return switch (word) {
            case "PAGE" -> PageNumber.Kind.PAGE;
            case "NUMPAGES", "SECTIONPAGES" -> PageNumber.Kind.PAGES;
            default -> null;
        };
    }
}
