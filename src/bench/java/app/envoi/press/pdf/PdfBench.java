package app.envoi.press.pdf;

import app.envoi.press.layout.Page;
import app.envoi.press.layout.Proof;
import app.envoi.press.layout.Typesetter;
import app.envoi.press.manuscript.Block;
import app.envoi.press.manuscript.Inline;
import app.envoi.press.manuscript.Length;
import app.envoi.press.manuscript.Manuscript;
import app.envoi.press.manuscript.PageSetup;
import app.envoi.press.manuscript.Paragraph;
import app.envoi.press.manuscript.ParagraphFormat;
import app.envoi.press.manuscript.Running;
import app.envoi.press.manuscript.Type;
import app.envoi.press.picture.PagePicture;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Six pages of verse: read from a PDF (at most 8 ms), written to one, and a page drawn (at most 10 ms). */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class PdfBench {
    private static final int LINES = 6 * 44;

    private final Manuscript manuscript = verse();
    private final Proof proof = Typesetter.standard().set(manuscript);
    private final Page page = proof.pages().get(0);
    private final byte[] pdf = PdfWriter.write(proof, manuscript);

    private static Manuscript verse() {
        Type type = new Type("Times New Roman", Length.points(12));
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < LINES; i++) {
            String text = "Line " + i + " of a poem that nobody wrote, as long as verse is";
            blocks.add(new Paragraph(i, ParagraphFormat.PLAIN, List.of(new Inline.Run(text, type.withItalic(i % 7 == 0))), type));
        }
        return Manuscript.of(PageSetup.LETTER, Running.NONE, blocks);
    }

    @Benchmark
    public PdfReading read() throws PdfUnreadable {
        return PdfReader.read(pdf);
    }

    @Benchmark
    public byte[] write() {
        return PdfWriter.write(proof, manuscript);
    }

    @Benchmark
    public String svg() {
        return PagePicture.svg(page, List.of());
    }

    @Benchmark
    public byte[] png() {
        return PagePicture.png(page, List.of(), 96);
    }
}
