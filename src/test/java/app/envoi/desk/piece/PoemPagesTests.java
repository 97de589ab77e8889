package app.envoi.desk.piece;

import static org.assertj.core.api.Assertions.assertThat;

import app.envoi.desk.RunningEnvoi;
import app.envoi.desk.Visitor;
import app.envoi.desk.Visitor.Sheet;
import app.envoi.press.compose.PoemText;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PoemPagesTests {
    @RegisterExtension
    static final RunningEnvoi envoi = RunningEnvoi.shared();

    private static Visitor poet;

    @BeforeAll
    static void comeIn() {
        poet = envoi.poet();
    }

    @Test
    void aPoemIsWrittenAndFoundWithoutScript() {
        String text = "\n\n  I'm nobody! Who are you?\n\tAre you nobody, too?\n";
        Sheet page = write("Nobody", text);

        assertThat(page.path()).matches("/poems/\\d+");
        assertThat(page.html().select("#text").first().wholeText()).isEqualTo(text);
        assertThat(poet.open("/poems?words=are+you+nobody")
                        .html()
                        .select("#list tbody th a")
                        .eachText())
                .contains("Nobody");
    }

    @Test
    void anEmptyPageMakesNoPiece() {
        Sheet page = poet.submit(poet.open("/poems/new"), "#writing", Map.of("text", "  \n "));

        assertThat(page.path()).isEqualTo("/poems/new");
    }

    @Test
    void aTitleThatIsTooLongIsNamedAndWhatWasTypedStays() {
        Sheet page = write("x".repeat(501), "a line that must not be lost");

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.html().select(".summary").text()).startsWith("The title has 501 characters");
        assertThat(page.html().select("#text").first().wholeText()).contains("a line that must not be lost");
    }

    @Test
    void twoMegabytesOfTextAreRefusedInPlainWords() {
        Sheet page = write("Long", "lorem ipsum ".repeat(200_000));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.html().select(".summary").text()).contains("characters; Envoi keeps up to 400,000");
    }

    @Test
    void theLaterOfTwoWindowsIsToldAndBothTextsAreKept() {
        Sheet first = write("Two windows", "a");
        Sheet second = poet.open(first.path());
        poet.submit(first, "#writing", Map.of("text", "from the first"));

        Sheet told = poet.submit(second, "#writing", Map.of("text", "from the second"));

        assertThat(told.html().select("[role=alert]:not([hidden])").text()).contains("draft 3", "draft 2");
        Sheet compared =
                poet.open(told.html().select("[role=alert]:not([hidden]) a").attr("href"));
        assertThat(compared.html().select("del").text()).isEqualTo("first");
        assertThat(compared.html().select("ins").text()).isEqualTo("second");
        Sheet chosen = poet.submit(compared, "form[action$=/restore]", Map.of());
        assertThat(chosen.html().select("#text").first().wholeText()).isEqualTo("from the second");
    }

    @Test
    void aSaveFromTheEditorAnswersWithItsDraft() {
        Sheet page = write("By itself", "one");

        Sheet answer = poet.submit(
                new Sheet(
                        200,
                        page.path(),
                        page.headers(),
                        page.text()
                                .replaceFirst("action=\"(/poems/\\d+)\"", "action=\"$1/keep\"")
                                .getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                "#writing",
                Map.of("text", "two"));

        assertThat(answer.text())
                .contains("\"draft\":2")
                .contains("\"current\":2")
                .contains("Saved");
    }

    @Test
    void notesTagsAndKindAreKeptWithoutANewDraft() {
        Sheet page = write("Noted", "one");
        poet.submit(page, "#writing", Map.of("kind", "TRANSLATION"));
        Sheet about = poet.open(page.path() + "/about");

        Sheet kept = poet.submit(
                about, "form:has(#notes)", Map.of("notes", "for the spring packet", "tags", "Spring, bees"));

        assertThat(kept.html().select("#tags").val()).isEqualTo("spring, bees");
        assertThat(kept.html().select("#permission-head").text()).isEqualTo("Translation");
        assertThat(poet.open("/poems?tag=bees")
                        .html()
                        .select("#list tbody th a")
                        .eachText())
                .containsExactly("Noted");
        assertThat(poet.open("/poems?words=spring+packet")
                        .html()
                        .select("#list tbody th a")
                        .eachText())
                .containsExactly("Noted");
    }

    @Test
    void theLedgerRemembersWhereAPieceWasSeenAndThatItIsGone() {
        Sheet page = write("Seen", "one");

        Sheet seen = poet.submit(
                poet.open(page.path() + "/about"),
                "form[action$=/exposures]",
                Map.of("place", "a friend’s blog", "kind", "BLOG", "on", "2025-05-01"));
        assertThat(seen.html().select(".ledger li").text()).contains("a friend’s blog", "1 May 2025");

        Sheet gone = poet.submit(seen, "form[action$=/gone]", Map.of());
        assertThat(gone.html().select(".ledger li.gone").text()).contains("taken down");
        assertThat(poet.submit(gone, "form[action$=/strike]", Map.of()).html().select(".ledger li"))
                .isEmpty();
    }

    @Test
    void aTranslationIsLinkedToItsOriginalAndItsPermission() {
        Sheet original = write("Le lac", "Ainsi, toujours poussés");
        Sheet translation = poet.submit(
                poet.open("/poems/new"),
                "#writing",
                Map.of("title", "The lake", "text", "So, ever driven", "kind", "TRANSLATION"));
        Sheet about = poet.open(translation.path() + "/about");

        Sheet found = poet.open(about.path() + "?find=toujours");
        Sheet linked = poet.submit(found, "form[action$=/original]", Map.of());
        assertThat(linked.html().select("a[href=" + original.path() + "]").text())
                .contains("Le lac");

        byte[] letter = {1, 2, 3};
        Sheet permitted = poet.submit(
                linked,
                "form[action$=/permissions]",
                Map.of("giver", "the heirs", "covers", "print and web"),
                new Visitor.Upload("file", "letter.html", letter));
        Sheet download = poet.open(permitted.html().select("a[href$=/letter]").attr("href"));
        assertThat(download.bytes()).isEqualTo(letter);
        assertThat(download.header("Content-Disposition")).startsWith("attachment");
    }

    @Test
    void aPieceIsTakenAlongAsTextAndReadsBackEqual() {
        Sheet page = write("Take along", "  one *two*\n\n\tthree");

        assertThat(poet.open(page.path() + "/export.txt").text()).isEqualTo("Take along\n\n  one *two*\n\n\tthree");
        assertThat(PoemText.read(poet.open(page.path() + "/export.md").text()))
                .containsExactly(
                        Wording.of("Take along", "  one *two*\n\n\tthree").poemText(Kind.POEM));
    }

    @Test
    void aPieceThatIsPutAwayLeavesTheListAndComesBack() {
        Sheet page = write("Put away", "one");
        poet.submit(poet.open(page.path() + "/about"), "form[action$=/away]", Map.of());

        assertThat(poet.open("/poems?words=put+away").html().select("#list tbody th a"))
                .isEmpty();
        assertThat(poet.open("/poems?where=away")
                        .html()
                        .select("#list tbody th a")
                        .eachText())
                .contains("Put away");

        poet.submit(poet.open(page.path() + "/about"), "form[action$=/away]", Map.of());
        assertThat(poet.open("/poems?words=put+away").html().select("#list tbody th a"))
                .isNotEmpty();
    }

    @Test
    void theProofCountsPagesAndSaysWhatSpills() {
        Sheet page = write("Long", "a line\n".repeat(50).strip());

        assertThat(page.html().select(".facts").text())
                .startsWith("2 pages")
                .contains("50 lines", "100 words", "Six lines spill to page 2");
    }

    @Test
    void aLineOfProseIsAParagraphAndALineOfAPoemTurnsOver() {
        String text = "It was a long sentence of no verse at all. ".repeat(3).strip();
        Sheet prose = poet.submit(
                poet.open("/poems/new"),
                "#writing",
                Map.of("title", "Prose of some length", "text", text + "\n" + text, "kind", "PROSE"));
        Sheet poem = poet.submit(prose, "#writing", Map.of("kind", "POEM"));

        assertThat(prose.html().select("#kind option[selected]").val()).isEqualTo("PROSE");
        assertThat(poem.html().select("#kind option[selected]").val()).isEqualTo("POEM");
        assertThat(poem.path()).isEqualTo(prose.path());
        assertThat(poem.html().select(".sheet").html())
                .isNotEqualTo(prose.html().select(".sheet").html());
        assertThat(poet.open(poem.path() + "/drafts").html().select(".drafts .draft"))
                .hasSize(1);
    }

    @Test
    void aPieceIsShownAsItsPacketSetsIt() {
        Sheet page = write("In a packet", "a line of it");
        PieceId id = PieceId.of(page.path().replaceAll("\\D", ""));
        Sheet packet = poet.submit(poet.open("/packets/new"), "main form", Map.of("call", "the-margins-lineages"));
        poet.submit(packet, "form[action$=/add]", Map.of("piece", id.toString()));
        String number = packet.path().replaceAll("\\D", "");
        poet.submit(poet.open(packet.path()), "form[action$=/layout]", Map.of("size", "16"));

        Sheet plain = poet.open(page.path());
        Sheet set = poet.open(page.path() + "?layout=" + number);

        assertThat(plain.html().select("#layout option").eachAttr("value")).containsExactly("", number);
        assertThat(set.html().select("#layout option[selected]").val()).isEqualTo(number);
        assertThat(set.html().select(".sheet").html())
                .isNotEqualTo(plain.html().select(".sheet").html());
        assertThat(poet.open(page.path() + "?layout=nothing")
                        .html()
                        .select(".sheet")
                        .html())
                .isEqualTo(plain.html().select(".sheet").html());
    }

    @Test
    void aPieceThatIsNotThereIsAPageThatIsNotThere() {
        assertThat(poet.open("/poems/999999999").status()).isEqualTo(404);
        assertThat(poet.open("/poems/999999999/drafts").status()).isEqualTo(404);
    }

    private static Sheet write(String title, String text) {
        return poet.submit(poet.open("/poems/new"), "#writing", Map.of("title", title, "text", text));
    }
}
