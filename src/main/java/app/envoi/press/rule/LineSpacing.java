package app.envoi.press.rule;

import app.envoi.press.manuscript.Paragraph;
import app.envoi.press.manuscript.ParagraphFormat.Spacing;
import app.envoi.press.rule.Body.Printed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The lines of the poems stand so far apart, titles left aside. A PDF does not say how its lines were spaced, and is measured. */
record LineSpacing(String asked) implements Rule {
    static final RuleKind KIND = new RuleKind(
            "line-spacing", new Shape.OneOf("single", "1.5", "double"), terms -> new LineSpacing(terms.text()));
    private static final Words WORDS = Words.of(KIND.name());
    /** What a single line of an ordinary text type takes of its size. */
    private static final double SINGLE = 1.17;

    private static final double AUTO = 240;

    @Override
    public Terms terms() {
        return Terms.of(KIND.name(), asked);
    }

    private double factor() {
        return switch (asked) {
            case "single" -> 1;
            case "double" -> 2;
            default -> 1.5;
        };
    }

    @Override
    public Outcome examine(FairCopy copy) {
        String limit = WORDS.say(asked);
        Map<String, Patch> patches = new LinkedHashMap<>();
        int lines = copy.file().kind() == FileKind.PDF ? measure(copy, patches) : read(copy, patches);
        if (lines == 0) {
            return Outcome.unsure(limit, Words.of("missing").say("none"), Missing.type());
        }
        List<Finding> faults = new ArrayList<>();
        List<Finding> doubts = new ArrayList<>();
        for (Patch patch : patches.values()) {
            double off = Math.abs(patch.spacing() - factor());
            if (off > 0.2) {
                (off > 0.35 ? faults : doubts).add(finding(patch, lines));
            }
        }
        String measured = String.join(
                ", ",
                patches.values().stream()
                        .map(patch -> told(patch.spacing()))
                        .distinct()
                        .toList());
        return Outcome.of(limit, measured, faults, doubts);
    }

    /** Lines of one spacing on one page. */
    private record Patch(double spacing, Finding.Where where, int lines) {
        Patch and(Patch more) {
            return new Patch(spacing, where, lines + more.lines);
        }
    }

    private static int read(FairCopy copy, Map<String, Patch> patches) {
        Body body = Body.of(copy);
        List<Paragraph> paragraphs = copy.manuscript().paragraphs();
        int lines = 0;
        for (Printed line : body.lines()) {
            boolean title = copy.poems().stream()
                    .anyMatch(poem -> poem.first() == line.paragraph() && poem.last() > poem.first());
            if (!title && line.paragraph() >= 0 && line.paragraph() < paragraphs.size()) {
                put(spacing(paragraphs.get(line.paragraph())), line, body, patches);
                lines++;
            }
        }
        return lines;
    }

    private static double spacing(Paragraph paragraph) {
        Spacing spacing = paragraph.format().spacing();
        if (spacing.rule() == Spacing.LineRule.AUTO) {
            return spacing.line() / AUTO;
        }
        double size = paragraph.content().isEmpty()
                ? paragraph.mark().size().toPoints()
                : paragraph.content().get(0).type().size().toPoints();
        double natural = size * SINGLE;
        double points = spacing.line() / 20.0;
        return (spacing.rule() == Spacing.LineRule.AT_LEAST ? Math.max(points, natural) : points) / natural;
    }

    private static int measure(FairCopy copy, Map<String, Patch> patches) {
        Body body = Body.of(copy);
        int lines = 0;
        for (int i = 1; i < body.lines().size(); i++) {
            Printed above = body.lines().get(i - 1);
            Printed line = body.lines().get(i);
            if (above.page() == line.page() && !line.line().spans().isEmpty()) {
                double gap =
                        line.line().baseline().minus(above.line().baseline()).toPoints();
                double size = line.line().spans().get(0).type().size().toPoints();
                if (gap > 0 && size > 0 && gap / size < 2.6) {
                    put(gap / size / SINGLE, line, body, patches);
                    lines++;
                }
            }
        }
        return lines;
    }

    private static void put(double spacing, Printed line, Body body, Map<String, Patch> patches) {
        double rounded = Math.round(spacing * 20) / 20.0;
        patches.merge(rounded + "@" + line.page(), new Patch(rounded, body.where(line), 1), Patch::and);
    }

    private Finding finding(Patch patch, int lines) {
        int percent = Math.max(1, 100 * patch.lines() / lines);
        return Finding.of(
                patch.where(),
                WORDS.say("other", "percent", percent, "spacing", told(patch.spacing()), "asked", WORDS.say(asked)),
                WORDS.say("remedy", "asked", WORDS.say(asked)));
    }

    private static String told(double spacing) {
        return new java.math.BigDecimal(String.valueOf(spacing))
                .stripTrailingZeros()
                .toPlainString();
    }
}
