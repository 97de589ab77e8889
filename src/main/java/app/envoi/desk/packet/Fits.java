package app.envoi.desk.packet;

import app.envoi.desk.packet.Extents.Extent;
import app.envoi.desk.piece.PieceId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * Which pieces of a pool fill the pages best: as many pages as there are; then with the fewest poems that need a page for a few lines only; then with the
 * most poems. The answer is exact. Where sets are equally good, those of pieces that stand first in the pool come first.
 */
final class Fits {
    private static final int SHOWN = 4;
    private static final Comparator<Chain> BEST = Comparator.comparingInt(Chain::pages)
            .reversed()
            .thenComparingInt(Chain::spills)
            .thenComparing(Comparator.comparingInt(Chain::count).reversed());

    private final int room;
    private final int most;

    /**
     * @param room pages to fill
     * @param most pieces in a set
     */
    Fits(int room, int most) {
        this.room = room;
        this.most = Math.min(most, room);
    }

    /** A piece of the pool, with its extent in the packet's layout. */
    record Candidate(PieceId piece, String heading, Extent extent) {}

    /** Pieces that go together, in the order of the pool. */
    record Filling(int pages, List<Candidate> pieces) {
        Filling {
            pieces = List.copyOf(pieces);
        }
    }

    /** The few best sets; none when no piece fits at all. */
    List<Filling> of(List<Candidate> pool) {
        List<List<List<Chain>>> table = table();
        for (Candidate candidate : pool) {
            enter(candidate, table);
        }
        return table.stream()
                .flatMap(List::stream)
                .flatMap(List::stream)
                .filter(chain -> chain.count() > 0)
                .sorted(BEST)
                .limit(SHOWN)
                .map(Chain::filling)
                .toList();
    }

    /** By pages and number of pieces, the best sets that come to just those. */
    private List<List<List<Chain>>> table() {
        List<List<List<Chain>>> table = new ArrayList<>();
        for (int pages = 0; pages <= room; pages++) {
            List<List<Chain>> row = new ArrayList<>();
            for (int count = 0; count <= most; count++) {
                row.add(new ArrayList<>());
            }
            table.add(row);
        }
        table.get(0).get(0).add(Chain.EMPTY);
        return table;
    }

    /** From the fullest down, so that no set takes a piece twice. */
    private void enter(Candidate candidate, List<List<List<Chain>>> table) {
        int pages = candidate.extent().pages();
        for (int full = room; full >= pages; full--) {
            for (int count = most; count > 0; count--) {
                List<Chain> without = table.get(full - pages).get(count - 1);
                List<Chain> here = table.get(full).get(count);
                without.forEach(chain -> here.add(chain.with(candidate)));
                here.sort(Comparator.comparingInt(Chain::spills));
                here.subList(Math.min(SHOWN, here.size()), here.size()).clear();
            }
        }
    }

    /** A set as it grows: its last piece, and what was there before. */
    private record Chain(List<Candidate> last, List<Chain> before, int pages, int count, int spills) {
        private static final Chain EMPTY = new Chain(List.of(), List.of(), 0, 0, 0);

        Chain with(Candidate candidate) {
            return new Chain(
                    List.of(candidate),
                    List.of(this),
                    pages + candidate.extent().pages(),
                    count + 1,
                    spills + (candidate.extent().spills() ? 1 : 0));
        }

        Filling filling() {
            List<Candidate> pieces = new ArrayList<>();
            for (Chain chain = this; chain.count > 0; chain = chain.before.get(0)) {
                pieces.add(chain.last.get(0));
            }
            Collections.reverse(pieces);
            return new Filling(pages, pieces);
        }
    }
}
