package app.envoi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BuildTests {
    private static final Path GOLDEN = Path.of("manuscripts/samples/golden");

    @TempDir
    private Path folder;

    @Test
    void poemsFromTextsBecomeAPacketThatBreaksNothing() throws Exception {
        Path out = folder.resolve("packet.docx");
        Terminals.Ran ran = Terminals.run(
                "build",
                rose(),
                tyger(),
                "--out",
                out.toString(),
                "--pdf",
                out + ".pdf",
                "--json",
                "--bio",
                GOLDEN.resolve("bio-of-60-words.txt").toString(),
                "--statement",
                GOLDEN.resolve("statement-of-150-words.txt").toString());
        JsonNode line = JsonMapper.shared().readTree(ran.out());
        assertThat(ran.code()).isZero();
        assertThat(line.get("out").stringValue()).isEqualTo(out.toString());
        assertThat(line.get("pdf").stringValue()).isEqualTo(out + ".pdf");
        assertThat(line.get("pages").intValue()).isEqualTo(2);
        assertThat(line.get("verdict").stringValue()).isEqualTo("met");
        assertThat(line.get("sha256").stringValue())
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(out))));
        JsonNode facts = JsonMapper.shared().readTree(Terminals.output("inspect", "--json", out.toString()));
        assertThat(facts.get("pages").intValue()).isEqualTo(2);
        assertThat(facts.get("poems")
                        .valueStream()
                        .map(poem -> poem.get("title").stringValue()))
                .containsExactly("The Sick Rose", "The Tyger");
    }

    @Test
    void aPacketThatWouldBreakARuleIsNotWrittenUnlessAskedFor() throws IOException {
        String seven = sevenPages();
        Path out = folder.resolve("long.docx");
        Terminals.Ran refused = Terminals.run("build", seven, "--out", out.toString(), "--pdf", out + ".pdf");
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.out()).contains("no more than six pages", "--anyway");
        assertThat(Files.list(folder).map(Path::getFileName).map(Path::toString))
                .containsExactly("seven.txt");
        Terminals.Ran built = Terminals.run("build", seven, "--out", out.toString(), "--anyway", "--json");
        assertThat(built.code()).isEqualTo(1);
        assertThat(JsonMapper.shared().readTree(built.out()).get("verdict").stringValue())
                .isEqualTo("broken");
        assertThat(out).isNotEmptyFile();
    }

    @Test
    void poemsAreTakenOutOfAWordFileToo() throws IOException {
        Path out = folder.resolve("again.docx");
        Terminals.Ran ran =
                Terminals.run("build", GOLDEN.resolve("word-three-poems.docx").toString(), "--out", out.toString());
        assertThat(ran.code()).isZero();
        JsonNode facts = JsonMapper.shared().readTree(Terminals.output("inspect", "--json", out.toString()));
        assertThat(facts.get("poems")
                        .valueStream()
                        .map(poem -> poem.get("title").stringValue()))
                .containsExactly("The Sick Rose", "I’m Nobody! Who Are You?", "Ozymandias");
    }

    @Test
    void nothingIsWrittenWhenAPoemCannotBeRead() throws IOException {
        Path out = folder.resolve("packet.docx");
        Terminals.Ran ran = Terminals.run("build", rose(), "no-such-poem.txt", "--out", out.toString(), "--json");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(JsonMapper.shared().readTree(ran.out()).get("file").stringValue())
                .isEqualTo("no-such-poem.txt");
        assertThat(out).doesNotExist();
    }

    @Test
    void aPoemIsNeverOverwrittenByItsPacket() throws IOException {
        String rose = rose();
        Terminals.Ran ran = Terminals.run("build", rose, "--out", rose);
        assertThat(ran.code()).isEqualTo(2);
        assertThat(Files.readString(Path.of(rose))).startsWith("The Sick Rose");
    }

    @Test
    void aFolderThatIsNotThereIsNamed() throws IOException {
        Terminals.Ran ran = Terminals.run(
                "build", rose(), "--out", folder.resolve("no/such/packet.docx").toString());
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("packet.docx");
    }

    private String rose() throws IOException {
        return write(
                "rose.txt", "The Sick Rose\n\nO Rose, thou art sick!\nThe invisible worm\nThat flies in the night,\n");
    }

    private String tyger() throws IOException {
        return write("tyger.md", "# The Tyger\n\nTyger Tyger, burning *bright*,\nIn the forests of the night;\n");
    }

    private String sevenPages() throws IOException {
        return write("seven.txt", "# Sand\n\n" + "The lone and level sands stretch far away.\n".repeat(300));
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}
