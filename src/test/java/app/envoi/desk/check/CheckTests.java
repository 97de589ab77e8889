package app.envoi.desk.check;

import static org.assertj.core.api.Assertions.assertThat;

import app.envoi.desk.RunningEnvoi;
import app.envoi.desk.Visitor;
import app.envoi.desk.Visitor.Sheet;
import app.envoi.desk.Visitor.Upload;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CheckTests {
    @RegisterExtension
    static final RunningEnvoi envoi = RunningEnvoi.shared();

    private static final String FORM = "#check-form";
    private static final Map<String, String> LETTER = Map.of(
            "bio", "Emily Dickinson lives in Amherst.",
            "statement", "I chose Lineages, because “hope” is a thing with feathers.",
            "permission", "from the press, in May");

    private static Sheet check(byte[] file, String name, Map<String, String> fields) {
        Visitor poet = envoi.poet();
        return poet.submit(poet.open("/check"), FORM, fields, new Upload("manuscript", name, file));
    }

    @Test
    void aSoundFileIsInOrder() {
        Sheet report = check(Manuscripts.inOrder(), "lineages.docx", LETTER);
        assertThat(report.status()).isEqualTo(200);
        assertThat(report.html().select("h1").text()).isEqualTo("lineages.docx");
        assertThat(report.html().select(".result .verdict").text()).isEqualTo("met");
        assertThat(report.html().select(".guideline")).hasSizeGreaterThan(8);
        assertThat(report.html().select(".folio svg"))
                .as("a picture of each page")
                .hasSize(2);
    }

    @Test
    void aFaultIsSaidInTheJournalsWordsWithItsPlaceAndItsRemedy() {
        Sheet report = check(Manuscripts.small(), "small.docx", LETTER);
        assertThat(report.html().select(".result .verdict").text()).isEqualTo("broken");
        assertThat(report.html().select(".to_do .guideline.broken blockquote").text())
                .contains("font size no smaller than 12");
        assertThat(report.html().select(".guideline.broken .message").text()).contains("10");
        assertThat(report.html().select(".guideline.broken .remedy")).isNotEmpty();
        assertThat(report.html().select(".folio [data-finding]"))
                .as("marked on the page")
                .isNotEmpty();
    }

    @Test
    void aMendedCopyPassesTheSameCheckAndTheOriginalStays() {
        Visitor poet = envoi.poet();
        Sheet report = check(Manuscripts.small(), "small.docx", LETTER);
        Sheet mended = poet.submit(report, "form[action$=/mend]", Map.of());
        assertThat(mended.html().select(".result .verdict").text()).isEqualTo("met");
        assertThat(mended.html().select(".mended li").text()).contains("12 points");
        Sheet file = poet.open(mended.path() + "/manuscript");
        assertThat(file.header("Content-Disposition")).contains("attachment", "small%20%28mended%29.docx");
        assertThat(names(file.bytes())).contains("word/document.xml");
        assertThat(poet.open(report.path() + "/manuscript").bytes()).isEqualTo(Manuscripts.small());
    }

    private static List<String> names(byte[] zip) {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            Stream.Builder<String> names = Stream.builder();
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                names.add(entry.getName());
            }
            return names.build().toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aReasonExcusesWhatTheGuidelineAllowsAndCanBeTakenBack() {
        Visitor poet = envoi.poet();
        Sheet report = check(Manuscripts.small(), "small.docx", LETTER);
        String form = ".guideline.broken form.again";
        Sheet excused = poet.submit(report, form, Map.of("reason", "The footnotes are part of the poem."));
        assertThat(excused.html().select(".guideline.excused .excuse").text())
                .contains("The footnotes are part of the poem.");
        assertThat(excused.html().select(".result .verdict").text()).isEqualTo("excused");
        Sheet back = poet.submit(excused, ".guideline.excused form.again", Map.of("reason", " "));
        assertThat(back.html().select(".result .verdict").text()).isEqualTo("broken");
    }

    @Test
    void whereAPoemStartsCanBeCorrected() {
        Visitor poet = envoi.poet();
        Sheet report = check(Manuscripts.inOrder(), "lineages.docx", LETTER);
        assertThat(report.html().select(".poems tbody tr")).hasSize(2);
        String last = report.html().select("[name=start]").last().val();
        Sheet corrected = poet.submit(report, ".poems form.again", Map.of("start", last));
        assertThat(corrected.html().select(".poems tbody tr")).hasSize(1);
        assertThat(corrected.html().select(".poems tbody td").text()).contains("you said so");
    }

    @Test
    void theReportCanBeKeptAsJsonAndAsAPageThatStandsAlone() {
        Visitor poet = envoi.poet();
        Sheet report = check(Manuscripts.small(), "small.docx", LETTER);
        Sheet json = poet.open(report.path() + "/report.json");
        assertThat(json.header("Content-Type")).startsWith("application/json");
        assertThat(json.header("Content-Disposition")).startsWith("attachment");
        assertThat(json.text())
                .startsWith("{\"file\":\"small.docx\",\"call\":\"the-margins-lineages\",\"verdict\":\"broken\"");
        Sheet page = poet.open(report.path() + "/report.html");
        assertThat(page.header("Content-Disposition")).startsWith("attachment");
        assertThat(page.html().select("link, script, form, button, [src]")).isEmpty();
        assertThat(page.html().select(".guideline")).hasSameSizeAs(report.html().select(".guideline"));
    }

    static Stream<Arguments> unusable() {
        return Stream.of(
                Arguments.of("poems.docx", "Hope is the thing with feathers", "text"),
                Arguments.of("poems.docx", "", "empty"),
                Arguments.of("poems.pdf", "{\\rtf1 Hope}", "RTF"),
                Arguments.of("poems.docx", "PK\3\4 not a zip after all", "no Word document"));
    }

    @ParameterizedTest
    @MethodSource("unusable")
    void aFileThatCannotBeUsedIsNamedForWhatItIsAndNothingTypedIsLost(String name, String content, String named) {
        Sheet again = check(content.getBytes(StandardCharsets.ISO_8859_1), name, LETTER);
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.html().select("#trouble").text()).containsIgnoringCase(named);
        assertThat(again.html().select("#bio").val()).isEqualTo(LETTER.get("bio"));
        assertThat(again.html().select("#statement").val()).isEqualTo(LETTER.get("statement"));
        assertThat(again.html().select("#permission").val()).isEqualTo(LETTER.get("permission"));
        assertThat(again.text()).doesNotContain("Exception");
    }

    @Test
    void noFileAtAllIsAskedFor() {
        Visitor poet = envoi.poet();
        Sheet again = poet.submit(poet.open("/check"), FORM, LETTER);
        assertThat(again.html().select("#trouble").text()).startsWith("Choose a file first");
        assertThat(again.html().select("#bio").val()).isEqualTo(LETTER.get("bio"));
    }

    @Test
    void aFileOverTheLimitIsSaidToBeAndNothingTypedIsLost() {
        Sheet again = check(new byte[21 << 20], "large.docx", LETTER);
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.html().select("#trouble").text()).contains("20 MB");
        assertThat(again.html().select("#bio").val()).isEqualTo(LETTER.get("bio"));
    }

    @Test
    void aRequestBeyondAllBoundsIsAnsweredAndNotCutOff() throws IOException {
        try (Socket socket = new Socket("127.0.0.1", envoi.port())) {
            String head = "POST /check HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\nCookie: "
                    + envoi.poet().cookie()
                    + "\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: 900000000\r\n\r\n--x";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
            byte[] answer = socket.getInputStream().readNBytes(12);
            assertThat(new String(answer, StandardCharsets.UTF_8)).isEqualTo("HTTP/1.1 413");
        }
    }

    @Test
    void whatNoMachineCanJudgeIsLookedAtAndTicked() {
        Visitor poet = envoi.poet();
        Sheet report = poet.submit(
                poet.open("/check"),
                FORM,
                LETTER,
                new Upload("manuscript", "lineages.docx", Manuscripts.inOrder()),
                new Upload("art", "heron.png", Manuscripts.picture()));
        String form = ".to_do .guideline.by-eye form.again";
        Sheet looked = poet.submit(report, form, Map.of());
        assertThat(looked.html().select(".in_order .guideline.by-eye .seen").text())
                .isEqualTo("You looked, and it is so.");
        assertThat(looked.html().select(".to_do .guideline.by-eye")).isEmpty();
        Sheet undone = poet.submit(looked, ".in_order .guideline.by-eye form.again", Map.of());
        assertThat(undone.html().select(".to_do .guideline.by-eye")).isNotEmpty();
    }

    @Test
    void artThatCameWithARefusedManuscriptNeedNotBeBroughtAgain() {
        Visitor poet = envoi.poet();
        byte[] picture = Manuscripts.picture();
        Sheet refused = poet.submit(
                poet.open("/check"),
                FORM,
                LETTER,
                new Upload("manuscript", "poems.docx", new byte[] {1, 2, 3}),
                new Upload("art", "heron.png", picture));
        assertThat(refused.html().select(".kept-art").text()).contains("heron.png");
        Sheet report = poet.submit(refused, FORM, Map.of(), new Upload("manuscript", "a.docx", Manuscripts.inOrder()));
        assertThat(report.html().select(".kept-art").text()).contains("heron.png");
    }

    @Test
    void aCheckIsForNobodyElse() {
        Sheet report = check(Manuscripts.inOrder(), "lineages.docx", LETTER);
        Visitor stranger = envoi.visitor();
        assertThat(stranger.open(report.path()).path()).isEqualTo("/sign-in");
        assertThat(stranger.open(report.path() + "/manuscript").path()).isEqualTo("/sign-in");
        assertThat(envoi.poet().open("/check/guessed-wrong").path()).isEqualTo("/check");
    }

    @Test
    void textInANameOrALetterIsShownAsText() {
        Sheet report = check(
                Manuscripts.inOrder(),
                "<img src=x onerror=alert(1)>.docx",
                Map.of("bio", "</textarea><script>alert(1)</script>"));
        assertThat(report.html().select("script:not([src]), img")).isEmpty();
        assertThat(report.html().select("#bio").val()).isEqualTo("</textarea><script>alert(1)</script>");
    }

    @Test
    void wordsAreCountedAsTheyAreTyped() {
        Visitor poet = envoi.poet();
        String token = poet.open("/check").html().select("[name=_csrf]").val();
        Sheet count = poet.send(poet.request("/check/count/bio")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString("_csrf=" + token
                        + "&call=the-margins-lineages&bio=She+lives,+and+writes,+in+well-known+Amherst"))
                .build());
        assertThat(count.html().text()).isEqualTo("7 of 60 words, as Word counts them");
    }

    @ParameterizedTest
    @CsvSource({
        "1-ready-to-send.docx, unsure, 6",
        "2-ready-to-send-but-a-pdf.pdf, unsure, 6",
        "3-a-page-too-many.docx, broken, 7",
        "4-small-and-comic.docx, broken, 6",
        "5-poems-that-run-on.docx, broken, 4"
    })
    void eachSampleShowsWhatItIsFor(String name, String verdict, int pages) {
        Visitor poet = envoi.poet();
        Sheet form = poet.open("/check");
        assertThat(form.html().select(".samples button").eachAttr("value")).contains(name);
        Sheet report = poet.submit(form, ".samples form", Map.of("name", name));
        assertThat(report.html().select(".result .verdict").text()).isEqualTo(verdict);
        assertThat(report.html().select(".folio")).hasSize(pages);
    }
}
