package app.envoi.desk.packet;

import static org.assertj.core.api.Assertions.assertThat;

import app.envoi.desk.packet.Extents.Extent;
import app.envoi.desk.packet.Fits.Candidate;
import app.envoi.desk.packet.Fits.Filling;
import app.envoi.desk.piece.PieceId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FitsTests {
    private static final int ANY = Integer.MAX_VALUE;

    @Test
    void theFullestSetComesFirst() {
        List<Filling> fits = new Fits(6, ANY).of(List.of(poem("Ferry", 4), poem("Abacus", 3), poem("Salt", 2)));

        assertThat(titles(fits.get(0))).containsExactly("Ferry", "Salt");
        assertThat(fits.get(0).pages()).isEqualTo(6);
        assertThat(fits).extracting(Filling::pages).isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void aPageForAFewLinesIsAPageWasted() {
        Candidate spilling = new Candidate(new PieceId(9), "Rice", new Extent(2, 3));

        assertThat(titles(
                        new Fits(2, ANY).of(List.of(spilling, poem("Well", 2))).get(0)))
                .containsExactly("Well");
        assertThat(titles(new Fits(2, ANY).of(List.of(spilling)).get(0))).containsExactly("Rice");
    }

    @Test
    void amongEquallyFullSetsThatOfMostPoemsWins() {
        List<Filling> fits = new Fits(3, ANY).of(List.of(poem("Salt", 3), poem("Well", 1), poem("Rice", 2)));

        assertThat(titles(fits.get(0))).containsExactly("Well", "Rice");
        assertThat(titles(fits.get(1))).containsExactly("Salt");
    }

    @Test
    void noSetHasMorePoemsThanTheCallReads() {
        List<Filling> fits = new Fits(5, 2)
                .of(IntStream.range(0, 8).mapToObj(n -> poem("poem " + n, 1)).toList());

        assertThat(fits).isNotEmpty().allSatisfy(fit -> assertThat(fit.pieces()).hasSizeLessThanOrEqualTo(2));
        assertThat(fits.get(0).pages()).isEqualTo(2);
    }

    @Test
    void nothingFitsWhereNoPageIsFreeOrEveryPoemIsTooLong() {
        assertThat(new Fits(0, ANY).of(List.of(poem("Well", 1)))).isEmpty();
        assertThat(new Fits(2, ANY).of(List.of(poem("Salt", 3)))).isEmpty();
        assertThat(new Fits(2, 0).of(List.of(poem("Well", 1)))).isEmpty();
        assertThat(new Fits(6, ANY).of(List.of())).isEmpty();
    }

    @Test
    void noSetThatASearchOfAllWouldFindIsBetter() {
        Random random = new Random(1861);
        for (int round = 0; round < 200; round++) {
            List<Candidate> pool = new ArrayList<>();
            for (int n = 0; n < 9; n++) {
                pool.add(new Candidate(
                        new PieceId(n + 1), "poem " + n, new Extent(1 + random.nextInt(4), 1 + random.nextInt(20))));
            }
            int room = 1 + random.nextInt(10);
            int most = 1 + random.nextInt(6);

            Filling first = new Fits(room, most).of(pool).stream().findFirst().orElse(new Filling(0, List.of()));

            assertThat(worth(first))
                    .as("pool %s, room %d, most %d", pool, room, most)
                    .isEqualTo(best(pool, room, most));
        }
    }

    private static int best(List<Candidate> pool, int room, int most) {
        return IntStream.range(0, 1 << pool.size())
                .mapToObj(set -> IntStream.range(0, pool.size())
                        .filter(n -> (set & 1 << n) != 0)
                        .mapToObj(pool::get)
                        .toList())
                .map(set -> new Filling(
                        set.stream().mapToInt(each -> each.extent().pages()).sum(), set))
                .filter(set -> set.pages() <= room && set.pieces().size() <= most)
                .mapToInt(FitsTests::worth)
                .max()
                .orElseThrow();
    }

    /** Pages first, then few spills, then many poems. */
    private static int worth(Filling filling) {
        int spills = (int)
                filling.pieces().stream().filter(each -> each.extent().spills()).count();
        return filling.pages() * 10_000 - spills * 100 + filling.pieces().size();
    }

    private static Candidate poem(String title, int pages) {
        return new Candidate(new PieceId(1 + Math.abs(title.hashCode())), title, new Extent(pages, 30));
    }

    private static List<String> titles(Filling filling) {
        return filling.pieces().stream().map(Candidate::heading).toList();
    }
}
