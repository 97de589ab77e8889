package app.envoi.desk.packet;

import static org.assertj.core.api.Assertions.assertThat;

import app.envoi.desk.RunningEnvoi;
import app.envoi.desk.Visitor;
import app.envoi.desk.Visitor.Sheet;
import app.envoi.press.docx.DocxReader;
import app.envoi.press.docx.DocxUnreadable;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PacketPagesTests {
    @RegisterExtension
    static final RunningEnvoi envoi = RunningEnvoi.shared();

    private static Visitor poet;

    @BeforeAll
    static void comeIn() {
        poet = envoi.poet();
        write("Packet ferry", 10);
        write("Packet abacus", 60);
        write("Packet salt", 150);
        write("Packet long", 46);
    }

    @Test
    void aPacketIsBegunFilledJudgedAndBuiltWithoutScript() throws DocxUnreadable {
        Sheet page = add(add(begin(), "packet ferry"), "packet abacus");
        assertThat(page.html().select(".budget li").eachText())
                .hasSize(6)
                .satisfies(boxes -> assertThat(boxes.get(0)).contains("Packet ferry"))
                .satisfies(boxes -> assertThat(boxes.get(5)).contains("free"));
        assertThat(page.html().select("#standing .verdict").text()).isEqualTo("broken");

        Sheet written =
                poet.submit(page, "#texts-form", Map.of("bio", "A short bio.", "statement", "Why I wrote this."));
        assertThat(written.html().select("#standing .verdict").text()).isEqualTo("met");
        assertThat(written.html().select("#letter-text").text()).contains("A short bio.", "Packet ferry");

        Sheet built = poet.submit(written, "form[action$=/build]", Map.of());
        String link = built.html().select("#built a[href$=.docx]").attr("href");
        Sheet file = poet.open(link);
        assertThat(file.header("Content-Disposition")).startsWith("attachment");
        assertThat(DocxReader.read(file.bytes()).paragraphs().get(0).visibleText())
                .isEqualTo("Packet ferry");
        assertThat(built.html().select("#title-text").text()).isEqualTo("Packet ferry, Packet abacus");
    }

    @Test
    void piecesAreOrderedAndTakenOutWithButtons() {
        Sheet page = add(add(begin(), "packet ferry"), "packet salt");
        String salt = page.html().select("#order input[name=piece]").get(1).val();

        Sheet moved = poet.submit(page, "#order", Map.of("act", "up-" + salt));
        assertThat(moved.html().select(".rows .poet").eachText()).containsExactly("Packet salt", "Packet ferry");

        Sheet without = poet.submit(moved, "#order", Map.of("act", "out-" + salt));
        assertThat(without.html().select(".rows .poet").eachText()).containsExactly("Packet ferry");
    }

    @Test
    void whatFallsOffIsShownAndWhatPullsBackIsOneClick() {
        Sheet page = add(begin(), "packet long");
        assertThat(page.html().select(".budget li.taken")).hasSize(2);
        assertThat(page.html().select(".budget .box-note").text()).contains("line");

        Sheet pulled = poet.submit(page, ".remedies form", Map.of());
        assertThat(pulled.html().select(".budget li.taken")).hasSize(1);
        assertThat(pulled.html().select(".remedies")).isEmpty();
    }

    @Test
    void sevenPagesAreSaidToBeTooManyBeforeBuilding() {
        Sheet page = add(add(add(begin(), "packet salt"), "packet abacus"), "packet long");

        assertThat(page.html().select(".budget li.over")).isNotEmpty();
        assertThat(page.html().select("#build").text()).isEqualTo("Build it all the same");
    }

    @Test
    void textsChangedInAnotherWindowAreToldAndBothAreThere() {
        Sheet page = add(begin(), "packet ferry");
        poet.submit(page, "#texts-form", Map.of("bio", "from the first window"));

        Sheet told = poet.submit(page, "#texts-form", Map.of("bio", "from the second window"));

        assertThat(told.html().select("#sitting [role=alert]").text()).contains("from the first window");
        assertThat(told.html().select("#bio").text()).isEqualTo("from the second window");
        Sheet kept = poet.submit(told, "#texts-form", Map.of("over", "true"));
        assertThat(kept.html().select("#sitting [role=alert]")).isEmpty();
        assertThat(kept.html().select("#bio").text()).isEqualTo("from the second window");
    }

    @Test
    void aLayoutThatCannotBeSetIsNamedAndNothingChanges() {
        Sheet page = add(begin(), "packet ferry");

        Sheet refused = poet.submit(page, "#layout", Map.of("size", "100"));

        assertThat(refused.html().select(".summary").text()).contains("choose one from 6 to 72 points");
        assertThat(poet.open(page.path()).html().select("#size").val()).isEqualTo("12.0");
    }

    @Test
    void aReasonExcusesWhereTheCallAllowsIt() {
        Sheet page = poet.submit(add(begin(), "packet ferry"), "#layout", Map.of("size", "10"));

        Sheet excused = poet.submit(
                page,
                "form[action$=/excuse]",
                Map.of("reason", "The poem is set as a ledger, and its columns need it."));

        assertThat(excused.html().select(".guideline.excused").text()).contains("set as a ledger");
    }

    @Test
    void aPacketThatIsNotThereIsAPageThatIsNotThere() {
        assertThat(poet.open("/packets/999999").status()).isEqualTo(404);
    }

    private static void write(String title, int lines) {
        String text = IntStream.rangeClosed(1, lines)
                .mapToObj(line -> "line " + line + " of " + title)
                .collect(Collectors.joining("\n"));
        poet.submit(poet.open("/poems/new"), "#writing", Map.of("title", title, "text", text));
    }

    private static Sheet begin() {
        return poet.submit(poet.open("/packets/new"), "main form", Map.of("call", "the-margins-lineages"));
    }

    private static Sheet add(Sheet page, String title) {
        Sheet found = poet.open(page.path() + "?find=" + title.replace(' ', '+'));
        String piece = found.html().select("#offers input[name=piece]").val();
        return poet.submit(found, "#offers", Map.of("piece", piece));
    }
}
