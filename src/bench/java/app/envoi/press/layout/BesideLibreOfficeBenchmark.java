package app.envoi.press.layout;

import app.envoi.press.docx.DocxReader;
import app.envoi.press.manuscript.Manuscript;
import app.envoi.press.pdf.PdfWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The same made packets, warm here and in one command of LibreOffice, whose start is shared by all of them: the time for each. Read and set, as for a check;
 * and made a PDF of, as LibreOffice makes one. Only the ratio says something.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 10)
@Measurement(iterations = 5)
@Fork(1)
public class BesideLibreOfficeBenchmark {

    private static final int PACKETS = 40;

    private final Typesetter typesetter = new Typesetter(FontBook.bundledOnly());
    private final List<byte[]> packets = new ArrayList<>();
    private final List<Path> files = new ArrayList<>();
    private Path folder;

    @Setup
    public void write() throws IOException {
        folder = Files.createTempDirectory("packets");
        for (int i = 0; i < PACKETS; i++) {
            packets.add(MadePacket.docx(30_000 + i));
            files.add(Files.write(folder.resolve("packet-" + i + ".docx"), packets.get(i)));
        }
    }

    @Benchmark
    @OperationsPerInvocation(PACKETS)
    public int readsAndSets() throws Exception {
        int pages = 0;
        for (byte[] packet : packets) {
            pages += typesetter.set(DocxReader.read(packet)).pages().size();
        }
        return pages;
    }

    @Benchmark
    @OperationsPerInvocation(PACKETS)
    public int makesPdfs() throws Exception {
        int bytes = 0;
        for (byte[] packet : packets) {
            Manuscript manuscript = DocxReader.read(packet);
            bytes += PdfWriter.write(typesetter.set(manuscript), manuscript).length;
        }
        return bytes;
    }

    @Benchmark
    @OperationsPerInvocation(PACKETS)
    @Warmup(iterations = 1)
    @Measurement(iterations = 2)
    public void libreOfficeMakesPdfs() throws IOException {
        Office.installed().orElseThrow().makePdfs(files, folder);
    }
}
