package app.envoi.desk.packet;

import app.envoi.press.rule.Verdict;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells what is left to mend in packets. */
@Component
public class Unfinished {
    private final Packets packets;
    private final PacketMaker maker;

    Unfinished(Packets packets, PacketMaker maker) {
        this.packets = packets;
        this.maker = maker;
    }

    /**
     * A packet that is still on the desk.
     *
     * @param broken how many of the call's guidelines it breaks
     * @param open how many the program cannot judge, or the poet has to read and has not ticked
     * @param built its files were made
     */
    public record Left(PacketId id, String name, String journal, int pieces, int broken, int open, boolean built) {
        /** Nothing is left but to send it. */
        public boolean ready() {
            return pieces > 0 && broken == 0 && open == 0;
        }
    }

    /** In this order. Each is composed and judged, which takes a moment. */
    public List<Left> of(List<Packets.Listed> listed) {
        return listed.stream().map(this::left).toList();
    }

    private Left left(Packets.Listed listed) {
        Made made = maker.make(packets.open(listed.id()));
        return new Left(
                listed.id(),
                listed.name(),
                made.packet().call().journal(),
                listed.pieces(),
                count(made, Verdict.BROKEN),
                count(made, Verdict.UNSURE) + count(made, Verdict.BY_EYE),
                listed.builds() > 0);
    }

    private static int count(Made made, Verdict verdict) {
        return (int) made.report().guidelines().stream()
                .filter(each -> each.verdict() == verdict)
                .filter(each -> verdict != Verdict.BY_EYE
                        || !made.packet().seen().contains(each.guideline().quote()))
                .count();
    }
}
