package app.envoi.desk.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

class BenchTests {
    private final Bench bench =
            Bench.empty("the-margins-lineages").adding(List.of(poem("Ferry"), poem("Abacus"), poem("Salt")));

    private static Entry poem(String title) {
        return new Entry(0, title, "", "", "", "A line, and another", false);
    }

    private static List<String> titles(List<Entry> entries) {
        return entries.stream().map(Entry::title).toList();
    }

    @Test
    void poemsMoveUpAndDownAndStayAtTheEdge() {
        assertThat(titles(bench.move(3, -1).entries())).containsExactly("Ferry", "Salt", "Abacus");
        assertThat(titles(bench.move(1, 1).entries())).containsExactly("Abacus", "Ferry", "Salt");
        assertThat(bench.move(1, -1)).isEqualTo(bench);
        assertThat(bench.move(3, 1)).isEqualTo(bench);
        assertThat(bench.move(99, 1)).isEqualTo(bench);
    }

    @Test
    void aPoemTakenOutIsKeptAndComesBackAtTheEnd() {
        Bench without = bench.take(1, true);
        assertThat(titles(without.poems())).containsExactly("Abacus", "Salt");
        assertThat(titles(without.taken())).containsExactly("Ferry");
        assertThat(without.move(3, 1)).as("never behind those taken out").isEqualTo(without);
        assertThat(titles(without.take(1, false).poems())).containsExactly("Abacus", "Salt", "Ferry");
    }

    @Test
    void aPoemAddedLaterHasAnIdOfItsOwn() {
        assertThat(bench.adding(List.of(poem("Tide"))).entries())
                .extracting(Entry::id)
                .containsExactly(1, 2, 3, 4);
    }

    @Test
    void thereIsRoomForTwoHundred() {
        Bench full = Bench.empty("x").adding(java.util.Collections.nCopies(250, poem("Again")));
        assertThat(full.entries()).hasSize(Bench.MOST);
        assertThat(full.room()).isZero();
    }

    @Test
    void theFormGivesTheBenchBackWithEveryCommaSpaceAndLine() {
        String text = "  Because I could not stop for Death,\r\n\tHe kindly stopped, for me\r\n\r\nlast line  ";
        MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
        fields.add("poems", "true");
        fields.add("id", "7");
        fields.add("title", "One, two, three");
        fields.add("text", text);
        fields.add("out", "false");
        fields.add("family", "Arial");
        Bench read = new BenchForm(fields).bench(bench);
        assertThat(read.entries())
                .containsExactly(new Entry(7, "One, two, three", "", "", "", text.replace("\r\n", "\n"), false));
        assertThat(read.look().family()).isEqualTo("Arial");
        assertThat(read.look().size()).as("what is not in the form stays").isEqualTo("12");
    }

    @Test
    void aFormWithoutPoemsLeavesThemAlone() {
        assertThat(new BenchForm(new LinkedMultiValueMap<>()).bench(bench)).isEqualTo(bench);
    }

    @Test
    void aNumberIsReadOutOfAButton() {
        assertThat(BenchForm.id("up-12")).isEqualTo(12);
        assertThat(BenchForm.id("12")).isEqualTo(12);
        assertThat(BenchForm.id("up-")).isZero();
        assertThat(BenchForm.id("up-99999999999")).isZero();
        assertThat(BenchForm.id("keep")).isZero();
    }
}
