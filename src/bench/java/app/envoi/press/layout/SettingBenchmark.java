package app.envoi.press.layout;

import app.envoi.press.docx.DocxReader;
import app.envoi.press.manuscript.Block;
import app.envoi.press.manuscript.Inline;
import app.envoi.press.manuscript.Length;
import app.envoi.press.manuscript.Manuscript;
import app.envoi.press.manuscript.PageSetup;
import app.envoi.press.manuscript.Paragraph;
import app.envoi.press.manuscript.ParagraphFormat;
import app.envoi.press.manuscript.Running;
import app.envoi.press.manuscript.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Setting manuscripts of verse: proof, interval and all. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class SettingBenchmark {

    private static final int LINES_A_PAGE = 46;
    private static final Type TIMES = new Type("Times New Roman", Length.points(12));

    private final Typesetter typesetter = Typesetter.standard();

    @Param({"6", "100", "1000"})
    private int pages;

    private Manuscript manuscript;
    private List<char[]> texts;
    private byte[] packet;
    private int keystroke;

    @Setup
    public void write() {
        PacketWords words = new PacketWords(new Random(pages));
        List<Block> blocks = new ArrayList<>();
        for (int line = 0; line < pages * LINES_A_PAGE; line++) {
            blocks.add(verse(line, line % 9 == 8 ? "" : words.some(7)));
        }
        manuscript = Manuscript.of(PageSetup.LETTER, Running.NONE, blocks);
        texts = manuscript.paragraphs().stream()
                .map(verse -> verse.text().toCharArray())
                .toList();
        packet = MadePacket.docx(10_003);
    }

    private static Paragraph verse(int index, String text) {
        List<Inline> content = text.isEmpty() ? List.of() : List.of(new Inline.Run(text, TIMES));
        return new Paragraph(index, ParagraphFormat.PLAIN, content, TIMES);
    }

    @Benchmark
    public Proof sets() {
        return typesetter.set(manuscript);
    }

    /** One paragraph is another; the rest say the same, but every one of them is made anew, as for each keystroke at the desk. That making is counted. */
    @Benchmark
    public Proof setsAfterAKeystroke() {
        List<Block> blocks = new ArrayList<>(texts.size());
        for (char[] text : texts) {
            boolean typed = blocks.size() == 20;
            blocks.add(verse(blocks.size(), typed ? "a line that grows by " + keystroke++ : new String(text)));
        }
        return typesetter.set(Manuscript.of(PageSetup.LETTER, Running.NONE, blocks));
    }

    /** A made packet of seven pages, from its bytes. */
    @Benchmark
    public Proof readsAndSets() throws Exception {
        return typesetter.set(DocxReader.read(packet));
    }
}
