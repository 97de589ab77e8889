package app.envoi.desk.packet;

import static org.assertj.core.api.Assertions.assertThat;

import app.envoi.desk.RunningEnvoi;
import app.envoi.desk.Visitor;
import app.envoi.desk.Visitor.Sheet;
import app.envoi.press.docx.DocxReader;
import app.envoi.press.docx.DocxUnreadable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

        assertThat(written.html().select("#budget h2").text()).isEqualTo("3 of 6 pages");
        Sheet built = poet.submit(written, "form[action$=/build]", Map.of());
        String link = built.html().select("#built a[href$=.docx]").attr("href");
        Sheet file = poet.open(link);
        assertThat(file.header("Content-Disposition")).startsWith("attachment");
        assertThat(DocxReader.read(file.bytes()).paragraphs().get(0).visibleText())
                .isEqualTo("Packet ferry");
        assertThat(built.html().select("#paste-title-field").text()).isEqualTo("Packet ferry, Packet abacus");
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
        Sheet kept = poet.submit(told, "#texts-form", Map.of("act", "over"));
        assertThat(kept.html().select("#sitting [role=alert]")).isEmpty();
        assertThat(kept.html().select("#bio").text()).isEqualTo("from the second window");
        Sheet back = poet.submit(kept, "form[action$=/aside]", Map.of());
        assertThat(back.html().select("#bio").text()).isEqualTo("from the first window");
        assertThat(back.html().select(".said-aside").text()).contains("from the second window");
    }

    @Test
    void whatFitsIsAskedAndTakenWithOneClick() {
        Sheet page = add(begin(), "packet abacus");

        Sheet fitting = poet.submit(page, "#offers", Map.of("act", "fit"));
        Sheet taken = poet.submit(fitting, "#fitting form", Map.of());

        assertThat(fitting.html().select("#fitting h3").text()).isEqualTo("What fills the 4 free pages");
        assertThat(taken.html().select(".rows .poet").eachText())
                .startsWith("Packet abacus")
                .hasSizeGreaterThan(1);
        assertThat(taken.html().select("#budget h2").text()).isEqualTo("6 of 6 pages");
    }

    @Test
    void ofTooManyPagesTheSetsThatFitAreOffered() {
        Sheet page = add(add(add(begin(), "packet salt"), "packet abacus"), "packet long");

        assertThat(page.html().select("#budget h3").text()).contains("Of these, what fills the 6 pages");
        Sheet kept = poet.submit(page, "#budget form[action$=/hold]", Map.of());

        assertThat(kept.html().select(".budget .over")).isEmpty();
        assertThat(kept.html().select("#budget h2").text()).isEqualTo("6 of 6 pages");
    }

    @Test
    void offersTellThePagesInThisLayout() {
        Sheet page = begin();
        assertThat(offer(page, "packet long")).contains("2 pages, the last for");

        Sheet wider = poet.submit(page, "#layout", Map.of("margin", "0.75"));

        assertThat(offer(wider, "packet long")).contains("1 page").doesNotContain("the last for");
    }

    private static String offer(Sheet page, String title) {
        return poet.open(page.path() + "?find=" + title.replace(' ', '+'))
                .html()
                .select("#offers li")
                .text();
    }

    @Test
    void aDraftIsHeldAndLetGo() {
        write("Packet twice", 3);
        Sheet editor = poet.open(poet.open("/poems?words=packet+twice")
                .html()
                .select("main table a")
                .attr("href"));
        poet.submit(editor, "#writing", Map.of("text", "another line", "sitting", "a later one"));
        Sheet page = add(begin(), "packet twice");

        Sheet held = poet.submit(page, "#order", Map.of("act", act(page, "draft-")));
        assertThat(held.html().select(".which-draft summary").text()).startsWith("draft ");
        Sheet free = poet.submit(held, "#order", Map.of("act", act(held, "newest-")));
        assertThat(free.html().select("#order button[value^=newest-]")).isEmpty();
    }

    private static String act(Sheet page, String start) {
        return page.html().select("#order button[value^=" + start + "]").last().val();
    }

    @Test
    void textsThatAreFarTooLongAreNamedAndStayInTheirBoxes() {
        String endless = "word ".repeat(5_000).strip();

        Sheet told = poet.submit(add(begin(), "packet ferry"), "#texts-form", Map.of("bio", endless));

        assertThat(told.html().select("#sitting .summary").text()).contains("more than 20,000 characters");
        assertThat(told.html().select("#bio").text()).isEqualTo(endless);
        Sheet reasoned = poet.submit(
                poet.submit(told, "#layout", Map.of("size", "10", "contact", "x".repeat(9_000))),
                "form[action$=/excuse]",
                Map.of("reason", endless));
        assertThat(reasoned.status()).isEqualTo(200);
    }

    @Test
    void aLayoutThatCannotBeSetIsNamedAndNothingChanges() {
        Sheet page = add(begin(), "packet ferry");

        Sheet refused = poet.submit(page, "#layout", Map.of("size", "100"));

        assertThat(refused.html().select(".summary").text()).contains("choose one from 6 to 72 points");
        assertThat(refused.html().select("#size").val()).isEqualTo("100.0");
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
        assertThat(excused.html().select("#written .strip-note").text()).contains("The poem is set as a ledger");
        Sheet said = poet.submit(excused, "#texts-form", Map.of("act", "reasons"));
        assertThat(said.html().select("#letter-text").text()).contains("The poem is set as a ledger");
        assertThat(said.html().select("#written .strip-note")).isEmpty();

        Sheet mended = poet.submit(said, "#layout", Map.of("size", "12"));
        assertThat(mended.html().select("#letter-text").text()).doesNotContain("ledger");
        Sheet taken = poet.submit(mended, "[aria-labelledby=stale-head] form", Map.of());
        assertThat(taken.html().select("#stale-head")).isEmpty();
    }

    @Test
    void aKeptBioIsTakenWithOneClickAndNothingTypedIsLost() {
        poet.submit(
                poet.open("/bios"),
                "#add-bio",
                Map.of("name", "for packets", "text", "A packet’s poet lives by a river."));
        Sheet page = poet.submit(add(begin(), "packet ferry"), "#texts-form", Map.of("bio", "Another one."));
        String act = page.html()
                .select("#texts-form button[value^=bio-]:contains(for packets)")
                .val();

        Sheet taken = poet.submit(page, "#texts-form", Map.of("act", act, "statement", "typed meanwhile"));

        assertThat(taken.html().select("#bio").text()).isEqualTo("A packet’s poet lives by a river.");
        assertThat(taken.html().select("#statement").text()).isEqualTo("typed meanwhile");
    }

    @Test
    void whatGoesByEMailIsPastedIntoSubjectAndBody() throws IOException {
        call("the-harbour-review", "channels: [email]\nemail: poems@example.org\nsubject: \"Poems: {name}\"\n");
        Sheet page = add(begin("the-harbour-review"), "packet ferry");

        Sheet built = poet.submit(page, "form[action$=/build]", Map.of());

        assertThat(built.html().select("#paste-subject").text()).isEqualTo("Poems: Emily Dickinson");
        assertThat(built.html().select("#paste-body").text()).contains("Dear editors");
        assertThat(built.html().select("#paste-letter")).isEmpty();
        assertThat(built.html().select(".checklist").text())
                .contains("Begin an e-mail to poems@example.org.", "Attach “Dickinson The Harbour Review Tides.docx”.");
    }

    @Test
    void aPacketSaysWhatBecameOfItsCallAndFollowsItOnlyWhenAsked() throws IOException {
        Path file = call("the-changing-review", "");
        Sheet page = add(begin("the-changing-review"), "packet ferry");
        assertThat(page.html().select("form[action$=/follow]")).isEmpty();

        call("the-changing-review", "channels: [post]\n");
        Sheet changed = poet.open(page.path());
        assertThat(changed.html().select("form[action$=/follow]").text()).contains("were changed since");
        Sheet followed = poet.submit(changed, "form[action$=/follow]", Map.of());
        assertThat(followed.html().select("form[action$=/follow]")).isEmpty();

        Files.delete(file);
        Sheet gone = poet.open(page.path());
        assertThat(gone.status()).isEqualTo(200);
        assertThat(gone.html().select("#standing").text()).contains("The file of this call is gone");
        assertThat(gone.html().select("#judged").text()).contains("Send poems.");
    }

    private static Path call(String id, String more) throws IOException {
        Path file = Files.createDirectories(envoi.home().resolve("calls")).resolve(id + ".yml");
        return Files.writeString(
                file,
                "journal: The Harbour Review\ncall: Tides\n" + more + "guidelines:\n  - quote: \"Send poems.\"\n");
    }

    private static Sheet begin(String call) {
        return poet.submit(poet.open("/packets/new"), "main form", Map.of("call", call));
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
        return begin("the-margins-lineages");
    }

    private static Sheet add(Sheet page, String title) {
        Sheet found = poet.open(page.path() + "?find=" + title.replace(' ', '+'));
        String piece = found.html().select("#offers input[name=piece]").val();
        return poet.submit(found, "#offers", Map.of("piece", piece));
    }

    @Test
    void aLayoutThatAnotherWindowChangedIsNotWrittenOverUnseen() {
        Sheet first = add(begin(), "packet ferry");
        Sheet second = poet.open(first.path());
        poet.submit(first, "#layout", Map.of("margin", "0.75"));
        Sheet overtaken = poet.submit(second, "#layout", Map.of("size", "10"));
        assertThat(overtaken.html().select("[role=alert]").text())
                .contains("changed in another window", "Nothing is lost");
        assertThat(overtaken.html().select("#size").val()).isEqualTo("10.0");
        Sheet kept = poet.open(first.path());
        assertThat(kept.html().select("#margin").val()).isEqualTo("0.75");
        assertThat(kept.html().select("#size").val()).isEqualTo("12.0");
        Sheet again = poet.submit(overtaken, "#layout", Map.of());
        assertThat(again.html().select("[role=alert]").text()).doesNotContain("another window");
        assertThat(again.html().select("#size").val()).isEqualTo("10.0");
    }
}
