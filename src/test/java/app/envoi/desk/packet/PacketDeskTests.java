package app.envoi.desk.packet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.envoi.desk.Bench;
import app.envoi.desk.packet.Packet.Chosen;
import app.envoi.desk.packet.Packet.Texts;
import app.envoi.desk.piece.Bio;
import app.envoi.desk.piece.Piece;
import app.envoi.desk.piece.PieceId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

class PacketDeskTests {
    @Nested
    class OnH2 extends Acts {
        @Override
        Bench bench() {
            return Bench.h2();
        }
    }

    @Nested
    class OnPostgres extends Acts {
        @Override
        Bench bench() {
            return Bench.postgres();
        }
    }

    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    abstract static class Acts {
        private Workroom room;
        private Piece ferry;
        private Piece abacus;
        private Piece salt;

        abstract Bench bench();

        @BeforeAll
        void open() {
            room = new Workroom(bench());
            ferry = room.poem("Ferry", 10);
            abacus = room.poem("Abacus", 20);
            salt = room.poem("Salt", 30);
            room.bios.add("short", Bio.Person.THIRD, "word ".repeat(50).strip());
            room.bios.add("long", Bio.Person.THIRD, "word ".repeat(100).strip());
        }

        @AfterAll
        void close() throws Exception {
            room.close();
        }

        @Test
        void aPacketBeginsWithTheBioThatFitsTheCall() {
            Packet packet = room.begin(Workroom.lineages(), ferry);

            assertThat(packet.texts().bio()).hasSize(249);
            assertThat(packet.layout().size()).isEqualTo(24);
            assertThat(packet.call()).isEqualTo(Workroom.lineages());
        }

        @Test
        void piecesAreMovedAndNoneIsLost() {
            PacketId id = room.begin(Workroom.lineages(), ferry, abacus, salt).id();

            room.desk.move(id, salt.id(), -1);
            assertThat(order(id)).containsExactly(ferry.id(), salt.id(), abacus.id());
            room.desk.move(id, ferry.id(), -5);
            assertThat(order(id)).containsExactly(ferry.id(), salt.id(), abacus.id());
            room.desk.order(id, List.of(abacus.id(), new PieceId(9_999), abacus.id()));
            assertThat(order(id)).containsExactly(abacus.id(), ferry.id(), salt.id());
            room.desk.takeOut(id, ferry.id());
            room.desk.add(id, List.of(salt.id(), ferry.id()));
            assertThat(order(id)).containsExactly(abacus.id(), salt.id(), ferry.id());
        }

        @Test
        void aDraftChosenByHandStaysWhenThePieceGoesOn() {
            Piece piece = room.poem("Pinned", 3);
            PacketId id = room.begin(Workroom.lineages(), piece).id();
            room.desk.pin(id, new Chosen(piece.id(), Optional.of(1)));
            room.notebook.scribe.keep(
                    piece.id(), piece.wording().withText("changed"), new app.envoi.desk.piece.Scribe.Hand(1, "one"));

            assertThat(room.maker.make(room.packets.open(id)).drafts().get(0).number())
                    .isEqualTo(1);
            room.desk.pin(id, Chosen.newest(piece.id()));
            assertThat(room.maker.make(room.packets.open(id)).drafts().get(0).number())
                    .isEqualTo(2);
        }

        @Test
        void textsWrittenInTwoWindowsNeverWriteOverEachOtherAndBothAreKept() {
            PacketId id = room.begin(Workroom.lineages(), ferry).id();

            assertThat(room.desk.write(id, new Texts("bio one", "", "", 0), "left"))
                    .isTrue();
            assertThat(room.desk.write(id, new Texts("bio tw", "", "", 0), "right"))
                    .isFalse();
            assertThat(room.desk.write(id, new Texts("bio two", "", "", 0), "right"))
                    .isFalse();
            assertThat(room.packets.open(id).texts().bio()).isEqualTo("bio one");
            assertThat(asides(id)).containsExactly("bio two");

            room.desk.takeUp(id, "right");
            assertThat(room.packets.open(id).texts().bio()).isEqualTo("bio two");
            assertThat(asides(id)).containsExactly("bio one");
            room.desk.dropAside(id, "right");
            assertThat(asides(id)).isEmpty();
        }

        @Test
        void whatIsWrittenOverOnPurposeIsPutAside() {
            PacketId id = room.begin(Workroom.lineages(), ferry).id();
            room.desk.write(id, new Texts("bio one", "", "", 0), "left");
            room.desk.write(id, new Texts("bio two", "", "", 0), "right");

            room.desk.writeOver(id, new Texts("bio two", "", "", 0), "right");

            assertThat(room.packets.open(id).texts()).isEqualTo(new Texts("bio two", "", "", 2));
            assertThat(asides(id)).containsExactly("bio one");
        }

        @Test
        void aSetHoldsWhatItNamesAndKeepsItsOrder() {
            PacketId id = room.begin(Workroom.lineages(), ferry, abacus).id();

            room.desk.hold(id, List.of(salt.id(), abacus.id(), salt.id()));

            assertThat(order(id)).containsExactly(abacus.id(), salt.id());
        }

        @Test
        void aPacketIsNamedByThePoetOrByItsCall() {
            PacketId id = room.begin(Workroom.lineages(), ferry).id();

            room.desk.rename(id, " for\n May ");
            assertThat(room.packets.open(id).name()).isEqualTo("for May");
            room.desk.rename(id, " ");
            assertThat(room.packets.open(id).name()).isEqualTo("The Margins, Lineages");
        }

        @Test
        void theStatementIsKeptForTheCall() {
            PacketId id = room.begin(Workroom.lineages(), ferry).id();
            room.desk.write(id, new Texts("", "My grandmother’s ledger", "", 0), "left");

            assertThat(room.begin(Workroom.lineages(), salt).texts().statement())
                    .isEqualTo("My grandmother’s ledger");
        }

        @Test
        void aPacketKeepsTheGuidelinesItWasBegunUnder() {
            PacketId id = room.begin(
                            Workroom.call(
                                    "journal: The Harbour Review\ncall: Tides\nguidelines:\n  - quote: \"Six pages.\"\n"),
                            ferry)
                    .id();

            assertThat(room.packets.open(id).call().guidelines().get(0).quote()).isEqualTo("Six pages.");
            room.desk.follow(id, Workroom.lineages());
            assertThat(room.packets.open(id).call().guidelines()).hasSizeGreaterThan(5);
        }

        @Test
        void excusesAndTicksAreKeptAndTakenBack() {
            PacketId id = room.begin(Workroom.lineages(), ferry).id();
            room.desk.excuse(id, "a quote", "the poem is a ledger");
            room.desk.see(id, "another", true);
            assertThat(room.packets.open(id).excuses()).containsEntry("a quote", "the poem is a ledger");
            assertThat(room.packets.open(id).seen()).containsExactly("another");

            room.desk.excuse(id, "a quote", " ");
            room.desk.see(id, "another", false);
            assertThat(room.packets.open(id).excuses()).isEmpty();
            assertThat(room.packets.open(id).seen()).isEmpty();
        }

        @Test
        void aPacketThatIsNotThereIsSaidToBeMissing() {
            assertThatThrownBy(() -> room.desk.takeOut(new PacketId(4_711), ferry.id()))
                    .isInstanceOf(PacketUnknown.class);
        }

        private List<String> asides(PacketId id) {
            return room.packets.asides(id).stream()
                    .map(aside -> aside.texts().bio())
                    .toList();
        }

        private List<PieceId> order(PacketId id) {
            return room.packets.open(id).pieces().stream().map(Chosen::piece).toList();
        }
    }
}
