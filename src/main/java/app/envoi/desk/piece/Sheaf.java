package app.envoi.desk.piece;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a file brought: the pieces found in it, not yet kept.
 *
 * @param name of the file, with the folders it came in
 * @param trouble why nothing could be taken from it, or empty
 */
record Sheaf(String name, List<Item> items, String trouble) {
    Sheaf {
        items = List.copyOf(items);
    }

    /**
     * A piece that was found.
     *
     * @param leave it will not be kept
     * @param remark what it seems to be when it is no poem, such as {@code a cover letter}, or empty
     * @param twin a piece on the desk, or one before it in the same hands, with the same text
     */
    record Item(Wording wording, boolean leave, String remark, Optional<String> twin) {
        Item(Wording wording) {
            this(wording, false, "", Optional.empty());
        }

        public Measure measure() {
            return Measure.of(wording.text(), 0);
        }

        public List<String> lines() {
            return wording.text().lines().limit(600).toList();
        }

        Item left(boolean out) {
            return new Item(wording, out, remark, twin);
        }

        Item twinOf(String other) {
            return new Item(wording, true, remark, Optional.of(other));
        }
    }

    static Sheaf unusable(String name, String trouble) {
        return new Sheaf(name, List.of(), trouble);
    }

    Sheaf with(List<Item> others) {
        return new Sheaf(name, others, trouble);
    }

    /** The item was no beginning: it goes on with the one before it. */
    Sheaf join(int index) {
        if (index <= 0 || index >= items.size()) {
            return this;
        }
        Wording before = items.get(index - 1).wording();
        Wording after = items.get(index).wording();
        String title = after.title().isEmpty() ? "" : after.title() + "\n\n";
        List<Item> joined = new ArrayList<>(items);
        joined.remove(index);
        joined.set(index - 1, new Item(before.withText(before.text().stripTrailing() + "\n\n" + title + after.text())));
        return with(joined);
    }

    /**
     * Another piece begins within the item.
     *
     * @param line its first line, counted from 0
     * @param titled that line is its title
     */
    Sheaf split(int index, int line, boolean titled) {
        if (index < 0 || index >= items.size()) {
            return this;
        }
        Wording whole = items.get(index).wording();
        List<String> lines = whole.text().lines().toList();
        if (line < 0 || line >= lines.size() || line == 0 && !titled) {
            return this;
        }
        List<Item> parted = new ArrayList<>(items);
        int body = titled ? line + 1 : line;
        Wording second = Wording.of(titled ? lines.get(line) : "", text(lines.subList(body, lines.size())));
        parted.add(index + 1, new Item(second));
        Wording first = whole.withText(text(lines.subList(0, line)));
        if (first.text().isBlank() && first.title().isEmpty()) {
            parted.remove(index);
        } else {
            parted.set(index, new Item(first));
        }
        return with(parted);
    }

    /** Those to be kept. */
    List<Wording> chosen() {
        return items.stream().filter(item -> !item.leave()).map(Item::wording).toList();
    }

    private static String text(List<String> lines) {
        int from = 0;
        int to = lines.size();
        while (from < to && lines.get(from).isBlank()) {
            from++;
        }
        while (to > from && lines.get(to - 1).isBlank()) {
            to--;
        }
        return String.join("\n", lines.subList(from, to));
    }
}
