package app.envoi.press.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Turns what stands from left to right into what is read from first to last, where a line holds right-to-left script. */
final class ReadingOrder {
    private static final Map<String, String> MIRRORED =
            Map.of("(", ")", ")", "(", "[", "]", "]", "[", "{", "}", "}", "{", "\u00AB", "\u00BB", "\u00BB", "\u00AB");

    private ReadingOrder() {}

    /** How a character runs. */
    private enum Run {
        LEFT,
        RIGHT,
        NUMBER,
        EITHER
    }

    static List<Glyph> of(List<Glyph> visual) {
        List<Run> runs = visual.stream().map(ReadingOrder::run).toList();
        if (!runs.contains(Run.RIGHT)) {
            return visual;
        }
        long right = runs.stream().filter(run -> run == Run.RIGHT).count();
        long left = runs.stream().filter(run -> run == Run.LEFT).count();
        return right >= left ? rightToLeft(visual, runs) : leftToRight(visual, runs);
    }

    private static List<Glyph> leftToRight(List<Glyph> visual, List<Run> runs) {
        List<Glyph> ordered = new ArrayList<>(visual);
        turnRuns(ordered, runs, Run.RIGHT);
        return ordered;
    }

    private static List<Glyph> rightToLeft(List<Glyph> visual, List<Run> runs) {
        List<Glyph> ordered = new ArrayList<>(visual);
        List<Run> turned = new ArrayList<>(runs);
        Collections.reverse(ordered);
        Collections.reverse(turned);
        for (int i = 0; i < ordered.size(); i++) {
            Glyph glyph = ordered.get(i);
            ordered.set(i, glyph.withText(MIRRORED.getOrDefault(glyph.text(), glyph.text())));
        }
        turnRuns(ordered, turned, Run.LEFT);
        return ordered;
    }

    /** Reverses every stretch that begins and ends with this run (numbers run as left does) and holds none of the opposite. */
    private static void turnRuns(List<Glyph> ordered, List<Run> runs, Run wanted) {
        int from = -1;
        int to = -1;
        for (int i = 0; i <= runs.size(); i++) {
            Run run = i == runs.size() ? null : runs.get(i);
            boolean inside = run == wanted || wanted == Run.LEFT && run == Run.NUMBER;
            boolean ends = run == null || !inside && run != Run.EITHER && run != Run.NUMBER;
            if (inside) {
                from = from < 0 ? i : from;
                to = i;
            } else if (ends && from >= 0) {
                Collections.reverse(ordered.subList(from, to + 1));
                from = -1;
            }
        }
    }

    private static Run run(Glyph glyph) {
        if (glyph.text().codePointCount(0, glyph.text().length()) > 1
                && glyph.text().isBlank()) {
            return Run.EITHER;
        }
        for (int i = 0; i < glyph.text().length(); ) {
            int c = glyph.text().codePointAt(i);
            i += Character.charCount(c);
            switch (Character.getDirectionality(c)) {
                case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> {
                    return Run.RIGHT;
                }
                case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> {
                    return Run.LEFT;
                }
                case Character.DIRECTIONALITY_EUROPEAN_NUMBER, Character.DIRECTIONALITY_ARABIC_NUMBER -> {
                    return Run.NUMBER;
                }
                default -> {}
            }
        }
        return Run.EITHER;
    }
}
