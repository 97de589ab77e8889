package app.envoi.desk;

import app.envoi.desk.packet.Made;
import app.envoi.desk.packet.Packet;
import app.envoi.desk.packet.PacketMaker;
import app.envoi.desk.packet.Packets;
import app.envoi.desk.piece.PieceId;
import app.envoi.desk.piece.Pieces;
import app.envoi.desk.piece.ProofRoom;
import app.envoi.desk.piece.TrialProof;
import app.envoi.press.compose.HouseStyle;
import app.envoi.press.compose.PoemText;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** What is set anew while the poet works, on a grown home. Allowed: a packet of six pages, composed, set and judged, 15 ms in the middle. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 1, time = 4)
@Fork(value = 1, jvmArgsAppend = "-Xmx256m")
public class LiveProofBenchmark {
    private GrownHome home;
    private PacketMaker maker;
    private ProofRoom proofs;
    private Packet packet;
    private PoemText poem;

    @Setup
    public void open() {
        home = GrownHome.open();
        maker = home.part(PacketMaker.class);
        proofs = home.part(ProofRoom.class);
        packet = home.part(Packets.class).open(home.fullPacket());
        poem = home.part(Pieces.class).open(new PieceId(1)).draft().poemText();
        int pages = maker.make(packet).proof().pages().size();
        if (pages != 6) {
            throw new IllegalStateException("the packet has " + pages + " pages");
        }
    }

    @Benchmark
    public Made packet() {
        return maker.make(packet);
    }

    @Benchmark
    public TrialProof poem() {
        return proofs.pull(poem, HouseStyle.PLAIN);
    }

    @TearDown
    public void leave() {
        home.close();
    }
}
