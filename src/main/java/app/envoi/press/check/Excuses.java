package app.envoi.press.check;

import java.util.List;

/** The excuses that a poet wrote for a packet. */
public record Excuses(List<Excuse> all) {
    public static final Excuses NONE = new Excuses(List.of());

    public Excuses {
        all = List.copyOf(all);
    }
}
