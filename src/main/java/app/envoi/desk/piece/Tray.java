package app.envoi.desk.piece;

import app.envoi.desk.piece.Sheaf.Item;
import app.envoi.words.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** What was brought in and waits for the poet's word. Nothing in it is kept yet. */
final class Tray {
    private final List<Sheaf> sheaves = new ArrayList<>();
    private final List<Outcome> outcomes = new ArrayList<>();
    private final Map<String, String> seen = new HashMap<>();

    /**
     * What became of a file.
     *
     * @param left how many of its pieces were left out
     * @param trouble why nothing of it was kept, or empty
     */
    record Outcome(String name, List<Kept> kept, int left, String trouble) {
        Outcome {
            kept = List.copyOf(kept);
        }
    }

    /** A piece that was kept. */
    record Kept(PieceId id, String heading) {}

    /** @param known the piece on the desk with this text, if there is one */
    synchronized void add(Sheaf sheaf, Function<String, List<PieceId>> known) {
        List<Item> items = new ArrayList<>();
        for (Item item : sheaf.items()) {
            items.add(item.leave() ? item : withTwin(item, sheaf.name(), known));
        }
        sheaves.add(sheaf.with(items));
    }

    private Item withTwin(Item item, String file, Function<String, List<PieceId>> known) {
        if (!known.apply(item.wording().text()).isEmpty()) {
            return item.twinOf(Words.say("sheaf.twin.desk"));
        }
        String before = seen.putIfAbsent(Drafts.hash(item.wording().text()), file);
        return before == null ? item : item.twinOf(Words.say("sheaf.twin", before));
    }

    /** Those that wait; their numbers begin with {@link #settled}. */
    synchronized List<Sheaf> waiting() {
        return List.copyOf(sheaves.subList(outcomes.size(), sheaves.size()));
    }

    synchronized int settled() {
        return outcomes.size();
    }

    synchronized int files() {
        return sheaves.size();
    }

    /** What became of the files that were settled. */
    synchronized List<Outcome> outcomes() {
        return List.copyOf(outcomes);
    }

    /** Settles the next so many files, each once, whoever asks. */
    synchronized void settle(int most, Function<Sheaf, Outcome> how) {
        int to = Math.min(sheaves.size(), outcomes.size() + most);
        while (outcomes.size() < to) {
            int next = outcomes.size();
            Sheaf sheaf = sheaves.get(next);
            outcomes.add(how.apply(sheaf));
            sheaves.set(next, sheaf.with(List.of()));
        }
    }

    synchronized void change(int index, UnaryOperator<Sheaf> how) {
        if (index >= 0 && index < sheaves.size()) {
            sheaves.set(index, how.apply(sheaves.get(index)));
        }
    }

    /** @param left the items to be left out, each as {@code file-item} */
    synchronized void leave(Set<String> left) {
        for (int i = 0; i < sheaves.size(); i++) {
            List<Item> items = new ArrayList<>();
            for (int j = 0; j < sheaves.get(i).items().size(); j++) {
                items.add(sheaves.get(i).items().get(j).left(left.contains(i + "-" + j)));
            }
            sheaves.set(i, sheaves.get(i).with(items));
        }
    }

    synchronized int chosen() {
        return waiting().stream().mapToInt(sheaf -> sheaf.chosen().size()).sum();
    }
}
