package app.envoi.desk.build;

import static org.assertj.core.api.Assertions.assertThat;

import app.envoi.desk.RunningEnvoi;
import app.envoi.desk.Visitor;
import app.envoi.desk.Visitor.Sheet;
import app.envoi.desk.Visitor.Upload;
import app.envoi.desk.check.Manuscripts;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class BuildTests {
    @RegisterExtension
    static final RunningEnvoi envoi = RunningEnvoi.shared();

    private static final String FORM = "#bench-form";
    private static final String TWO =
            "# Hope\n\n“Hope” is the thing with feathers,\n  That perches\n\n---\n# The Sick Rose\n\nO Rose,\tthou art sick";
    private Visitor poet;

    @BeforeEach
    void withAnEmptyBench() {
        poet = envoi.poetElsewhere();
    }

    private Sheet act(String act, Map<String, String> fields, Upload... files) {
        Sheet page = poet.open("/build");
        Map<String, String> all = new java.util.HashMap<>(fields);
        all.put("do", act);
        return poet.submit(page, FORM, all, files);
    }

    private static Elements titles(Sheet page) {
        return page.html().select(".entry [name=title]");
    }

    @Test
    void pastedPoemsArePartedAndShownWithTheirPages() {
        Sheet page = act("add", Map.of("pasted", TWO));
        assertThat(page.html().select("[role=status]").text()).contains("2 poems were added.");
        assertThat(titles(page).eachAttr("value")).containsExactly("Hope", "The Sick Rose");
        assertThat(page.html().select(".entry [name=text]").get(0).wholeText())
                .isEqualTo("“Hope” is the thing with feathers,\n  That perches");
        assertThat(page.html().select(".folio")).hasSize(2);
    }

    @Test
    void poemsChangePlacesAndCanBeTakenOutAndPutBack() {
        Sheet page = act("add", Map.of("pasted", TWO));
        String second = page.html().select(".entry [name=id]").get(1).val();
        assertThat(titles(act("up-" + second, Map.of())).eachAttr("value")).containsExactly("The Sick Rose", "Hope");
        Sheet without = act("out-" + second, Map.of());
        assertThat(titles(without).eachAttr("value")).containsExactly("Hope");
        assertThat(without.html().select(".folio")).hasSize(1);
        assertThat(titles(act("in-" + second, Map.of())).eachAttr("value")).containsExactly("Hope", "The Sick Rose");
    }

    @Test
    void filesAreTakenApartAndOneThatCannotBeReadIsNamedWhileTheOthersAreKept() {
        Sheet page = act(
                "add",
                Map.of(),
                new Upload("brought", "two.docx", Manuscripts.inOrder()),
                new Upload("brought", "rose.md", "# The Sick Rose\n\nO Rose".getBytes(StandardCharsets.UTF_8)),
                new Upload("brought", "latin1.txt", "Café\n\nen hiver".getBytes(StandardCharsets.ISO_8859_1)),
                new Upload("brought", "old.docx", new byte[] {1, 2, 3, 4}));
        assertThat(titles(page).eachAttr("value"))
                .containsExactly("Hope", "A Bird came down the Walk", "The Sick Rose");
        assertThat(page.html().select(".summary").text()).contains("old.docx:", "latin1.txt:");
    }

    @Test
    void nothingToAddIsSaid() {
        assertThat(act("add", Map.of()).html().select(".summary").text()).contains("Nothing to add");
    }

    @Test
    void thePacketIsAWordFileThatBreaksNothing() {
        act("add", Map.of("pasted", TWO));
        Sheet ready =
                act("keep", Map.of("bio", "She lives in Amherst.", "statement", "I chose Lineages for the bird."));
        assertThat(ready.html().select(".order .verdict").text()).isEqualTo("met");
        assertThat(ready.html().select("#whole-letter").val())
                .startsWith("Dear editors,")
                .contains("“Hope” and “The Sick Rose.”", "She lives in Amherst.")
                .endsWith(RunningEnvoi.NAME);
        Sheet docx = poet.submit(withAction(ready, "/build/docx"), FORM, Map.of());
        assertThat(docx.header("Content-Disposition")).contains("attachment", "Poems%20for%20The%20Margins.docx");
        Sheet report = poet.submit(
                poet.open("/check"),
                "#check-form",
                Map.of("bio", "She lives in Amherst.", "statement", "I chose Lineages for the bird."),
                new Upload("manuscript", "packet.docx", docx.bytes()));
        assertThat(report.html().select(".result .verdict").text()).isEqualTo("met");
        Sheet pdf = poet.submit(withAction(ready, "/build/pdf"), FORM, Map.of());
        assertThat(new String(pdf.bytes(), 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
    }

    /** A button with an address of its own sends its form there. */
    private static Sheet withAction(Sheet page, String action) {
        String there = page.text().replace("action=\"/build\"", "action=\"" + action + "\"");
        return new Sheet(page.status(), page.path(), page.headers(), there.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aPacketOverTheLimitSaysSoBeforeItIsBuiltAndItsNameSaysSoAfter() {
        Sheet page = act("add", Map.of("pasted", "# Hope\n\nis the thing\n---\n".repeat(7)));
        assertThat(page.html().select(".order").text()).contains("7 pages", "Build anyway");
        Sheet docx = poet.submit(withAction(page, "/build/docx"), FORM, Map.of());
        assertThat(docx.header("Content-Disposition")).contains("%28breaks%20the%20guidelines%29.docx");
    }

    @Test
    void onlyWhatTheCallAllowsIsOffered() {
        Sheet page = poet.open("/build");
        assertThat(page.html().select("#size option").eachAttr("value"))
                .contains("12", "13")
                .doesNotContain("11", "10");
        assertThat(page.html().select("#family option").eachAttr("value"))
                .contains("Times New Roman", "Arial")
                .doesNotContain("Comic Sans MS");
    }

    @Test
    void aLookThatCannotBeSetIsSaidAndThePoemsStay() {
        act("add", Map.of("pasted", TWO));
        Sheet page = act("keep", Map.of("margin", "4.1"));
        assertThat(page.html().select("#preview .summary").text()).contains("margins");
        assertThat(titles(page)).hasSize(2);
        act("keep", Map.of("margin", "1"));
    }

    @Test
    void markupInAPoemIsShownAsText() {
        Sheet page = act("add", Map.of("pasted", "# </textarea><script>alert(1)</script>\n\n<b>bold</b> words"));
        assertThat(page.html().select("script:not([src])")).isEmpty();
        assertThat(titles(page).first().val()).isEqualTo("</textarea><script>alert(1)</script>");
    }
}
