package app.envoi.desk.piece;

import static org.assertj.core.api.Assertions.assertThat;

import app.envoi.desk.piece.Differences.Change;
import app.envoi.desk.piece.Differences.Row;
import app.envoi.desk.piece.Differences.Stretch;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class DifferencesTests {
    @Test
    void aChangedWordIsMarkedWithinItsLine() {
        Differences seen = Differences.between("one\nthe red wheel\nthree", "one\nthe white wheel\nthree");

        assertThat(seen.rows())
                .extracting(Row::change)
                .containsExactly(Change.SAME, Change.REMOVED, Change.ADDED, Change.SAME);
        assertThat(seen.rows().get(2).stretches())
                .containsExactly(new Stretch("the ", false), new Stretch("white", true), new Stretch(" wheel", false));
    }

    @Test
    void addedAndRemovedLinesAreShownWhole() {
        Differences seen = Differences.between("a\nb\nc", "a\nc\nd");

        assertThat(seen.rows())
                .extracting(row -> row.change() + " " + row.text())
                .containsExactly("SAME a", "REMOVED b", "SAME c", "ADDED d");
    }

    @Test
    void aChangeOfIndentIsAChange() {
        assertThat(Differences.between("  a", "    a").none()).isFalse();
        assertThat(Differences.between("a\n\nb", "a\n\nb").none()).isTrue();
    }

    @Test
    void aNewTitleIsADifferenceToo() {
        assertThat(Differences.between(Wording.of("Salt", "a"), Wording.of("Sea salt", "a"))
                        .none())
                .isFalse();
    }

    @RepeatedTest(50)
    void bothTextsCanBeReadOutOfTheDifferences(RepetitionInfo round) {
        java.util.Random chance = new java.util.Random(round.getCurrentRepetition());
        String before = lines(chance);
        String after = lines(chance);

        List<Row> rows = Differences.between(before, after).rows();

        assertThat(side(rows, Change.REMOVED)).isEqualTo(before.lines().collect(Collectors.joining("\n")));
        assertThat(side(rows, Change.ADDED)).isEqualTo(after.lines().collect(Collectors.joining("\n")));
    }

    @Test
    void longTextsThatShareNothingAreComparedAtOnce() {
        String before = String.join("\n", Collections.nCopies(60_000, "one two"));
        String after = "word ".repeat(70_000);

        Differences seen = Assertions.assertTimeout(Duration.ofSeconds(5), () -> Differences.between(before, after));

        assertThat(side(seen.rows(), Change.ADDED)).isEqualTo(after);
    }

    private static String side(List<Row> rows, Change change) {
        return rows.stream()
                .filter(row -> row.change() == change || row.change() == Change.SAME)
                .map(Row::text)
                .collect(Collectors.joining("\n"));
    }

    private static String lines(java.util.Random chance) {
        return IntStream.range(0, chance.nextInt(12))
                .mapToObj(line -> IntStream.range(0, chance.nextInt(6))
                        .mapToObj(word ->
                                List.of("sea", "salt", "  ", "–", "light,").get(chance.nextInt(5)))
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n"));
    }
}
