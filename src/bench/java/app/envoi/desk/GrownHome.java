package app.envoi.desk;

import app.envoi.Envoi;
import app.envoi.desk.home.Home;
import app.envoi.desk.packet.Bindery;
import app.envoi.desk.packet.PacketDesk;
import app.envoi.desk.packet.PacketId;
import app.envoi.desk.packet.PacketMaker;
import app.envoi.desk.packet.Packets;
import app.envoi.desk.piece.Bio;
import app.envoi.desk.piece.Bios;
import app.envoi.desk.piece.Draft;
import app.envoi.desk.piece.Drafts;
import app.envoi.desk.piece.Exposure;
import app.envoi.desk.piece.Exposures;
import app.envoi.desk.piece.Kind;
import app.envoi.desk.piece.Piece;
import app.envoi.desk.piece.PieceId;
import app.envoi.desk.piece.Pieces;
import app.envoi.desk.piece.Scribe;
import app.envoi.desk.piece.Wording;
import app.envoi.desk.submission.GrownOut;
import app.envoi.press.guideline.Call;
import app.envoi.press.guideline.CallWriter;
import app.envoi.press.guideline.Calls;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Envoi on a home after decades of work, the same each time: {@value #PIECES} pieces with {@value #DRAFTS} drafts each, {@value #CALLS} calls,
 * {@value #PACKETS} packets, and the submissions of {@link GrownOut}. It is grown once and kept under {@code target}; delete the folder to have it grown anew.
 */
public final class GrownHome implements AutoCloseable {
    public static final int PIECES = 3_000;
    public static final int DRAFTS = 2;
    public static final int CALLS = 300;
    public static final int PACKETS = 150;
    private static final int BUILT = 100;
    private static final Path FOLDER = Path.of("target", "grown-home");
    private static final String POET = "Emily Dickinson";
    private static final String PASSPHRASE = "a certain slant of light";
    private static final List<String> WORDS = List.of(
            ("the and of a in to with light sea grief winter salt gull window mother river bone letter field moon"
                            + " quiet stone hunger orchard tide ash lantern thread mouth snow hour winged no longer"
                            + " between where nobody asks what remains after")
                    .split(" "));

    private final ConfigurableApplicationContext envoi;
    private final Random chance = new Random(1886);

    private GrownHome(ConfigurableApplicationContext envoi) {
        this.envoi = envoi;
    }

    /** Grows the home where it does not stand yet: that takes minutes. */
    public static GrownHome open() {
        GrownHome home = new GrownHome(
                SpringApplication.run(Envoi.class, "--server.port=0", "--envoi.home=" + FOLDER, "--envoi.warm-up=false"));
        home.once("grown", home::grow);
        home.once("out", () -> GrownOut.grow(home, PIECES));
        return home;
    }

    private void once(String done, Runnable growth) {
        Path mark = FOLDER.resolve(done);
        if (Files.notExists(mark)) {
            growth.run();
            try {
                Files.createFile(mark);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** A part of the application. */
    public <T> T part(Class<T> kind) {
        return envoi.getBean(kind);
    }

    /** The owner, signed in. */
    public Visitor poet() {
        Visitor poet =
                new Visitor("http://localhost:" + envoi.getEnvironment().getRequiredProperty("local.server.port"));
        Visitor.Sheet door = poet.open("/welcome");
        boolean first = door.path().equals("/welcome");
        poet.submit(
                door,
                first ? "form[action=/welcome]" : "form[action=/sign-in]",
                first
                        ? Map.of("name", POET, "passphrase", PASSPHRASE, "again", PASSPHRASE)
                        : Map.of("passphrase", PASSPHRASE));
        return poet;
    }

    /** A packet for The Margins that fills its six pages. */
    public PacketId fullPacket() {
        return new PacketId(1);
    }

    private void grow() {
        poet();
        calls();
        List<PieceId> pieces = pieces();
        packets(pieces);
    }

    private List<PieceId> pieces() {
        Drafts drafts = part(Drafts.class);
        TransactionOperations whole = part(TransactionOperations.class);
        Scribe scribe = new Scribe(
                part(Pieces.class),
                drafts,
                text -> 1 + (int) text.body().lines().count() / 46,
                whole,
                Clock.systemUTC());
        List<PieceId> all = new ArrayList<>();
        while (all.size() < PIECES) {
            whole.executeWithoutResult(status -> {
                for (int i = 0; i < 50; i++) {
                    all.add(piece(scribe, all.size()));
                }
            });
        }
        return all;
    }

    private PieceId piece(Scribe scribe, int number) {
        Kind kind = number % 10 == 8 ? Kind.TRANSLATION : number % 10 == 9 ? Kind.PROSE : Kind.POEM;
        List<String> lines = IntStream.range(0, number < 6 ? 30 : 6 + chance.nextInt(50))
                .mapToObj(i -> words(3 + chance.nextInt(7)))
                .collect(Collectors.toCollection(ArrayList::new));
        String title = number % 15 == 14 ? "" : words(1 + chance.nextInt(4));
        Piece piece = scribe.start(kind, Wording.of(title, text(lines)), Draft.Origin.TYPED, "");
        for (int draft = 1; draft < DRAFTS; draft++) {
            lines.set(chance.nextInt(lines.size()), words(3 + chance.nextInt(7)));
            scribe.keep(piece.id(), Wording.of(title, text(lines)), new Scribe.Hand(draft, "sitting " + draft / 3));
        }
        if (number % 3 == 0) {
            scribe.annotate(piece.id(), words(30), "tag " + chance.nextInt(40) + ", tag " + chance.nextInt(40));
        }
        if (number % 10 == 1) {
            part(Exposures.class)
                    .add(new Exposure(
                            Exposure.NEW,
                            piece.id(),
                            words(2),
                            Optional.of(LocalDate.of(2020, 1, 1).plusDays(number)),
                            Exposure.Kind.BLOG,
                            number % 20 == 1,
                            ""));
        }
        return piece.id();
    }

    private void calls() {
        List<Call> shipped = part(Calls.class).shelf().calls();
        Path folder = part(Home.class).calls();
        try {
            Files.createDirectories(folder);
            for (int i = 0; i < CALLS - shipped.size(); i++) {
                Call call = shipped.get(i % shipped.size());
                String text = CallWriter.write(call).replaceFirst("(?m)^journal: .*$", "journal: Review No. " + i);
                Files.writeString(folder.resolve(call.id() + "-" + i + ".yml"), text);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void packets(List<PieceId> pieces) {
        part(Bios.class).add("short", Bio.Person.THIRD, words(50));
        part(Bios.class).add("long", Bio.Person.THIRD, words(100));
        List<Call> calls = part(Calls.class).shelf().calls();
        PacketDesk desk = part(PacketDesk.class);
        Call margins = calls.stream()
                .filter(call -> call.id().equals("the-margins-lineages"))
                .findFirst()
                .orElseThrow();
        desk.begin(margins, pieces.subList(0, 6));
        for (int i = 1; i < PACKETS; i++) {
            int from = chance.nextInt(PIECES - 6);
            PacketId id =
                    desk.begin(calls.get(i % calls.size()), pieces.subList(from, from + 3 + chance.nextInt(4)));
            if (i % (PACKETS / BUILT) == 0) {
                part(Bindery.class)
                        .build(part(PacketMaker.class).make(part(Packets.class).open(id)));
            }
        }
    }

    private String text(List<String> lines) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            text.append(lines.get(i)).append(i % 4 == 3 ? "\n\n" : "\n");
        }
        return text.toString();
    }

    private String words(int count) {
        return chance.ints(count, 0, WORDS.size()).mapToObj(WORDS::get).collect(Collectors.joining(" "));
    }

    @Override
    public void close() {
        envoi.close();
    }
}
