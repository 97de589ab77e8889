package app.envoi.desk.submission;

import app.envoi.desk.GrownHome;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** An acceptance that owes sixty notices, on the disk when it is answered, on a grown home. Allowed: 150 ms in the middle. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 1, time = 4)
@Measurement(iterations = 1, time = 4)
@Fork(value = 1, jvmArgsAppend = "-Xmx256m")
public class AcceptanceBenchmark {
    private GrownHome home;
    private Secretary secretary;
    private Happenings happenings;
    private Notices notices;

    @Setup
    public void open() {
        home = GrownHome.open();
        secretary = home.part(Secretary.class);
        happenings = home.part(Happenings.class);
        notices = home.part(Notices.class);
    }

    @Benchmark
    public void acceptance() {
        secretary.accept(
                GrownOut.taker(), List.of(GrownOut.wanted()), Secretary.Word.on(LocalDate.now(ZoneOffset.UTC)));
    }

    /** Undoing it lifts the notices again. */
    @TearDown(Level.Invocation)
    public void takeBack() {
        long named = notices.owed().stream()
                .filter(notice -> notice.pieces().contains(GrownOut.wanted()))
                .count();
        if (named != GrownOut.NOTICES) {
            throw new IllegalStateException(named + " notices");
        }
        List<Happening> all = happenings.of(GrownOut.taker());
        secretary.undo(
                GrownOut.taker(),
                all.stream()
                        .filter(each -> each.kind() == Happening.Kind.ACCEPTED && each.about(GrownOut.wanted()))
                        .reduce((earlier, later) -> later)
                        .orElseThrow()
                        .id());
    }

    @TearDown
    public void leave() {
        home.close();
    }
}
