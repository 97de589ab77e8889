package app.envoi.press.rule;

import app.envoi.press.rule.FairCopy.ArtFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Each picture has so many pixels across and down.
 *
 * @param width 0 where the call does not say
 * @param height likewise
 */
record ArtPixels(Bound bound, int width, int height) implements Rule {
    static final RuleKind AT_MOST = kind(Bound.AT_MOST);
    static final RuleKind AT_LEAST = kind(Bound.AT_LEAST);
    private static final Words WORDS = Words.of("art-pixels");

    private static RuleKind kind(Bound bound) {
        String name = "art-pixels-" + bound.word();
        return new RuleKind(
                name, new Shape.Pixels(), terms -> new ArtPixels(bound, side(terms.text(), 0), side(terms.text(), 1)));
    }

    private static int side(String written, int index) {
        String side = written.split("x", -1)[index];
        return side.isEmpty() ? 0 : Integer.parseInt(side);
    }

    @Override
    public Terms terms() {
        return Terms.of("art-pixels-" + bound.word(), told(width) + "x" + told(height));
    }

    private static String told(int side) {
        return side == 0 ? "" : String.valueOf(side);
    }

    @Override
    public Outcome examine(FairCopy copy) {
        Map<String, Object> sides = new LinkedHashMap<>();
        sides.put("width", width == 0 ? WORDS.say("any") : width);
        sides.put("height", height == 0 ? WORDS.say("any") : height);
        String limit =
                WORDS.say("limit", "bound", bound.told(), "width", sides.get("width"), "height", sides.get("height"));
        if (copy.art().isEmpty()) {
            return Art.none(limit);
        }
        if (copy.art().stream().allMatch(art -> art.width() == 0)) {
            return Outcome.byEye(limit, Words.of("art-resolution-at-least").say("unmeasured"));
        }
        return Outcome.of(
                limit,
                WORDS.say("measured", "files", copy.art().size()),
                Art.each(copy, art -> art.width() > 0 && !holds(art), art -> fault(art, limit)),
                List.of());
    }

    private boolean holds(ArtFile art) {
        return (width == 0 || bound.holds(art.width(), width)) && (height == 0 || bound.holds(art.height(), height));
    }

    private Finding fault(ArtFile art, String limit) {
        return Finding.of(
                WORDS.say("other", "name", Art.name(art), "width", art.width(), "height", art.height(), "limit", limit),
                WORDS.say(bound.remedy()));
    }
}
