package app.envoi.press.docx;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The lists of a file, as its numbering part declares them. */
final class Numbering {
    static final int LEVELS = 9;
    static final Numbering NONE = new Numbering(Map.of(), Map.of());

    private final Map<Integer, Abstract> abstracts;
    private final Map<Integer, Numbered> lists;
    private final Map<String, Integer> byStyle = new HashMap<>();

    Numbering(Map<Integer, Abstract> abstracts, Map<Integer, Numbered> lists) {
        this.abstracts = abstracts;
        this.lists = lists;
        abstracts.forEach((id, each) -> {
            if (!each.styleLink().isEmpty()) {
                byStyle.putIfAbsent(each.styleLink(), id);
            }
        });
    }

    /**
     * A kind of list.
     *
     * @param styleLink the list style that it defines, or empty
     * @param numberStyleLink the list style that it takes its levels from, or empty
     */
    record Abstract(Map<Integer, Level> levels, String styleLink, String numberStyleLink) {}

    /** A list: a kind of list with some levels or starts of its own. */
    record Numbered(int abstractId, Map<Integer, Level> levels, Map<Integer, Integer> starts) {}

    /**
     * A level of a list.
     *
     * @param restart the level after which it starts anew; its own means never
     * @param style the paragraph style that belongs to this level, or empty
     */
    record Level(
            int start,
            String format,
            String text,
            String suffix,
            int restart,
            boolean legal,
            String style,
            Declared<RunKey> run,
            Declared<ParagraphKey> paragraph) {}

    /** Lists of one kind count together. */
    int kind(int list) {
        Numbered found = lists.get(list);
        return found == null ? -1 : followed(found.abstractId());
    }

    Optional<Level> level(int list, int level) {
        Numbered found = lists.get(list);
        if (found == null) {
            return Optional.empty();
        }
        @Nullable Level own = found.levels().get(level);
        Abstract kind = abstracts.get(followed(found.abstractId()));
        return Optional.ofNullable(
                own != null || kind == null ? own : kind.levels().get(level));
    }

    Optional<Integer> start(int list, int level) {
        Numbered found = lists.get(list);
        return found == null
                ? Optional.empty()
                : Optional.ofNullable(found.starts().get(level));
    }

    /** The level of a list that belongs to a style, or nothing. */
    Optional<Integer> levelOf(int list, String style) {
        for (int level = 0; level < LEVELS; level++) {
            if (level(list, level).filter(found -> found.style().equals(style)).isPresent()) {
                return Optional.of(level);
            }
        }
        return Optional.empty();
    }

    private int followed(int abstractId) {
        Abstract found = abstracts.get(abstractId);
        if (found == null || found.numberStyleLink().isEmpty()) {
            return abstractId;
        }
        return byStyle.getOrDefault(found.numberStyleLink(), abstractId);
    }
}
