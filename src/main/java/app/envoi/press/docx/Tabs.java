package app.envoi.press.docx;

import app.envoi.press.manuscript.Length;
import app.envoi.press.manuscript.ParagraphFormat.TabStop;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Tab stops set and cleared by one level, by their place in twips; a cleared one is empty. */
record Tabs(SortedMap<Integer, Optional<TabStop>> changes) {
    Tabs over(Tabs lower) {
        SortedMap<Integer, Optional<TabStop>> both = new TreeMap<>(lower.changes);
        both.putAll(changes);
        return new Tabs(both);
    }

    List<TabStop> stops() {
        List<TabStop> found = new ArrayList<>();
        changes.values().forEach(change -> change.ifPresent(found::add));
        return found;
    }

    static TabStop stop(int twips, String kind, String leader) {
        return new TabStop(Length.twips(twips), kind(kind), leader(leader));
    }

    private static TabStop.Kind kind(String word) {
        return switch (word) {
            case "center" -> TabStop.Kind.CENTRE;
            case "right", "end" -> TabStop.Kind.END;
            case "decimal" -> TabStop.Kind.DECIMAL;
            case "bar" -> TabStop.Kind.BAR;
            default -> TabStop.Kind.START;
        };
    }

    private static TabStop.Leader leader(String word) {
        return switch (word) {
            case "dot", "middleDot" -> TabStop.Leader.DOTS;
            case "hyphen" -> TabStop.Leader.DASHES;
            case "underscore", "heavy" -> TabStop.Leader.UNDERSCORE;
            default -> TabStop.Leader.NONE;
        };
    }
}
