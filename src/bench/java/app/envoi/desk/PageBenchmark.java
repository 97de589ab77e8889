package app.envoi.desk;

import java.lang.management.ManagementFactory;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** What each page takes on a grown home, request to answer, within 256 MB of heap. Allowed: 100 ms in the middle (p0.50). */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 1, time = 4)
@Measurement(iterations = 1, time = 4)
@Fork(value = 1, jvmArgsAppend = "-Xmx256m")
public class PageBenchmark {
    @Param({
        "/",
        "/poems",
        "/poems?words=lantern+orchard",
        "/poems?kind=TRANSLATION&tag=tag+7&order=TITLE",
        "/poems/1500",
        "/poems/1500/drafts",
        "/poems/1500/about",
        "/bios",
        "/calls",
        "/calls/the-margins-lineages",
        "/packets",
        "/packets/new",
        "/packets/1",
        "/check",
        "/out",
        "/out?show=all",
        "/out/poems",
        "/out/journals?show=year",
        "/out/list",
        "/out/9701",
        "/out/notices",
        "/out/new"
    })
    public String page;

    private GrownHome home;
    private Visitor poet;

    @Setup
    public void comeIn() {
        home = GrownHome.open();
        poet = home.poet();
        Visitor.Sheet sheet = poet.open(page);
        if (sheet.status() != 200) {
            throw new IllegalStateException(page + " answers " + sheet.status());
        }
    }

    @Benchmark
    public byte[] page() {
        return poet.open(page).bytes();
    }

    @TearDown
    public void leave() {
        System.gc();
        System.out.println(
                "Heap in use: " + ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1_048_576 + " MB");
        home.close();
    }
}
