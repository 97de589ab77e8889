package app.envoi.jar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandsJarTests {
    private static final Path SIX_PAGES =
            Path.of("manuscripts/samples/golden/six-pages-exactly.docx").toAbsolutePath();
    private static final List<String> CONVERSION =
            List.of("soffice", "--headless", "--convert-to", "pdf", "--outdir", "pdf", SIX_PAGES.toString());
    private static final int ROUNDS = 7;

    @TempDir
    private Path anywhere;

    @Test
    void aFileIsCheckedFromAnyFolder() throws Exception {
        PackedJar.Ran ran = PackedJar.run(anywhere, PackedJar.command("check", SIX_PAGES.toString(), "--json"));
        assertThat(ran.code()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out().lines()).singleElement().asString().contains("\"call\":\"the-margins-lineages\"");
    }

    @Test
    void aPacketIsBuiltFromAnyFolder() throws Exception {
        Path poem = Files.writeString(anywhere.resolve("rose.txt"), "The Sick Rose\n\nO Rose, thou art sick!\n");
        PackedJar.Ran ran = PackedJar.run(
                anywhere,
                PackedJar.command("build", poem.toString(), "--out", "packet.docx", "--pdf", "packet.pdf", "--json"));
        assertThat(ran.err()).isEmpty();
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("\"out\":\"packet.docx\"", "\"pdf\":\"packet.pdf\"", "\"pages\":1");
        assertThat(anywhere.resolve("packet.docx")).isNotEmptyFile();
        assertThat(anywhere.resolve("packet.pdf")).isNotEmptyFile();
    }

    @Test
    void namesAndAnswersKeepTheirLettersInAnAsciiLocale() throws Exception {
        Path file = Files.copy(SIX_PAGES, anywhere.resolve("poème 詩.docx"));
        List<String> command = new ArrayList<>(List.of("env", "LC_ALL=C"));
        command.addAll(PackedJar.command("inspect", "--json", file.getFileName().toString()));
        PackedJar.Ran ran = PackedJar.run(anywhere, command);
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("\"file\":\"poème 詩.docx\"", "\"pages\":6");
    }

    /** The time is printed and not held to: a busy machine would decide. */
    @Test
    void aCheckNeedsLessThanAQuarterGigabyte() throws Exception {
        assumeTrue(Boolean.getBoolean("envoi.crosscheck"), "only in the profile crosscheck");
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/soffice")), "LibreOffice is not installed");
        List<Double> ours = new ArrayList<>();
        List<Double> theirs = new ArrayList<>();
        long memory = 0;
        for (int round = 0; round < ROUNDS; round++) {
            PackedJar.Ran check = PackedJar.run(anywhere, PackedJar.command("check", SIX_PAGES.toString()));
            assertThat(check.code()).isZero();
            ours.add(check.seconds());
            memory = Math.max(memory, check.kilobytes());
            theirs.add(PackedJar.run(anywhere, CONVERSION).seconds());
        }
        System.out.printf(
                "check %.2f s, soffice %.2f s, ratio %.2f, medians of %d; %d MB resident%n",
                median(ours), median(theirs), median(ours) / median(theirs), ROUNDS, memory / 1024);
        assertThat(memory).isPositive();
        assertThat(memory / 1024).isLessThanOrEqualTo(256);
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }
}
