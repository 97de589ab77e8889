package app.envoi.desk.piece;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What changed from one text to another: line by line, and within a changed line word by word.
 *
 * @param rows every line of both, in order
 */
public record Differences(List<Row> rows) {
    private static final Pattern BETWEEN_WORDS =
            Pattern.compile("(?<=\\s)(?=\\S)|(?<=\\S)(?=\\s)|(?<=\\w)(?=\\W)|(?<=\\W)(?=\\w)");
    /** Above this many lines or words on both sides together, a stretch that differs is shown as a whole: comparing takes the square of it. */
    private static final int BOUND = 4_000;

    public Differences {
        rows = List.copyOf(rows);
    }

    /** What became of a line. */
    public enum Change {
        SAME,
        REMOVED,
        ADDED
    }

    /** A line of one of the texts; a changed line is one row removed and one added. */
    public record Row(Change change, List<Stretch> stretches) {
        public Row {
            stretches = List.copyOf(stretches);
        }

        public String text() {
            return String.join("", stretches.stream().map(Stretch::text).toList());
        }
    }

    /** A part of a line that stands in this text only, or in both. */
    public record Stretch(String text, boolean changed) {}

    public static Differences between(String before, String after) {
        return new Differences(rows(before.lines().toList(), after.lines().toList()));
    }

    /** Between all that is printed of two drafts. */
    public static Differences between(Wording before, Wording after) {
        return new Differences(rows(lines(before), lines(after)));
    }

    public boolean none() {
        return rows.stream().allMatch(row -> row.change() == Change.SAME);
    }

    private static List<String> lines(Wording wording) {
        List<String> lines = new ArrayList<>();
        for (String part : List.of(wording.title(), wording.byLine(), wording.dedication(), wording.epigraph())) {
            part.lines().forEach(lines::add);
        }
        wording.text().lines().forEach(lines::add);
        return lines;
    }

    private static List<Row> rows(List<String> before, List<String> after) {
        List<Row> rows = new ArrayList<>();
        int at = 0;
        for (Swap<String> swap : swaps(before, after)) {
            same(before.subList(at, swap.from), rows);
            changed(before.subList(swap.from, swap.to), swap.other, rows);
            at = swap.to;
        }
        same(before.subList(at, before.size()), rows);
        return rows;
    }

    private static void same(List<String> lines, List<Row> rows) {
        lines.forEach(line -> rows.add(new Row(Change.SAME, List.of(new Stretch(line, false)))));
    }

    private static void changed(List<String> before, List<String> after, List<Row> rows) {
        int pairs = Math.min(before.size(), after.size());
        for (int i = 0; i < pairs; i++) {
            pair(before.get(i), after.get(i), rows);
        }
        before.stream()
                .skip(pairs)
                .forEach(line -> rows.add(new Row(Change.REMOVED, List.of(new Stretch(line, true)))));
        after.stream().skip(pairs).forEach(line -> rows.add(new Row(Change.ADDED, List.of(new Stretch(line, true)))));
    }

    private static void pair(String before, String after, List<Row> rows) {
        List<String> old = List.of(BETWEEN_WORDS.split(before));
        List<String> fresh = List.of(BETWEEN_WORDS.split(after));
        List<Stretch> gone = new ArrayList<>();
        List<Stretch> come = new ArrayList<>();
        int at = 0;
        for (Swap<String> swap : swaps(old, fresh)) {
            both(old.subList(at, swap.from), gone, come);
            add(swap.other, true, come);
            add(old.subList(swap.from, swap.to), true, gone);
            at = swap.to;
        }
        both(old.subList(at, old.size()), gone, come);
        rows.add(new Row(Change.REMOVED, gone));
        rows.add(new Row(Change.ADDED, come));
    }

    private static void both(List<String> words, List<Stretch> gone, List<Stretch> come) {
        add(words, false, gone);
        add(words, false, come);
    }

    private static void add(List<String> words, boolean changed, List<Stretch> to) {
        if (!words.isEmpty()) {
            to.add(new Stretch(String.join("", words), changed));
        }
    }

    /** Takes out {@code from..to} of the one side and puts the other in. */
    private record Swap<T>(int from, int to, List<T> other) {}

    private static <T> List<Swap<T>> swaps(List<T> before, List<T> after) {
        if (before.size() + after.size() > BOUND) {
            return wholesale(before, after);
        }
        List<Swap<T>> swaps = new ArrayList<>();
        for (AbstractDelta<T> delta : DiffUtils.diff(before, after).getDeltas()) {
            if (delta.getType() != DeltaType.EQUAL) {
                int from = delta.getSource().getPosition();
                swaps.add(new Swap<>(
                        from, from + delta.getSource().size(), delta.getTarget().getLines()));
            }
        }
        return swaps;
    }

    private static <T> List<Swap<T>> wholesale(List<T> before, List<T> after) {
        int shorter = Math.min(before.size(), after.size());
        int head = 0;
        while (head < shorter && before.get(head).equals(after.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
            tail++;
        }
        boolean same = head == before.size() && head == after.size();
        return same
                ? List.of()
                : List.of(new Swap<>(head, before.size() - tail, after.subList(head, after.size() - tail)));
    }
}
