package app.envoi.desk.packet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.envoi.desk.Bench;
import app.envoi.desk.packet.Made.Box;
import app.envoi.desk.packet.Packet.Texts;
import app.envoi.desk.packet.Remedies.Remedy;
import app.envoi.desk.piece.Exposure;
import app.envoi.desk.piece.Kind;
import app.envoi.desk.piece.Piece;
import app.envoi.press.docx.DocxReader;
import app.envoi.press.docx.DocxUnreadable;
import app.envoi.press.layout.Typesetter;
import app.envoi.press.rule.Verdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PacketMakerTests {
    private final Workroom room = new Workroom(Bench.h2());

    @TempDir
    private Path home;

    @AfterEach
    void close() throws Exception {
        room.close();
    }

    @Test
    void aCompletePacketBreaksNothing() {
        Packet packet = room.begin(Workroom.lineages(), room.poem("Ferry", 10), room.poem("Abacus", 60));
        room.desk.write(packet.id(), new Texts("A short bio.", "Why I wrote this.", "", 0));

        Made made = room.maker.make(room.packets.open(packet.id()));

        assertThat(made.report().verdict()).isEqualTo(Verdict.MET);
        assertThat(made.letter())
                .startsWith("Dear editors,\n\nPlease consider these two poems for The Margins (Lineages): “Ferry” and"
                        + " “Abacus.”")
                .contains("A short bio.", "Why I wrote this.", "simultaneous submission", "Emily Dickinson");
    }

    @Test
    void whatIsMissingInAPacketIsBroken() {
        Made made = room.maker.make(room.begin(Workroom.lineages(), room.poem("Ferry", 10)));

        assertThat(made.report().verdict()).isEqualTo(Verdict.BROKEN);
    }

    @Test
    void theBudgetHasABoxForEachPageAndShowsWhatFallsOff() {
        Made made = room.maker.make(
                room.begin(Workroom.lineages(), room.poem("Ferry", 10), room.poem("Long", 48), room.poem("Salt", 200)));

        assertThat(made.budget())
                .extracting(Box::title)
                .containsExactly("Ferry", "Long", "Long", "Salt", "Salt", "Salt", "Salt", "Salt");
        assertThat(made.budget())
                .extracting(Box::over)
                .containsExactly(false, false, false, false, false, false, true, true);
        assertThat(made.budget().get(2).tail()).isBetween(1, 8);
    }

    @Test
    void pagesThatAreFreeAreShownFree() {
        Made made = room.maker.make(room.begin(Workroom.lineages(), room.poem("Ferry", 10)));

        assertThat(made.budget()).extracting(Box::title).containsExactly("Ferry", "", "", "", "", "");
        assertThat(room.maker.make(room.begin(Workroom.lineages())).budget())
                .extracting(Box::title)
                .containsOnly("")
                .hasSize(6);
    }

    @Test
    void whatPullsASpillingPoemBackIsComputedAndKeepsWhatTheCallAllows() {
        Made made = room.maker.make(room.begin(Workroom.lineages(), room.poem("Long", 46)));
        assertThat(made.pages()).isEqualTo(2);

        List<Remedy> remedies = new Remedies(room.maker).of(made);

        assertThat(remedies).isNotEmpty().allSatisfy(remedy -> {
            assertThat(remedy.pages()).isEqualTo(1);
            assertThat(remedy.layout().size()).isEqualTo(24);
            room.desk.dress(made.packet().id(), remedy.layout());
            assertThat(room.maker.make(room.packets.open(made.packet().id())).pages())
                    .isEqualTo(1);
        });
    }

    @Test
    void aPacketWithoutASpillNeedsNoRemedy() {
        assertThat(new Remedies(room.maker).of(room.maker.make(room.begin(Workroom.lineages(), room.poem("A", 10)))))
                .isEmpty();
    }

    @Test
    void anExcuseIsHeldAgainstItsGuidelineAndIsStaleWhenTheFaultIsGone() {
        Packet packet = room.begin(Workroom.lineages(), room.poem("Ferry", 10));
        String quote = packet.call().guidelines().stream()
                .filter(guideline -> guideline.excusable())
                .findFirst()
                .orElseThrow()
                .quote();
        room.desk.excuse(packet.id(), quote, "the poem is a ledger");
        room.desk.dress(packet.id(), packet.layout().withSize(20));
        assertThat(verdict(packet, quote)).isEqualTo(Verdict.EXCUSED);

        room.desk.dress(packet.id(), packet.layout());
        assertThat(verdict(packet, quote)).isEqualTo(Verdict.MET);
        assertThat(room.maker.make(room.packets.open(packet.id())).report().stale())
                .hasSize(1);
    }

    @Test
    void buildingTwiceGivesTheSameBytesAndTheFilesReadBackEqual() throws DocxUnreadable {
        Packet packet = room.begin(Workroom.lineages(), room.poem("Ferry", 10), room.poem("Abacus", 60));
        Bindery bindery = room.bindery(home);
        Made made = room.maker.make(packet);

        Build first = bindery.build(made);
        Build second = bindery.build(room.maker.make(room.packets.open(packet.id())));

        assertThat(second.files()).isEqualTo(first.files());
        assertThat(second.folder()).isNotEqualTo(first.folder());
        assertThat(first.pieces()).extracting(Build.Part::title).containsExactly("Ferry", "Abacus");
        Build.Frozen docx = first.files().stream()
                .filter(file -> file.name().endsWith(".docx"))
                .findFirst()
                .orElseThrow();
        assertThat(docx.name()).isEqualTo("Dickinson The Margins Lineages.docx");
        assertThat(Typesetter.standard()
                        .set(DocxReader.read(bindery.bytes(first, docx)))
                        .pages())
                .hasSize(made.pages());
    }

    @Test
    void aHomeThatCannotBeWrittenLeavesNothingBehind() throws IOException {
        Packet packet = room.begin(Workroom.lineages(), room.poem("Ferry", 10));
        Files.writeString(home.resolve("packets"), "a file where the folder should be");

        assertThatThrownBy(() -> room.bindery(home).build(room.maker.make(packet)))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageEndingWith("Nothing was built.");
        assertThat(room.builds.of(packet.id())).isEmpty();
        try (Stream<Path> left = Files.list(home)) {
            assertThat(left).containsExactly(home.resolve("packets"));
        }
    }

    @Test
    void guardsSpeakOfTheWindowOfExposureAndOfMissingPermission() {
        Piece seen = room.poem("Seen", 4);
        Piece translated = room.poem("Translated", 4);
        room.notebook.scribe.sort(translated.id(), Kind.TRANSLATION);
        room.exposures.add(
                new Exposure(Exposure.NEW, seen.id(), "a blog", Optional.empty(), Exposure.Kind.BLOG, false, ""));
        Packet packet = room.begin(
                Workroom.call(
                        "journal: The Harbour Review\ncall: Tides\nwindow: {opens: 2026-05-01, closes: 2026-06-01}\n"
                                + "previously-published: {allowed: false}\nguidelines:\n  - quote: \"Send poems.\"\n"),
                seen,
                translated);

        List<Guard> guards =
                new HouseGuards(room.notebook.pieces, room.exposures, room.permissions, Workroom.CLOCK).before(packet);

        assertThat(guards)
                .extracting(Guard::sentence)
                .containsExactly(
                        "The call is closed today; it opens on 2026-05-01.",
                        "It was public at a blog, and this call takes no published work.",
                        "It is a translation, and no permission is on record.");
        room.permissions.add(translated.id(), "the heirs", Optional.empty(), "", Optional.empty());
        assertThat(new HouseGuards(room.notebook.pieces, room.exposures, room.permissions, Workroom.CLOCK)
                        .before(packet))
                .hasSize(2);
    }

    private Verdict verdict(Packet packet, String quote) {
        return room.maker.make(room.packets.open(packet.id())).report().guidelines().stream()
                .filter(judged -> judged.guideline().quote().equals(quote))
                .findFirst()
                .orElseThrow()
                .verdict();
    }
}
