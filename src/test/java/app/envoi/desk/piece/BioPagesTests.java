package app.envoi.desk.piece;

import static org.assertj.core.api.Assertions.assertThat;

import app.envoi.desk.RunningEnvoi;
import app.envoi.desk.Visitor;
import app.envoi.desk.Visitor.Sheet;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class BioPagesTests {
    @RegisterExtension
    static final RunningEnvoi envoi = RunningEnvoi.fresh();

    @Test
    void aBioIsKeptChangedTakenIntoANewPacketAndStruckOut() {
        Visitor poet = envoi.poet();
        Sheet kept =
                poet.submit(poet.open("/bios"), "#add-bio", Map.of("text", "The poet keeps bees.", "name", "short"));
        assertThat(kept.html().select(".file-name").text()).isEqualTo("short · 4 words");

        Sheet changed = poet.submit(kept, "main details form", Map.of("text", "The poet keeps bees and books."));
        assertThat(changed.html().select(".file-name").text()).isEqualTo("short · 6 words");

        Sheet packet = poet.submit(poet.open("/packets/new"), "main form", Map.of("call", "the-margins-lineages"));
        assertThat(packet.html().select("#bio").text()).isEqualTo("The poet keeps bees and books.");

        assertThat(poet.submit(changed, "form[action$=/strike]", Map.of())
                        .html()
                        .select(".file-name"))
                .isEmpty();
    }

    @Test
    void aBioIsCountedWhileItIsTyped() {
        Visitor poet = envoi.poet();
        Sheet page = poet.open("/bios");
        String counting =
                page.text().replaceFirst("(id=\"add-bio\" method=\"post\" action=)\"/bios\"", "$1\"/bios/count\"");
        Sheet there = new Sheet(200, page.path(), page.headers(), counting.getBytes(StandardCharsets.UTF_8));

        assertThat(poet.submit(there, "#add-bio", Map.of("text", "one two three"))
                        .html()
                        .text())
                .isEqualTo("3 words");
    }

    @Test
    void anEmptyBioIsNone() {
        Visitor poet = envoi.poet();

        assertThat(poet.submit(poet.open("/bios"), "#add-bio", Map.of("text", " "))
                        .html()
                        .select("h1")
                        .text())
                .isEqualTo("Bios");
    }
}
