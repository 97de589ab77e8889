package app.envoi.desk.packet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.envoi.desk.Bench;
import app.envoi.desk.packet.Extents.Extent;
import app.envoi.desk.packet.Guard.Weight;
import app.envoi.desk.packet.Made.Box;
import app.envoi.desk.packet.Packet.Texts;
import app.envoi.desk.packet.Remedies.Remedy;
import app.envoi.desk.piece.Artworks;
import app.envoi.desk.piece.Curator;
import app.envoi.desk.piece.Exposure;
import app.envoi.desk.piece.Kind;
import app.envoi.desk.piece.Piece;
import app.envoi.desk.piece.PieceId;
import app.envoi.desk.piece.Wording;
import app.envoi.press.docx.DocxReader;
import app.envoi.press.docx.DocxUnreadable;
import app.envoi.press.layout.Proof;
import app.envoi.press.layout.Typesetter;
import app.envoi.press.rule.Verdict;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionOperations;

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
        room.desk.write(packet.id(), new Texts("A short bio.", "Why I wrote this.", "", 0), "left");

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

        List<Remedy> remedies = new Remedies(room.maker.extents()).of(made);

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
        assertThat(new Remedies(room.maker.extents())
                        .of(room.maker.make(room.begin(Workroom.lineages(), room.poem("A", 10)))))
                .isEmpty();
    }

    @Test
    void anExcuseIsHeldAgainstItsGuidelineAndIsStaleWhenTheFaultIsGone() {
        Packet packet = room.begin(Workroom.lineages(), room.poem("Ferry", 10));
        String quote = Workroom.excusable(packet);
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
        assertThat(docx.name()).isEqualTo("Dickinson The Margins Lineages (breaks the guidelines).docx");
        assertThat(Typesetter.standard()
                        .set(DocxReader.read(bindery.bytes(first, docx)))
                        .pages())
                .hasSize(made.pages());
    }

    @Test
    void aBuildHoldsWhatIsPastedAndTheStepsBesideTheDocuments() {
        Packet packet = room.begin(Workroom.lineages(), room.poem("Ferry", 10));
        room.desk.write(packet.id(), new Texts("A short bio.", "Why I wrote this.", "", 0), "left");
        Bindery bindery = room.bindery(home);

        Build build = bindery.build(room.maker.make(room.packets.open(packet.id())));

        assertThat(build.files())
                .extracting(Build.Frozen::name)
                .containsExactlyInAnyOrder(
                        "Dickinson The Margins Lineages.docx",
                        "Dickinson The Margins Lineages.pdf",
                        "letter.txt",
                        "title field.txt",
                        "bio.txt",
                        "statement.txt",
                        "checklist.txt");
        assertThat(bindery.text(build, "letter.txt")).contains(build.letter());
        assertThat(bindery.text(build, "checklist.txt").orElseThrow().lines())
                .anyMatch(step -> step.contains("read on 23 Jun 2025"))
                .anyMatch(step -> step.contains("https://aaww.submittable.com/submit"))
                .anyMatch(step -> step.contains("Upload “Dickinson The Margins Lineages.docx”"));
        assertThat(bindery.text(build, "no such place.txt")).isEmpty();
    }

    @Test
    void aPacketThatBreaksTheGuidelinesIsBuiltUnderANameThatSaysSo() {
        Packet packet = room.begin(Workroom.lineages(), room.poem("Ferry", 10));

        Build build = room.bindery(home).build(room.maker.make(packet));

        assertThat(build.files())
                .extracting(Build.Frozen::name)
                .contains("Dickinson The Margins Lineages (breaks the guidelines).docx");
    }

    @Test
    void aHomeThatCannotBeWrittenLeavesNothingBehind() throws IOException {
        Packet packet = room.begin(Workroom.lineages(), room.poem("Ferry", 10));
        Files.writeString(home.resolve("packets"), "a file where the folder should be");

        assertThatThrownBy(() -> room.bindery(home).build(room.maker.make(packet)))
                .isInstanceOf(NotBuilt.class);
        assertThat(room.builds.of(packet.id())).isEmpty();
        assertThat(everythingIn(home)).containsExactly("packets");
    }

    @Test
    void aBuildThatBreaksOffInTheMiddleLeavesNothingBehind() throws IOException {
        Made made = room.maker.make(room.begin(Workroom.lineages(), room.poem("Ferry", 10)));
        Made tooLong = new Made(
                made.packet(),
                made.all(),
                made.art(),
                made.composition(),
                made.proof(),
                made.copy(),
                made.report(),
                made.letter(),
                "x".repeat(250));

        assertThatThrownBy(() -> room.bindery(home).build(tooLong)).isInstanceOf(NotBuilt.class);

        assertThat(room.builds.of(made.packet().id())).isEmpty();
        assertThat(everythingIn(home)).containsExactly("packets", "1 the-margins-lineages");
    }

    @Test
    void filesThatCouldNotBeNotedAreTakenAwayAgain() throws IOException {
        Made made = room.maker.make(room.begin(Workroom.lineages(), room.poem("Ferry", 10)));
        Bindery forgetful = new Bindery(
                home,
                room.kept,
                room.builds,
                new TransactionOperations() {
                    @Override
                    public <T> T execute(TransactionCallback<T> action) {
                        throw new CannotCreateTransactionException("no room on the disk");
                    }
                },
                Workroom.CLOCK);

        assertThatThrownBy(() -> forgetful.build(made)).isInstanceOf(NotBuilt.class);

        assertThat(everythingIn(home)).containsExactly("packets", "1 the-margins-lineages");
    }

    @Test
    void theNameOfAFileKeepsWithinWhatFileSystemsHold() {
        Packet packet = room.begin(
                Workroom.call("journal: The Harbour Review\ncall: Tides\nfile-name: \"{title}\"\nguidelines:\n"
                        + "  - quote: \"Send poems.\"\n"),
                room.poem("渡し舟🛶".repeat(60), 10));

        String name = room.maker.make(packet).fileName();

        assertThat(name.getBytes(StandardCharsets.UTF_8).length).isBetween(190, 200);
        assertThat(name).doesNotContain("\uFFFD").startsWith("渡し舟🛶渡");
    }

    private static List<String> everythingIn(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(each -> !each.equals(folder))
                    .map(each -> each.getFileName().toString())
                    .toList();
        }
    }

    @Test
    void piecesSetByThemselvesFillAsManyPagesAsTogether() {
        Packet packet =
                room.begin(Workroom.lineages(), room.poem("Ferry", 10), room.poem("Long", 48), room.poem("Salt", 200));
        for (Layout.Head head : Layout.Head.values()) {
            for (boolean continuation : new boolean[] {false, true}) {
                room.desk.dress(
                        packet.id(),
                        packet.layout().withHead(head, "Emily Dickinson").withContinuation(continuation));
                Made made = room.maker.make(room.packets.open(packet.id()));

                List<Extent> alone = made.drafts().stream()
                        .map(draft -> room.maker
                                .extents()
                                .of(draft.poemText(), made.packet().layout()))
                        .toList();

                assertThat(alone)
                        .as(head + (continuation ? " with continuation" : ""))
                        .extracting(Extent::pages)
                        .containsExactlyElementsOf(
                                made.spans().stream().map(span -> span.pages()).toList());
                assertThat(made.budget().stream().filter(box -> box.tail() > 0).toList())
                        .extracting(Box::tail)
                        .containsExactlyElementsOf(alone.stream()
                                .filter(Extent::spills)
                                .map(Extent::tail)
                                .toList());
            }
        }
    }

    @Test
    void laterPagesSayTheTitleAndWhetherTheStanzaGoesOn() {
        Piece salt = room.notebook.write("Salt", ("a\n".repeat(7) + "\n").repeat(9));
        Packet packet = room.begin(Workroom.lineages(), salt);
        room.desk.dress(packet.id(), packet.layout().withContinuation(true));

        Proof proof = room.maker.make(room.packets.open(packet.id())).proof();

        assertThat(proof.pages()).hasSize(2);
        assertThat(proof.pages().get(1).lines().get(0).text()).matches("Salt, page 2, (stanza continues|new stanza)");
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
                        "The call is closed today; it opens on 1 May 2026.",
                        "It was public at a blog, and this call takes no published work.",
                        "It is a translation, and no permission is on record.");
        room.permissions.add(translated.id(), "the heirs", Optional.empty(), "", Optional.empty());
        assertThat(new HouseGuards(room.notebook.pieces, room.exposures, room.permissions, Workroom.CLOCK)
                        .before(packet))
                .hasSize(2);
    }

    @Test
    void whatACallCountsAsPublishedDecidesAboutExposures() {
        Piece seen = room.poem("Seen", 4);
        expose(seen, "a blog", Exposure.Kind.BLOG, false);
        expose(seen, "the open mike", Exposure.Kind.READING, false);
        expose(seen, "a post", Exposure.Kind.SOCIAL_MEDIA, true);

        assertThat(weights("{allowed: false}", seen)).containsExactly(Weight.STOP, Weight.CARE, Weight.CARE);
        assertThat(weights("{allowed: false, counts: [print]}", seen)).containsOnly(Weight.CARE);
        assertThat(weights("{allowed: false, counts: [blog], does-not-count: [social-media]}", seen))
                .containsExactly(Weight.STOP, Weight.CARE);
        assertThat(weights("{allowed: true}", seen)).isEmpty();
    }

    private void expose(Piece piece, String place, Exposure.Kind kind, boolean gone) {
        room.exposures.add(new Exposure(Exposure.NEW, piece.id(), place, Optional.empty(), kind, gone, ""));
    }

    private List<Weight> weights(String published, Piece piece) {
        Packet packet = room.begin(
                Workroom.call("journal: The Harbour Review\ncall: Tides\nwindow: year-round\n"
                        + "previously-published: " + published + "\nguidelines:\n  - quote: \"Send poems.\"\n"),
                piece);
        return new HouseGuards(room.notebook.pieces, room.exposures, room.permissions, Workroom.CLOCK)
                .before(packet).stream().map(Guard::weight).toList();
    }

    @Test
    void anArtworkGoesAsAFileOfItsOwnAndTakesNoPageOfThePoems() throws Exception {
        byte[] map = picture();
        Curator curator = new Curator(
                room.notebook.scribe,
                new Artworks(room.notebook.bench.jdbc(), room.kept),
                room.kept,
                room.notebook.bench.whole());
        PieceId art = curator.take(Wording.of("Map of the Ferry", "ink"), "map.png", map);
        Packet begun = room.begin(Workroom.lineages(), room.poem("Ferry", 10));
        room.desk.add(begun.id(), List.of(art));

        Made made = room.maker.make(room.packets.open(begun.id()));

        assertThat(made.pages()).isEqualTo(1);
        assertThat(made.artPages()).isEqualTo(1);
        assertThat(made.copy().art()).extracting(each -> each.file().name()).containsExactly("map.png");
        assertThat(made.letter()).contains("Please consider this poem and this artwork for", "“Map of the Ferry.”");
        Bindery bindery = room.bindery(home);
        Build build = bindery.build(made);
        assertThat(build.pieces()).extracting(Build.Part::title).containsExactly("Ferry", "Map of the Ferry");
        Build.Frozen file = build.files().stream()
                .filter(each -> each.name().equals("map.png"))
                .findFirst()
                .orElseThrow();
        assertThat(bindery.bytes(build, file)).isEqualTo(map);
    }

    @Test
    void anArtworkWhoseFileIsGoneIsNamedAndNothingIsBuilt() throws Exception {
        Curator curator = new Curator(
                room.notebook.scribe,
                new Artworks(room.notebook.bench.jdbc(), room.kept),
                room.kept,
                room.notebook.bench.whole());
        Packet packet = room.begin(Workroom.lineages());
        room.desk.add(packet.id(), List.of(curator.take(Wording.of("Map", ""), "map.png", picture())));
        Made made = room.maker.make(room.packets.open(packet.id()));
        room.lose(made.art().get(0).work().file());

        assertThatThrownBy(() -> room.bindery(home).build(made))
                .isInstanceOfSatisfying(
                        NotBuilt.class, e -> assertThat(e.missing()).isEqualTo("map.png"));
        assertThat(everythingIn(home)).isEmpty();
    }

    @Test
    void manyLongTitlesAreBuiltAsTheyAre() {
        List<PieceId> all = new ArrayList<>();
        for (int n = 0; n < 30; n++) {
            all.add(room.notebook
                    .write(n + " " + "and so forth ".repeat(30), "A line.")
                    .id());
        }
        PacketId id = room.desk.begin(Workroom.lineages(), all);

        Build build = room.bindery(home).build(room.maker.make(room.packets.open(id)));

        assertThat(build.titleField()).hasSizeGreaterThan(10_000);
        assertThat(room.builds.of(id).get(0)).isEqualTo(build);
    }

    private static byte[] picture() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }

    private Verdict verdict(Packet packet, String quote) {
        return room.maker.make(room.packets.open(packet.id())).report().guidelines().stream()
                .filter(judged -> judged.guideline().quote().equals(quote))
                .findFirst()
                .orElseThrow()
                .verdict();
    }
}
