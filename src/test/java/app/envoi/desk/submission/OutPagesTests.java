package app.envoi.desk.submission;

import static org.assertj.core.api.Assertions.assertThat;

import app.envoi.desk.RunningEnvoi;
import app.envoi.desk.Visitor;
import app.envoi.desk.piece.Look;
import app.envoi.desk.piece.PieceId;
import app.envoi.desk.piece.Pieces;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Each test has titles of its own, since all share a desk. */
class OutPagesTests {
    @RegisterExtension
    static final RunningEnvoi envoi = RunningEnvoi.fresh();

    private static final String OUTCOME = "form[action$=/happened]:has(ul.pieces)";

    private Visitor.Sheet send(String journal, String titles) {
        return send(journal, titles, Map.of());
    }

    private Visitor.Sheet send(String journal, String titles, Map<String, String> more) {
        Map<String, String> fields = new HashMap<>(Map.of("journal", journal, "titles", titles));
        fields.putAll(more);
        return envoi.poet().submit(envoi.poet().open("/out/new"), "form[action=/out/new]", fields);
    }

    private Visitor.Sheet happened(Visitor.Sheet page, String kind, String... ticked) {
        Map<String, String> fields = new HashMap<>(Map.of("kind", kind));
        for (String title : ticked) {
            fields.put("pieces", piece(page, title));
        }
        return envoi.poet().submit(envoi.poet().open(page.path()), OUTCOME, fields);
    }

    private static String piece(Visitor.Sheet page, String title) {
        String id = page.html()
                .selectFirst("ul.pieces label:contains(" + title + ")")
                .attr("for");
        return page.html().getElementById(id).attr("value");
    }

    private Visitor.Sheet again(Visitor.Sheet page) {
        return envoi.poet().open(page.path());
    }

    /** Presses a button that sends its form elsewhere. */
    private Visitor.Sheet press(Visitor.Sheet page, String form, String action) {
        String own = page.html().selectFirst(form).attr("action");
        String text = page.text().replace("action=\"" + own + "\"", "action=\"" + action + "\"");
        Visitor.Sheet bent = new Visitor.Sheet(200, page.path(), page.headers(), text.getBytes(StandardCharsets.UTF_8));
        return envoi.poet().submit(bent, "form[action=" + action + "]", Map.of());
    }

    @Test
    void anAcceptanceLeadsToEveryNoticeAndEachIsWorkedOff() {
        Visitor.Sheet north = send("North", "Harbour\nAnchor");
        send("South", "Harbour\nOrchard");
        send("West", "Harbour");

        Visitor.Sheet owed = happened(north, "ACCEPTED", "Harbour");
        assertThat(owed.path()).isEqualTo("/out/notices");
        assertThat(owed.text()).contains("North took it", "journals must now be told");
        assertThat(owed.html().select("article.notice h2").eachText()).contains("South", "West");

        Visitor.Sheet told = envoi.poet().submit(owed, "article:has(h2:contains(South)) form[action$=/sent]", Map.of());
        assertThat(told.text()).contains("Noted: you told South");
        assertThat(told.html().select("article.notice h2").eachText()).doesNotContain("South");
        Visitor.Sheet back = envoi.poet().submit(told, "form.said", Map.of());
        assertThat(back.text()).contains("Taken back: South");
        assertThat(back.html().select("article.notice h2").eachText()).contains("South");
    }

    @Test
    void takingBackAnAcceptanceNamesThoseWhoWereToldAlready() {
        Visitor.Sheet taker = send("Cedar", "Drift");
        send("Cobalt", "Drift");
        Visitor.Sheet owed = happened(taker, "ACCEPTED", "Drift");
        envoi.poet().submit(owed, "article:has(h2:contains(Cobalt)) form[action$=/sent]", Map.of());
        Visitor.Sheet back = envoi.poet().submit(again(taker), ".timeline li:contains(accepted) form", Map.of());
        assertThat(back.text()).contains("You had told already that it is gone: Cobalt.");
    }

