package app.envoi.desk.today;

import app.envoi.desk.packet.Packets;
import app.envoi.desk.packet.Unfinished;
import app.envoi.desk.submission.Submissions;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Looks after packets that have not been sent yet. */
@Component
class Workshop {
    private static final int SHOWN = 4;
    private final Packets packets;
    private final Unfinished unfinished;
    private final Submissions submissions;

    Workshop(Packets packets, Unfinished unfinished, Submissions submissions) {
        this.packets = packets;
        this.unfinished = unfinished;
        this.submissions = submissions;
    }

    /**
     * Packets in hand.
     *
     * @param first those changed last, with what is left to do for each
     * @param more how many there are beside them
     */
    record InHand(List<Unfinished.Left> first, int more) {}

    InHand inHand() {
        Set<Long> sent = submissions.packets();
        List<Packets.Listed> unsent = packets.list(false).stream()
                .filter(each -> !sent.contains(each.id().value()))
                .toList();
        List<Unfinished.Left> first = unfinished.of(unsent.stream().limit(SHOWN).toList());
        return new InHand(first, unsent.size() - first.size());
    }
}
