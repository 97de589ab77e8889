package app.envoi.desk.packet;

import app.envoi.desk.packet.Packet.Aside;
import app.envoi.desk.packet.Packet.Chosen;
import app.envoi.desk.packet.Packet.Texts;
import app.envoi.desk.piece.Bio;
import app.envoi.desk.piece.Bios;
import app.envoi.desk.piece.PieceId;
import app.envoi.desk.piece.Statements;
import app.envoi.press.guideline.Call;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.transaction.support.TransactionOperations;

/** Where packets are put together: each act is whole or not at all, and stands on the packet as it is now, whatever window it comes from. */
public class PacketDesk {
    private static final int MOST_PIECES = 200;

    private final Packets packets;
    private final Bios bios;
    private final Statements statements;
    private final Supplier<Poet> poet;
    private final TransactionOperations whole;
    private final Clock clock;

    /** @param poet the owner, as they stand on a manuscript */
    public PacketDesk(
            Packets packets,
            Bios bios,
            Statements statements,
            Supplier<Poet> poet,
            TransactionOperations whole,
            Clock clock) {
        this.packets = packets;
        this.bios = bios;
        this.statements = statements;
        this.poet = poet;
        this.whole = whole;
        this.clock = clock;
    }

    /** With a layout after the call's wishes, the bio that fits it, and the statement written for it before. */
    public PacketId begin(Call call, Collection<PieceId> pieces) {
        Asks asks = new Asks(call);
        String bio = asks.wantsBio()
                ? bios.within(asks.bioWords().orElse(0), asks.bioPerson())
                        .map(Bio::text)
                        .orElse("")
                : "";
        String statement = asks.wantsStatement() ? statements.forCall(call.id()) : "";
        Layout layout = asks.layout(reachable(poet.get()));
        return in(() -> {
            PacketId id = packets.add(call, layout, new Texts(bio, statement, "", 0), clock.instant());
            packets.arrange(
                    id,
                    pieces.stream()
                            .distinct()
                            .limit(MOST_PIECES)
                            .map(Chosen::newest)
                            .toList());
            return id;
        });
    }

    /** Where the owner has not said how an editor reaches them, as in the packet that was worked at last. */
    private Poet reachable(Poet owner) {
        return owner.contact().isBlank()
                ? packets.list(false).stream()
                        .findFirst()
                        .map(last -> new Poet(
                                owner.name(), packets.open(last.id()).layout().contact()))
                        .orElse(owner)
                : owner;
    }

    /** At the end; what is in it already stays where it is. */
    public void add(PacketId id, Collection<PieceId> more) {
        rearrange(id, pieces -> {
            List<Chosen> all = new ArrayList<>(pieces);
            more.stream()
                    .distinct()
                    .filter(piece ->
                            pieces.stream().noneMatch(each -> each.piece().equals(piece)))
                    .map(Chosen::newest)
                    .forEach(all::add);
            return all.subList(0, Math.min(all.size(), MOST_PIECES));
        });
    }

    /** These alone, those that are in it already first and in their order. */
    public void hold(PacketId id, Collection<PieceId> wanted) {
        rearrange(id, pieces -> {
            List<PieceId> places = places(pieces);
            return Stream.concat(
                            pieces.stream().filter(each -> wanted.contains(each.piece())),
                            wanted.stream()
                                    .distinct()
                                    .filter(piece -> !places.contains(piece))
                                    .map(Chosen::newest))
                    .limit(MOST_PIECES)
                    .toList();
        });
    }

    public void takeOut(PacketId id, PieceId piece) {
        rearrange(
                id,
                pieces -> pieces.stream()
                        .filter(each -> !each.piece().equals(piece))
                        .toList());
    }

    /** @param steps up when negative; no further than the end */
    public void move(PacketId id, PieceId piece, int steps) {
        rearrange(id, pieces -> {
            List<Chosen> all = new ArrayList<>(pieces);
            int from = places(pieces).indexOf(piece);
            if (from >= 0) {
                Chosen moved = all.remove(from);
                all.add(Math.max(0, Math.min(all.size(), from + steps)), moved);
            }
            return all;
        });
    }

    /** In this order; those that are not named follow behind as they stood, and none is lost. */
    public void order(PacketId id, List<PieceId> wanted) {
        rearrange(id, pieces -> {
            List<PieceId> places = places(pieces);
            List<Chosen> all = new ArrayList<>(wanted.stream()
                    .distinct()
                    .filter(places::contains)
                    .map(piece -> pieces.get(places.indexOf(piece)))
                    .toList());
            pieces.stream().filter(each -> !all.contains(each)).forEach(all::add);
            return all;
        });
    }