    @Test
    void aSecondAcceptanceIsShownAsAConflictWithALetterOfApologyForEach() {
        Visitor.Sheet first = send("Ember Review", "Kindling");
        Visitor.Sheet second = send("Flint Review", "Kindling");
        Visitor.Sheet owed = happened(first, "ACCEPTED", "Kindling");
        envoi.poet().submit(owed, "article:has(h2:contains(Flint)) form[action$=/sent]", Map.of());
        Visitor.Sheet clash = happened(second, "ACCEPTED", "Kindling");
        assertThat(clash.path()).isEqualTo("/out/notices");
        String card = ".clash:has(h2:contains(Kindling))";
        assertThat(clash.html().select(card + " h2").text()).contains("accepted by 2 journals");
        assertThat(clash.html().select(card + " textarea").eachText())
                .hasSize(2)
                .allMatch(letter -> letter.contains("another journal accepted it first"));

        Visitor.Sheet solved =
                envoi.poet().submit(clash, card + " form[action=" + second.path() + "/turned-down]", Map.of());
        assertThat(solved.text()).contains("you wrote to Flint Review that they do not get it");
        assertThat(solved.html().select(card)).isEmpty();
        assertThat(again(second).html().select(".timeline").text())
                .contains("accepted", "you turned their acceptance down");
        assertThat(again(second).html().select("details.letter").text()).contains("With apologies: Kindling");
    }

    @Test
    void aNoticeByMailIsHandedOverAsALinkAndAsAFile() {
        Visitor.Sheet taker = send("Gull", "Shoal\r\nBcc: x");
        send("Heron", "Shoal", Map.of("channel", "EMAIL", "address", "editors@heron.example"));
        Visitor.Sheet owed = happened(taker, "ACCEPTED", "Shoal");
        String card = "article:has(h2:contains(Heron))";
        assertThat(owed.html().select(card + " a[href^=mailto]").attr("href"))
                .startsWith("mailto:editors@heron.example?subject=");
        String page = owed.html().select(card + " h2 a").attr("href");
        Visitor.Sheet eml = press(owed, card + " form[action$=/sent]", page + "/letter.eml");
        assertThat(eml.header("Content-Type")).startsWith("message/rfc822");
        assertThat(eml.header("Content-Disposition")).contains("attachment");
        assertThat(eml.text()).contains("To: editors@heron.example", "X-Unsent: 1", "Subject: ");
    }

    @Test
    void afterADeclineTheFreedPiecesGoIntoTheNextPacket() {
        Visitor.Sheet page = send("Ivory", "Kestrel\nLantern");
        Visitor.Sheet declined = happened(page, "DECLINED");
        assertThat(declined.html().select(".onward").text()).contains("Free again:", "Kestrel", "Lantern");
        Visitor.Sheet packet = envoi.poet().submit(declined, ".onward form[action$=/again]", Map.of());
        assertThat(packet.path()).startsWith("/packets/");
        assertThat(packet.text()).contains("Kestrel", "Lantern");
    }

    @Test
    void theSamePacketIsSentElsewhereInOneClick() {
        Visitor.Sheet page = send("Jasper", "Meadow\nNettle");
        Visitor.Sheet packet = envoi.poet().submit(page, "details form[action$=/again]", Map.of());
        assertThat(packet.path()).startsWith("/packets/");
        assertThat(packet.text()).contains("Meadow", "Nettle");
        Visitor.Sheet entry = envoi.poet().open("/out/new?like=" + page.path().substring(5));
        assertThat(entry.html().select("input[name=pieces][checked]")).hasSize(2);
    }

    @Test
    void thePortalsWordIsRecordedAsItIsAndExplainedInPlace() {
        Visitor.Sheet page = send("Kelp", "Osprey");
        Visitor.Sheet said =
                envoi.poet().submit(page, "form[action$=/portal]", Map.of("word", PortalWord.IN_PROGRESS.word()));
        assertThat(said.text()).contains("The portal says “In-Progress”.", "It does not mean that it was read.");
        Visitor.Sheet ended = envoi.poet().submit(said, "form[action$=/portal]", Map.of("word", "Declined"));
        assertThat(ended.html().select(".onward").text()).contains("Does that go for all that is still open here?");
        Visitor.Sheet decided =
                envoi.poet().submit(ended, ".onward form[action$=/happened]", Map.of("kind", "DECLINED"));
        assertThat(decided.html().select(".onward").text()).contains("Free again:");
    }

