package app.envoi.press.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.envoi.press.layout.Proof;
import app.envoi.press.layout.Typesetter;
import app.envoi.press.manuscript.Manuscript;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Built packets on LibreOffice’s pages. The families are those for which LibreOffice has
 * fonts of the same widths and heights (for Cambria it has the widths but not the height). Of five hundred, 498 had as many pages; the other two ended within
 * three points of a page’s foot, and the count said so.
 */
class CrossCheckTests {
    /** LibreOffice stops without a word in the middle of longer lists. */
    private static final int AT_ONCE = 100;

    private static final int PACKETS = 500;

    private static final int FIRST_SEED = 90_001;

    @TempDir
    Path folder;

    @Test
    void aBuiltPacketHasAsManyPagesInLibreOffice() throws IOException, InterruptedException {
        assumeTrue(Boolean.getBoolean("envoi.crosscheck"), "the cross-check is run with -Pcrosscheck");
        Path soffice = Path.of("/usr/bin/soffice");
        assumeTrue(Files.isExecutable(soffice), "LibreOffice is not installed: its pages are not compared");
        List<String> unlike = new ArrayList<>();
        for (int from = 0; from < PACKETS; from += AT_ONCE) {
            compare(soffice, from, Math.min(PACKETS, from + AT_ONCE), unlike);
        }
        assertThat(unlike).hasSizeLessThanOrEqualTo(PACKETS / 200);
    }

    private void compare(Path soffice, int from, int to, List<String> unlike) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                soffice.toString(),
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                folder.toString()));
        for (int i = from; i < to; i++) {
            Path file = Files.write(folder.resolve(i + ".docx"), DocxWriter.write(packet(i)));
            command.add(file.toString());
        }
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(new File(folder.toFile(), "soffice.log"))
                .start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        for (int i = from; i < to; i++) {
            Proof proof = Typesetter.standard().set(packet(i));
            try (PDDocument pdf = Loader.loadPDF(folder.resolve(i + ".pdf").toFile())) {
                if (pdf.getNumberOfPages() != proof.pages().size()) {
                    unlike.add("packet " + i + ": we " + proof.count() + ", LibreOffice " + pdf.getNumberOfPages());
                }
            }
        }
    }

    private static Manuscript packet(int number) {
        return new Packets(new Random(FIRST_SEED + number)).latin();
    }
}
