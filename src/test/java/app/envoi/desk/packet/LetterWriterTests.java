package app.envoi.desk.packet;

import static org.assertj.core.api.Assertions.assertThat;

import app.envoi.desk.Bench;
import app.envoi.desk.packet.Packet.Texts;
import app.envoi.press.guideline.Call;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LetterWriterTests {
    private final Workroom room = new Workroom(Bench.h2());

    @AfterEach
    void close() throws Exception {
        room.close();
    }

    @Test
    void partsThatAreEmptyLeaveNoGap() {
        Packet packet = room.begin(harbour(""), room.poem("Ferry", 4));

        assertThat(letter(packet, new Texts("", "", "", 0)))
                .isEqualTo("Dear editors,\n\nPlease consider this poem for The Harbour Review (Tides): “Ferry.”\n\n"
                        + "This is a simultaneous submission; I will write at once if a poem is taken elsewhere.\n\n"
                        + "Thank you for your time and your reading.\n\nEmily Dickinson");
    }

    @Test
    void theCallDecidesWhichPartsThereAre() {
        assertThat(letter(room.begin(harbour("simultaneous: {allowed: false}\n"), room.poem("Ferry", 4)), Texts.NONE))
                .doesNotContain("simultaneous");
        Packet noBio = room.begin(rules("{bio-forbidden: true}"), room.poem("Salt", 4));
        assertThat(letter(noBio, new Texts("A bio.", "", "", 0)))
                .doesNotContain("A bio.")
                .contains("“Salt.”");
        assertThat(letter(room.begin(rules("{cover-letter-forbidden: true}"), room.poem("Well", 4)), Texts.NONE))
                .isEmpty();
    }

    @Test
    void fieldsInALetterOfOnesOwnAreFilledAndTheRestStaysAsItIs() {
        Packet packet = room.begin(harbour(""), room.poem("Ferry {bio}", 4), room.poem("What?", 4));
        String own = "Dear {journal},\n\n\nhere are {poems}: {titles}.\n\n{bio}\n\n{nothing of mine}\n{name}";

        assertThat(letter(packet, new Texts("", "", own, 0)))
                .isEqualTo("Dear The Harbour Review,\n\n\nhere are these two poems: “Ferry {bio}” and “What?”.\n\n"
                        + "{nothing of mine}\nEmily Dickinson");
    }

    @Test
    void aReasonIsSaidWhereTheLetterHasAPlaceForItAndOnlyWhileItIsNeeded() {
        Packet packet = room.begin(Workroom.lineages(), room.poem("Ferry", 10));
        String quote = Workroom.excusable(packet);
        room.desk.excuse(packet.id(), quote, "The poem is a ledger");
        room.desk.dress(packet.id(), packet.layout().withSize(20));
        Quill quill = new Quill(room.bios, new LetterWriter(() -> "Emily Dickinson"));
        room.desk.write(packet.id(), quill.after("reasons", packet, Texts.NONE), "left");

        assertThat(room.maker.make(room.packets.open(packet.id())).letter())
                .contains("\n\nA word on the form of this work: The poem is a ledger.\n\nThank you");

        room.desk.dress(packet.id(), packet.layout());
        assertThat(room.maker.make(room.packets.open(packet.id())).letter())
                .doesNotContain("ledger")
                .contains("elsewhere.\n\nThank you");
    }

    @Test
    void buttonsWriteWhatWouldHaveToBeTyped() {
        Packet packet = room.begin(harbour(""), room.poem("Ferry", 4));
        Quill quill = new Quill(room.bios, new LetterWriter(() -> "Emily Dickinson"));
        long bio = room.bios.add("short", app.envoi.desk.piece.Bio.Person.THIRD, "She lives in Amherst.");
        Texts typed = new Texts("old", "why", "", 3);

        assertThat(quill.after("bio-" + bio, packet, typed))
                .isEqualTo(new Texts("She lives in Amherst.", "why", "", 3));
        assertThat(quill.after("bio-4711", packet, typed)).isEqualTo(typed);
        assertThat(quill.after("own", packet, typed).letter())
                .startsWith("Dear editors,")
                .contains("{titles}.");
        assertThat(quill.after("own", packet, typed.withLetter("mine")).letter())
                .isEqualTo("mine");
        assertThat(quill.after("composed", packet, typed.withLetter("mine")).letter())
                .isEmpty();
        assertThat(quill.after("reasons", packet, typed.withLetter("mine")).letter())
                .isEqualTo("mine\n\n{reasons}");
        assertThat(quill.after("", packet, typed)).isEqualTo(typed);
    }

    private String letter(Packet packet, Texts texts) {
        room.desk.writeOver(packet.id(), texts, "left");
        return room.maker.make(room.packets.open(packet.id())).letter();
    }

    private static Call harbour(String more) {
        return Workroom.call(
                "journal: The Harbour Review\ncall: Tides\n" + more + "guidelines:\n  - quote: \"Send poems.\"\n");
    }

    private static Call rules(String rules) {
        return Workroom.call("journal: The Harbour Review\ncall: Tides\nguidelines:\n  - quote: \"Send poems.\"\n"
                + "    rules: [" + rules + "]\n");
    }

    @Test
    void severalReasonsAreOneSentenceAfterTheOther() {
        assertThat(LetterWriter.sentence(List.of())).isEmpty();
        assertThat(LetterWriter.sentence(List.of("It is\na ledger", "It must be small.")))
                .isEqualTo("A word on the form of this work: It is a ledger. It must be small.");
    }
}