    @Test
    void anEmailIsReadKeptAndGuessedAtButDecidesNothing() {
        Visitor.Sheet page = send("Lichen", "Plover");
        byte[] eml =
                "From: a@b.example\r\nSubject: Your poems\r\nDate: Tue, 3 Feb 2026 10:00:00 +0000\r\n\r\nUnfortunately these are not for us.\r\n"
                        .getBytes(StandardCharsets.UTF_8);
        Visitor.Sheet read = envoi.poet()
                .submit(page, "form[action$=/letters]", Map.of(), new Visitor.Upload("mail", "reply.eml", eml));
        assertThat(read.html().getElementById("subject").attr("value")).isEqualTo("Your poems");
        assertThat(read.html().getElementById("day3").attr("value")).isEqualTo("2026-02-03");
        assertThat(read.html().select("details.letter")).isEmpty();

        Visitor.Sheet kept = envoi.poet().submit(read, "form[action$=/letters]", Map.of());
        assertThat(kept.html().select("details.letter").text()).contains("Your poems");
        assertThat(kept.text()).contains("It reads as if they declined: a form letter.");
        assertThat(kept.html().select("ul.pieces .cell").text()).contains("under consideration");
        Visitor.Sheet decided =
                envoi.poet().submit(kept, ".said-aside form[action$=/happened]", Map.of("kind", "DECLINED"));
        assertThat(decided.html().select("ul.pieces .cell").text()).contains("declined");
        assertThat(decided.html().select(".timeline").text())
                .containsPattern("3 Feb 2026 declined")
                .contains("a form letter");
    }

    @Test
    void aMailPastedWithItsHeadIsReadAsOne() {
        Visitor.Sheet page = send("Moss", "Quail");
        Visitor.Sheet read = envoi.poet()
                .submit(
                        page,
                        "form[action$=/letters]",
                        Map.of(
                                "body",
                                "From: a@b.example\nSubject: News\nDate: Tue, 3 Feb 2026 10:00:00 +0000\n\nHello"));
        assertThat(read.html().getElementById("subject").attr("value")).isEqualTo("News");
        assertThat(read.html().getElementById("body").wholeText()).isEqualTo("Hello\n");
    }

    @Test
    void aFileThatIsNoMailSaysWhatToDo() {
        Visitor.Sheet page = send("Nimbus", "Raven");
        Visitor.Sheet refused = envoi.poet()
                .submit(
                        page,
                        "form[action$=/letters]",
                        Map.of("subject", "Typed before"),
                        new Visitor.Upload("mail", "x.eml", new byte[] {1, 2, 3}));
        assertThat(refused.text()).contains("copy its words and paste them here");
        assertThat(refused.html().getElementById("subject").attr("value")).isEqualTo("Typed before");
    }

    @Test
    void whatCameOutIsPublishedAndASlipIsUndone() {
        Visitor.Sheet page = send("Opal", "Sorrel");
        happened(page, "ACCEPTED", "Sorrel");
        Visitor.Sheet out = envoi.poet()
                .submit(again(page), "form[action$=/published]", Map.of("place", "Opal, issue 4", "day", "2026-01-15"));
        assertThat(out.html().select("#print").text()).contains("“Sorrel” came out", "Opal, issue 4, 15 Jan 2026");
        assertThat(envoi.poet().open("/poems").text()).contains("published");
        Visitor.Sheet struck = envoi.poet().submit(out, "form[action$=/strike]", Map.of());
        assertThat(struck.html().select("#print .ledger")).isEmpty();
        Visitor.Sheet back = envoi.poet().submit(struck, "form[action$=/strike]", Map.of());
        assertThat(back.html().select("#print .ledger").text()).contains("Opal, issue 4");
    }

    @Test
    void aPlannedSubmissionSaysWhatToDoNextAndIsSentWithOneClick() {
        Visitor.Sheet page = send("Pearl", "Teasel", Map.of("planned", "true"));
        assertThat(page.html().select(".facts").text()).startsWith("planned");
        Visitor.Sheet sent = envoi.poet().submit(page, ".onward form[action$=/happened]", Map.of("kind", "SENT"));
        assertThat(sent.html().select(".facts").text()).startsWith("sent");
        assertThat(sent.html().select(".onward").text()).contains("Nothing for now");
    }

