package app.envoi.press.manuscript;

import java.util.List;
import java.util.Map;

/** Headers and footers of a section, what it takes over from the section before it included. A kind that is absent is empty. */
public record Running(Map<Pages, List<Block>> headers, Map<Pages, List<Block>> footers) {
    public static final Running NONE = new Running(Map.of(), Map.of());

    public Running {
        headers = Map.copyOf(headers);
        footers = Map.copyOf(footers);
    }

    /** The pages that a header or footer is for. */
    public enum Pages {
        DEFAULT,
        FIRST,
        EVEN
    }
}
