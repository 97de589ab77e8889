package app.envoi.desk;

import static org.assertj.core.api.Assertions.assertThat;

import app.envoi.desk.Visitor.Sheet;
import app.envoi.desk.Visitor.Upload;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The same Envoi with PostgreSQL in the place of its own database. */
class PostgresTests {
    @RegisterExtension
    static final RunningEnvoi envoi = RunningEnvoi.onPostgres();

    @Test
    void aPoetWritesBringsInSearchesPacksAndSees() {
        Visitor poet = envoi.poet();
        Sheet poem = poet.submit(
                poet.open("/poems/new"), "#writing", Map.of("title", "Hope", "text", "The thing with feathers"));
        poet.submit(poem, "#writing", Map.of("text", "“Hope” is the thing with *feathers*"));
        Sheet found = poet.submit(
                poet.open("/poems/import"),
                "#bring",
                Map.of(),
                new Upload("files", "two.md", "# One\n\na\n\n# Two\n\nb".getBytes(StandardCharsets.UTF_8)));
        Sheet report = poet.submit(found, "main form", Map.of("act", "keep"));
        assertThat(report.html().select(".kept a").eachText()).containsExactly("One", "Two");
        assertThat(poet.open("/poems?words=feathers")
                        .html()
                        .select("#list tbody th a")
                        .eachText())
                .containsExactly("Hope");

        poet.submit(poet.open("/bios"), "#add-bio", Map.of("text", "She lives in Amherst."));
        Sheet packet = poet.submit(poet.open("/packets/new"), "main form", Map.of("call", "the-margins-lineages"));
        assertThat(packet.path()).matches("/packets/\\d+");

        for (String page : List.of(
                "/",
                "/poems?order=TITLE&kind=POEM",
                poem.path() + "/drafts",
                poem.path() + "/about",
                "/bios",
                "/calls",
                "/calls/the-margins-lineages",
                "/packets",
                packet.path(),
                "/out",
                "/out/list",
                "/out/new",
                "/check")) {
            assertThat(poet.open(page).status()).as(page).isEqualTo(200);
        }
    }

    @Test
    void aBackupIsNotRestoredOverTablesThatAreElsewhere() {
        Visitor poet = envoi.poet();
        Sheet settings = poet.open("/settings");
        assertThat(settings.html().select("#restore").text())
                .contains("Your tables are in PostgreSQL", "pg_dump", "pg_restore", "restore --home");
        assertThat(settings.html().select("main").text()).contains("Only a copy of both is a copy of everything.");
        assertThat(settings.html().select("form[action^=/settings/restore]")).isEmpty();

        String token = settings.html().select("input[name=_csrf]").val();
        String file =
                "--x\r\nContent-Disposition: form-data; name=\"backup\"; filename=\"b.zip\"\r\n\r\nPK\r\n--x--\r\n";
        Sheet refused = poet.send(poet.request("/settings/restore?_csrf=" + token)
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.ofString(file))
                .build());
        assertThat(refused.path()).isEqualTo("/settings");
        assertThat(refused.html().select("#work").text()).isEmpty();
    }
}