    @Test
    void aTranslationEnteredWithItsOriginalSharesWhatBecomesOfIt() {
        send("Quartz", "Umbra\nUmbra, after the Latin");
        Pieces pieces = envoi.part(Pieces.class);
        PieceId original = named(pieces, "Umbra");
        PieceId translation = named(pieces, "Umbra, after the Latin");
        pieces.link(translation, Optional.of(original));
        Visitor.Sheet taker = send("Quill", "Umbra\nUmbra, after the Latin");
        happened(taker, "ACCEPTED", "after the Latin");
        assertThat(again(taker).html().select("ul.pieces .cell").eachText()).containsOnly("accepted");
    }

    private static PieceId named(Pieces pieces, String title) {
        return pieces.list(Look.EVERYTHING).stream()
                .filter(each -> each.title().equals(title))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void theSameIsSeenByPoemByJournalAndByDateAndForOneCall() {
        Visitor.Sheet page = send("Reed", "Vetch", Map.of("callName", "Autumn"));
        send("Reed", "Willow", Map.of("callName", "Spring"));
        assertThat(envoi.poet().open("/out/poems").html().select(".by-poem").text())
                .contains("Vetch out at 1 under consideration · Reed, Autumn");
        assertThat(envoi.poet()
                        .open("/out/journals")
                        .html()
                        .select("section:has(h2:contains(Reed))")
                        .text())
                .contains("Reed, Autumn", "Reed, Spring");
        String like = page.path().substring(5);
        for (String view : List.of("/out", "/out/poems", "/out/journals", "/out/list")) {
            String shown = envoi.poet()
                    .open(view + "?show=year&call=" + like)
                    .html()
                    .select("main")
                    .text();
            assertThat(shown).contains("Vetch").doesNotContain("Willow");
        }
        assertThat(envoi.poet().open("/out?call=nonsense&show=nothing").status())
                .isEqualTo(200);
    }

    @Test
    void theBoardHasACellForEachPoemAndSubmission() {
        send("Slate", "Yarrow\nZinnia");
        var table =
                envoi.poet().open("/out?show=all").html().select(".board table").first();
        int columns = table.select("thead th").size() - 1;
        assertThat(table.select("tbody tr"))
                .isNotEmpty()
                .allMatch(row -> row.select("td").size() == columns);
    }

    @Test
    void aWordingThatCannotBeFilledInIsShownAgainAsItWasTyped() {
        Visitor.Sheet wordings = envoi.poet().open("/out/wording");
        Visitor.Sheet refused = envoi.poet()
                .submit(wordings, "form[action=/out/wording]", Map.of("QUERY", "Dear {nobody}", "PART", "Changed too"));
        assertThat(refused.text()).contains("{nobody}. Nothing was changed");
        assertThat(refused.html().getElementById("QUERY").wholeText()).isEqualTo("Dear {nobody}");
        assertThat(envoi.poet()
                        .open("/out/wording")
                        .html()
                        .getElementById("PART")
                        .text())
                .startsWith("Dear editors");
    }

    @Test
    void aSubmissionWithoutAJournalIsAskedForOneAndKeepsWhatWasTyped() {
        Visitor.Sheet again = send("", "A Title to Keep");
        assertThat(again.text()).contains("Which journal did it go to?");
        assertThat(again.html().getElementById("titles").wholeText()).isEqualTo("A Title to Keep");
    }

    @Test
    void aLinkThatCouldRunIsRefused() {
        Visitor.Sheet again = send("East", "Ferry", Map.of("tracking", "javascript:alert(1)"));
        assertThat(again.text()).contains("A link begins with https://");
    }

    @Test
    void whatNobodyCanSendLeadsToNothingHere() {
        assertThat(envoi.poet().open("/out/987654321").status()).isEqualTo(404);
    }

    @Test
    void everyCommitIsOnTheDiskBeforeItIsAnswered() {
        assertThat(envoi.part(JdbcClient.class)
                        .sql("select setting_value from information_schema.settings where setting_name = 'WRITE_DELAY'")
                        .query(String.class)
                        .list())
                .containsOnly("0");
    }
}
