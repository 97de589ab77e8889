package app.envoi.press.rule;

import app.envoi.press.layout.Box;
import app.envoi.press.layout.Line;
import app.envoi.press.layout.Page;
import app.envoi.press.manuscript.Length;
import app.envoi.press.manuscript.PageSetup;
import app.envoi.press.manuscript.Section;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Margins of this width, or at least of this width, on all four sides. A PDF has no margins, only type that keeps a distance from the edges.
 *
 * @param asked as written, such as {@code 1in}
 */
record MarginsAsked(boolean exactly, String asked) implements Rule {
    static final RuleKind EXACT =
            new RuleKind("margins", new Shape.Measure(), terms -> new MarginsAsked(true, terms.text()));
    static final RuleKind AT_LEAST =
            new RuleKind("margins-at-least", new Shape.Measure(), terms -> new MarginsAsked(false, terms.text()));
    private static final Words WORDS = Words.of("margins");

    @Override
    public Terms terms() {
        return Terms.of(exactly ? "margins" : "margins-at-least", asked);
    }

    @Override
    public Outcome examine(FairCopy copy) {
        Length length = Measures.read(asked);
        String limit = WORDS.say(exactly ? "limit-exact" : "limit-least", "margin", Measures.told(length));
        return copy.file().kind() == FileKind.PDF ? measured(copy, length, limit) : declared(copy, length, limit);
    }

    private Outcome declared(FairCopy copy, Length length, String limit) {
        List<Finding> faults = new ArrayList<>();
        String measured = "";
        for (Section section : copy.manuscript().sections()) {
            Map<String, Length> sides = sides(section.page().margins());
            measured = told(sides);
            sides.forEach((side, width) -> {
                boolean narrow = width.plus(Measures.SLACK).compareTo(length) < 0;
                boolean wide = exactly && width.minus(Measures.SLACK).compareTo(length) > 0;
                if (narrow || wide) {
                    faults.add(fault(side, width, length));
                }
            });
        }
        return copy.manuscript().sections().isEmpty()
                ? Outcome.unsure(limit, Words.of("missing").say("none"), Missing.type())
                : Outcome.of(limit, measured, faults.stream().distinct().toList(), List.of());
    }

    private static Map<String, Length> sides(PageSetup.Margins margins) {
        Map<String, Length> sides = new LinkedHashMap<>();
        sides.put("top", positive(margins.top()));
        sides.put("right", positive(margins.right()));
        sides.put("bottom", positive(margins.bottom()));
        sides.put("left", positive(margins.left()).plus(margins.gutter()));
        return sides;
    }

    private static Length positive(Length length) {
        return length.emu() < 0 ? Length.ZERO.minus(length) : length;
    }

    private Outcome measured(FairCopy copy, Length length, String limit) {
        Length nearest = null;
        Finding.Where where = Finding.Where.NOWHERE;
        Body body = Body.of(copy);
        for (Body.Printed line : body.lines()) {
            Length distance = distance(line.line(), copy.proof().pages().get(line.page() - 1));
            if (nearest == null || distance.compareTo(nearest) < 0) {
                nearest = distance;
                where = body.where(line);
            }
        }
        if (nearest == null) {
            return Outcome.unsure(limit, Words.of("missing").say("none"), Missing.type());
        }
        String measured = WORDS.say("nearest", "margin", Measures.told(nearest));
        if (nearest.plus(Measures.SLACK).compareTo(length) < 0) {
            return Outcome.broken(
                    limit,
                    measured,
                    Finding.of(
                            where,
                            WORDS.say("near", "margin", Measures.told(nearest), "asked", Measures.told(length)),
                            WORDS.say("remedy", "asked", Measures.told(length))));
        }
        return exactly && nearest.minus(Measures.SLACK).compareTo(length) > 0
                ? Outcome.unsure(limit, measured, Finding.of(WORDS.say("pdf"), WORDS.say("pdf-remedy")))
                : Outcome.met(limit, measured);
    }

    /** From the type to the nearest edge of the sheet. */
    private static Length distance(Line line, Page page) {
        Box box = line.box();
        long emu = Math.min(
                Math.min(box.x().emu(), box.y().emu()),
                Math.min(
                        page.width().minus(box.right()).emu(),
                        page.height().minus(box.bottom()).emu()));
        return new Length(emu);
    }

    private Finding fault(String side, Length width, Length length) {
        return Finding.of(
                WORDS.say(
                        "other",
                        "side",
                        WORDS.say(side),
                        "margin",
                        Measures.told(width),
                        "asked",
                        Measures.told(length)),
                WORDS.say("remedy", "asked", Measures.told(length)));
    }

    private static String told(Map<String, Length> sides) {
        return WORDS.say(
                "measured",
                "top",
                Measures.told(Objects.requireNonNull(sides.get("top"))),
                "right",
                Measures.told(Objects.requireNonNull(sides.get("right"))),
                "bottom",
                Measures.told(Objects.requireNonNull(sides.get("bottom"))),
                "left",
                Measures.told(Objects.requireNonNull(sides.get("left"))));
    }
}
