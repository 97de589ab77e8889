package app.envoi.desk.piece;

import static org.assertj.core.api.Assertions.assertThat;

import app.envoi.desk.RunningEnvoi;
import app.envoi.desk.Visitor;
import app.envoi.desk.Visitor.Sheet;
import app.envoi.desk.Visitor.Upload;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PoemImportTests {
    @RegisterExtension
    static final RunningEnvoi envoi = RunningEnvoi.shared();

    private static Visitor poet;

    @BeforeAll
    static void comeIn() {
        poet = envoi.poet();
    }

    @Test
    void whatWasFoundIsShownCorrectedAndOnlyThenKept() {
        Sheet found = bring(text(
                "fables.md", "# Fox\n\nimport grapes\n\n# Crow\n\nimport cheese\n\n# Not one\n\nimport cheese two"));
        assertThat(found.html().select(".found-title .poet").eachText()).containsExactly("Fox", "Crow", "Not one");
        assertThat(listed("import grapes")).isZero();

        Sheet joined = act(found, "join-0-2");
        assertThat(joined.html().select(".found-title .poet").eachText()).containsExactly("Fox", "Crow");

        Sheet report = poet.submit(joined, "main form", Map.of("act", "keep", "leave", "0-0"));
        assertThat(report.html().select(".kept a").eachText()).containsExactly("Crow");
        assertThat(listed("import cheese two")).isEqualTo(1);
        assertThat(listed("import grapes")).isZero();
    }

    @Test
    void aBrokenFileIsReportedAndTheOthersAreKept() {
        Sheet found = bring(
                text("good.txt", "import among the broken\nkept"),
                new Upload("files", "bad.docx", "PK not a zip".getBytes(StandardCharsets.UTF_8)),
                new Upload("files", "empty.txt", new byte[0]));

        assertThat(found.html().select(".sheaf .summary").eachText()).hasSize(2);
        Sheet report = act(found, "keep");
        assertThat(report.html().select(".kept a").eachText()).containsExactly("good");
        assertThat(report.html().select(".summary").eachText()).hasSize(2);
    }

    @Test
    void aFileBroughtTwiceIsLeftOutTheSecondTime() {
        Upload file = text("twice.txt", "import twice\nthe same");
        act(bring(file), "keep");

        Sheet again = bring(file);

        assertThat(again.html().select(".remark").text()).isEqualTo("already on the desk");
        assertThat(again.html().select("input[name=leave][checked]")).hasSize(1);
        act(again, "keep");
        assertThat(listed("import twice")).isEqualTo(1);
    }

    @Test
    void threeThousandFilesWithTenBrokenOnesAreKeptInHandfulsAndReported() {
        Upload[] files = new Upload[3_000];
        for (int i = 0; i < files.length; i++) {
            files[i] = i % 300 == 7
                    ? new Upload("files", "broken " + i + ".docx", "PK broken".getBytes(StandardCharsets.UTF_8))
                    : text("folder/whole " + i + ".txt", "import of many " + i + "\nand more");
        }
        String tray = "/poems/import/" + UUID.randomUUID();
        Visitor elsewhere = envoi.poetElsewhere();
        Sheet door = elsewhere.open("/poems/import");
        for (int from = 0; from < files.length; from += 1_000) {
            elsewhere.submit(
                    at(door, tray + "/files"), "#bring", Map.of(), Arrays.copyOfRange(files, from, from + 1_000));
        }

        Sheet found = elsewhere.open(tray);
        assertThat(found.html().select("h1").text()).isEqualTo("2,990 poems found");
        assertThat(found.html().select(".sheaf .summary")).hasSize(10);
        assertThat(found.html().select(".lines")).isEmpty();
        String lines = elsewhere
                .submit(found, "main form", Map.of("act", "open-8-0"))
                .html()
                .select(".lines")
                .text();
        assertThat(lines).contains("import of many 8");

        assertThat(elsewhere
                        .submit(at(door, tray + "/keep"), "#bring", Map.of())
                        .text())
                .isEqualTo("{\"done\":20,\"files\":3000}");
        Sheet stopped = elsewhere.open(tray + "/report");
        assertThat(stopped.html().select(".lead").text())
                .isEqualTo("19 pieces were kept, from 19 files. Of 1 file nothing could be kept; it is named first.");
        assertThat(stopped.html().select(".said-aside").text()).contains("2,980 files wait");
        assertThat(elsewhere.open(tray).html().select("h1").text()).isEqualTo("2,971 poems found");
    }

    @Test
    void choosingNothingIsSaidKindly() {
        assertThat(bring().html().select(".summary").text()).startsWith("Nothing was chosen.");
    }

    private static Sheet bring(Upload... files) {
        return poet.submit(poet.open("/poems/import"), "#bring", Map.of(), files);
    }

    /** The page's form, sent where the page's script sends it. */
    private static Sheet at(Sheet page, String action) {
        String html = page.text().replace("action=\"/poems/import\"", "action=\"" + action + "\"");
        return new Sheet(page.status(), page.path(), page.headers(), html.getBytes(StandardCharsets.UTF_8));
    }

    private static Sheet act(Sheet page, String act) {
        return poet.submit(page, "main form", Map.of("act", act));
    }

    private static Upload text(String name, String text) {
        return new Upload("files", name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static int listed(String words) {
        return poet.open("/poems?words=" + words.replace(' ', '+'))
                .html()
                .select("#list tbody tr")
                .size();
    }
}
