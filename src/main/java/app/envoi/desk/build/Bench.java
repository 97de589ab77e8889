package app.envoi.desk.build;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What lies on the bench: the poems in order, how they shall look, and the letter that goes with them.
 *
 * @param call id of the call that they are meant for
 * @param entries those that are in, in order, then those that were taken out
 */
record Bench(String call, List<Entry> entries, Look look, Letter letter) {
    static final int MOST = 200;

    /**
     * What is written beside the poems.
     *
     * @param elsewhere other journals have the poems too
     */
    record Letter(String bio, String statement, boolean elsewhere) {
        static final Letter BLANK = new Letter("", "", false);
    }

    Bench {
        entries = entries.stream().sorted(Comparator.comparing(Entry::out)).toList();
    }

    static Bench empty(String call) {
        return new Bench(call, List.of(), Look.PLAIN, Letter.BLANK);
    }

    /** The poems that are in, with something to print. */
    public List<Entry> poems() {
        return entries.stream()
                .filter(entry -> !entry.out() && !entry.isEmpty())
                .toList();
    }

    public List<Entry> taken() {
        return entries.stream().filter(Entry::out).toList();
    }

    Bench with(List<Entry> other) {
        return new Bench(call, other, look, letter);
    }

    Bench with(Look other) {
        return new Bench(call, entries, other, letter);
    }

    Bench meantFor(String otherCall) {
        return new Bench(otherCall, entries, look, letter);
    }

    int room() {
        return MOST - entries.size();
    }

    /** With these behind the others, as many as there is room for. */
    Bench adding(List<Entry> more) {
        List<Entry> all = new ArrayList<>(entries);
        int id = entries.stream().mapToInt(Entry::id).max().orElse(0);
        for (Entry entry : more.subList(0, Math.min(more.size(), room()))) {
            all.add(entry.named(++id));
        }
        return with(all);
    }

    /** One place up or down; at the edge nothing happens. */
    Bench move(int id, int by) {
        int from = find(id);
        int to = from + by;
        if (from < 0 || to < 0 || to >= entries.size() || entries.get(to).out()) {
            return this;
        }
        List<Entry> all = new ArrayList<>(entries);
        all.add(to, all.remove(from));
        return with(all);
    }

    /** Taken out of the manuscript, or put back at its end. */
    Bench take(int id, boolean out) {
        return with(entries.stream()
                .map(entry -> entry.id() == id ? entry.taken(out) : entry)
                .toList());
    }

    /** All poems taken out; those that were out already are gone. */
    Bench cleared() {
        return with(poems().stream().map(entry -> entry.taken(true)).toList());
    }

    private int find(int id) {
        return IntStream.range(0, entries.size())
                .filter(at -> entries.get(at).id() == id)
                .findFirst()
                .orElse(-1);
    }
}
