package app.envoi.press.rule;

import app.envoi.press.manuscript.Length;
import app.envoi.press.rule.Body.Stretch;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/** Every visible stretch of a body, asked what part of the text is set how. */
final class TypeSurvey {
    private final Body body;
    private final List<Stretch> stretches;
    private final int characters;

    private TypeSurvey(Body body) {
        this.body = body;
        this.stretches = body.stretches();
        this.characters = count(stretches);
    }

    static TypeSurvey of(FairCopy copy) {
        return new TypeSurvey(Body.of(copy));
    }

    boolean isEmpty() {
        return stretches.isEmpty();
    }

    /**
     * Stretches alike on one page.
     *
     * @param look what they have in common, in words
     * @param share their part of the whole body's text, in words such as {@code 4% of the text}
     */
    record Patch(String look, Finding.Where where, String share) {}

    /** The stretches that are meant, those of one page and one look as one patch, told by the first of them. */
    List<Patch> patches(Predicate<Stretch> meant, Function<Stretch, String> look) {
        Map<String, List<Stretch>> groups = new LinkedHashMap<>();
        stretches.stream()
                .filter(meant)
                .forEach(stretch -> groups.computeIfAbsent(
                                look.apply(stretch) + "@" + pageOf(stretch), key -> new ArrayList<>())
                        .add(stretch));
        return groups.values().stream()
                .map(group -> new Patch(look.apply(group.get(0)), body.where(group.get(0)), share(group)))
                .toList();
    }

    private int pageOf(Stretch stretch) {
        List<Body.Printed> lines = body.linesOf(stretch.place().paragraph());
        return lines.isEmpty() ? 0 : lines.get(0).page();
    }

    /** Part of the text in percent; never {@code 0%} and, unless it is all, never {@code 100%}. */
    private String share(List<Stretch> some) {
        int part = count(some);
        long percent = Math.round(100.0 * part / characters);
        String told = part == characters ? "100" : String.valueOf(Math.min(99, percent));
        return Words.of("type")
                .say("share", "percent", percent == 0 ? Words.of("type").say("under-one") : told);
    }

    private static int count(List<Stretch> some) {
        return some.stream().mapToInt(Stretch::characters).sum();
    }

    /** The looks by their part of the text, the most first: {@code Georgia 12 pt, Arial 10 pt}. */
    List<String> looks(Function<Stretch, String> look) {
        Map<String, Integer> parts = new LinkedHashMap<>();
        stretches.forEach(stretch -> parts.merge(look.apply(stretch), stretch.characters(), Integer::sum));
        return parts.entrySet().stream()
                .sorted((a, b) -> b.getValue() - a.getValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    Length smallest() {
        return stretches.stream()
                .map(stretch -> stretch.type().size())
                .min(Length::compareTo)
                .orElse(Length.ZERO);
    }
}
