package app.envoi;

import app.envoi.press.check.Checker;
import app.envoi.press.check.Excuses;
import app.envoi.press.check.Report;
import app.envoi.press.compose.Composer;
import app.envoi.press.compose.HouseStyle;
import app.envoi.press.compose.PoemText;
import app.envoi.press.docx.DocxWriter;
import app.envoi.press.guideline.Call;
import app.envoi.press.guideline.Calls;
import app.envoi.press.intake.Beside;
import app.envoi.press.intake.Intake;
import app.envoi.press.layout.Proof;
import app.envoi.press.layout.Typesetter;
import app.envoi.press.picture.PagePicture;
import app.envoi.press.rule.FairCopy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What the press takes, warm, for a packet of six pages. Allowed: set and judge 3 ms, read and judge 15 ms, build 15 ms, a picture 10 ms. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 3, time = 3)
@Fork(1)
public class PressBenchmark {
    private static final Path PACKET = Path.of("manuscripts/samples/try/1-ready-to-send.docx");

    private final Typesetter typesetter = Typesetter.standard();
    private final Checker checker = new Checker();
    private byte[] docx;
    private Call call;
    private FairCopy copy;
    private List<PoemText> poems;

    @Setup
    public void open() throws Exception {
        docx = Files.readAllBytes(PACKET);
        call = Calls.in().find("the-margins-lineages").orElseThrow();
        copy = new Intake(typesetter).read("packet.docx", docx, Beside.NOTHING);
        poems = copy.poems().stream()
                .map(poem -> PoemText.from(copy.manuscript(), poem))
                .toList();
    }

    @Benchmark
    public Report setAndJudge() {
        Proof proof = typesetter.set(copy.manuscript());
        FairCopy set = new FairCopy(
                copy.file(),
                copy.manuscript(),
                proof,
                copy.poems(),
                copy.frontMatter(),
                copy.letter(),
                copy.art(),
                copy.translations(),
                copy.stage());
        return checker.check(set, call, Excuses.NONE);
    }

    @Benchmark
    public Report readAndJudge() throws Exception {
        return checker.check(new Intake(typesetter).read("packet.docx", docx, Beside.NOTHING), call, Excuses.NONE);
    }

    @Benchmark
    public byte[] build() {
        return DocxWriter.write(new Composer(typesetter).compose(poems, HouseStyle.PLAIN).manuscript());
    }

    @Benchmark
    public String picture() {
        return PagePicture.svg(copy.proof().pages().get(0), List.of());
    }

    @Benchmark
    public byte[] pictureInDots() {
        return PagePicture.png(copy.proof().pages().get(0), List.of(), 96);
    }
}