    public void pin(PacketId id, Chosen chosen) {
        rearrange(
                id,
                pieces -> pieces.stream()
                        .map(each -> each.piece().equals(chosen.piece()) ? chosen : each)
                        .toList());
    }

    public void dress(PacketId id, Layout layout) {
        change(id, () -> packets.dress(id, layout));
    }

    /**
     * @param before the mark of the layout that this one was made from; empty where that does not matter
     * @return false where another window has changed it since: it stays as it is
     */
    public boolean dress(PacketId id, Layout layout, String before) {
        return in(() -> {
            Layout now = locked(id).layout();
            if (!before.isEmpty() && !before.equals(now.mark()) && !layout.equals(now)) {
                return false;
            }
            packets.dress(id, layout);
            return true;
        });
    }

    /**
     * Writes bio, statement and letter, and keeps the statement for the call. Where another window changed them since this revision, these are put aside
     * instead.
     *
     * @param sitting the window that they were typed in
     * @return false when they were put aside
     */
    public boolean write(PacketId id, Texts texts, String sitting) {
        return in(() -> {
            Packet packet = locked(id);
            Texts now = packet.texts();
            if (now.revision() != texts.revision() && !now.sameWords(texts)) {
                packets.putAside(id, new Aside(sitting, texts, clock.instant()));
                return false;
            }
            replace(packet, texts, sitting);
            return true;
        });
    }

    /** Writes over whatever stands there, which is put aside. */
    public void writeOver(PacketId id, Texts texts, String sitting) {
        in(() -> {
            Packet packet = locked(id);
            replace(packet, texts, sitting);
            if (!packet.texts().sameWords(texts)) {
                packets.putAside(id, new Aside("over " + sitting, packet.texts(), clock.instant()));
            }
            return id;
        });
    }

    private void replace(Packet packet, Texts texts, String sitting) {
        Texts now = packet.texts();
        if (!now.sameWords(texts)) {
            packets.write(packet.id(), texts.from(now.revision() + 1));
            statements.write(packet.call().id(), texts.statement());
        }
        packets.dropAside(packet.id(), sitting);
    }

    /** Puts texts that were aside in their place; those that stood there are aside now. */
    public void takeUp(PacketId id, String sitting) {
        in(() -> {
            Packet packet = locked(id);
            packets.asides(id).stream()
                    .filter(aside -> aside.sitting().equals(sitting))
                    .findFirst()
                    .ifPresent(aside -> {
                        replace(packet, aside.texts(), sitting);
                        packets.putAside(id, new Aside(sitting, packet.texts(), clock.instant()));
                    });
            return id;
        });
    }

    public void dropAside(PacketId id, String sitting) {
        change(id, () -> packets.dropAside(id, sitting));
    }

    private Packet locked(PacketId id) {
        packets.lock(id, clock.instant());
        return packets.open(id);
    }

    /** An empty reason takes the excuse back. */
    public void excuse(PacketId id, String quote, String reason) {
        change(id, () -> packets.excuse(id, quote, reason.strip()));
    }

    public void see(PacketId id, String quote, boolean seen) {
        change(id, () -> packets.see(id, quote, seen));
    }

    /** @param name the poet's own; the call's title where it is empty */
    public void rename(PacketId id, String name) {
        String line = name.replaceAll("\\s+", " ").strip();
        change(
                id,
                () -> packets.rename(
                        id, line.isEmpty() ? packets.open(id).call().title() : line));
    }

    /** Has the packet follow the call as it reads now. */
    public void follow(PacketId id, Call call) {
        change(id, () -> packets.follow(id, call));
    }

    private void rearrange(PacketId id, UnaryOperator<List<Chosen>> how) {
        change(id, () -> packets.arrange(id, how.apply(packets.open(id).pieces())));
    }

    private void change(PacketId id, Runnable act) {
        in(() -> {
            packets.lock(id, clock.instant());
            act.run();
            return id;
        });
    }

    private static List<PieceId> places(List<Chosen> pieces) {
        return pieces.stream().map(Chosen::piece).toList();
    }

    private <T> T in(Supplier<T> work) {
        return Objects.requireNonNull(whole.execute(status -> work.get()));
    }
}
