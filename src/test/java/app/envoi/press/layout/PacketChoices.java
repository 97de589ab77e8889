package app.envoi.press.layout;

import java.util.List;
import java.util.Random;

/**
 * What a made packet chooses to look like; lengths in twips, sizes in half-points.
 *
 * @param fontBy where the font is declared
 * @param spacingBy where the spacing is declared
 * @param breakBy how a poem begins its page
 * @param longShare of the lines that wrap, from 0 to 1; the other shares likewise
 */
record PacketChoices(
        String font,
        int size,
        int width,
        int height,
        int sides,
        int topAndBottom,
        String rule,
        int line,
        Level fontBy,
        Level spacingBy,
        int before,
        int after,
        boolean contextual,
        Shape shape,
        Break breakBy,
        Title title,
        boolean widowsAllowed,
        boolean header,
        double longShare,
        double proseShare,
        boolean justified,
        boolean kerned,
        boolean kept,
        int poems,
        double indentShare,
        double italicShare,
        boolean mixedSizes,
        int compatibility,
        int titleBefore,
        int titleAfter,
        int titleSize,
        boolean contact) {

    enum Level {
        DEFAULTS,
        NORMAL,
        DIRECT,
        THEME
    }

    enum Shape {
        LINES_AND_EMPTY,
        LINES_AND_SPACE,
        STANZAS,
        STANZAS_AND_EMPTY
    }

    enum Break {
        OWN_PARAGRAPH,
        END_OF_LAST,
        START_OF_TITLE,
        BEFORE_DIRECT,
        BEFORE_BY_STYLE,
        SECTION,
        NONE
    }

    enum Title {
        HEADING,
        BOLD,
        CENTRED
    }

    private record Leading(String rule, int line) {}

    private static final List<String> FONTS = List.of(
            "Times New Roman", "Times New Roman", "Times New Roman", "Arial", "Arial", "Calibri", "Calibri", "Cambria");
    private static final List<Leading> LEADINGS = List.of(
            new Leading("auto", 240),
            new Leading("auto", 240),
            new Leading("auto", 240),
            new Leading("auto", 240),
            new Leading("auto", 259),
            new Leading("auto", 276),
            new Leading("auto", 278),
            new Leading("auto", 360),
            new Leading("auto", 360),
            new Leading("auto", 480),
            new Leading("auto", 480),
            new Leading("exact", 280),
            new Leading("exact", 320),
            new Leading("atLeast", 300),
            new Leading("atLeast", 240));

    static PacketChoices draw(Random random) {
        boolean letter = random.nextInt(4) < 3;
        int sides = pick(random, 1440, 1440, 1440, 1440, 1440, 1080, 1800, 1134, 720, 1418);
        Leading leading = pick(random, LEADINGS);
        int size = pick(random, 22, 24, 24, 24, 24, 24, 25, 26, 28);
        Break breakBy = pick(random, List.of(Break.values()));
        Title title = breakBy == Break.BEFORE_BY_STYLE ? Title.HEADING : pick(random, List.of(Title.values()));
        return new PacketChoices(
                pick(random, FONTS),
                size,
                letter ? 12240 : 11906,
                letter ? 15840 : 16838,
                sides,
                random.nextInt(5) < 4 ? sides : 1440,
                leading.rule,
                leading.line,
                pick(random, List.of(Level.values())),
                pick(random, List.of(Level.DEFAULTS, Level.NORMAL, Level.DIRECT)),
                pick(random, 0, 0, 0, 0, 0, 100, 240),
                pick(random, 0, 0, 0, 0, 160, 200, 120),
                random.nextInt(100) < 15,
                pick(random, List.of(Shape.values())),
                breakBy,
                title,
                random.nextInt(4) == 0,
                random.nextInt(10) < 4,
                pick(random, List.of(0.0, 0.0, 0.05, 0.2, 0.5)),
                pick(random, List.of(0.0, 0.0, 0.0, 0.3, 0.6)),
                random.nextInt(6) == 0,
                random.nextInt(100) < 12,
                random.nextInt(10) == 0,
                pick(random, 1, 3, 3, 4, 5, 5, 6),
                pick(random, List.of(0.0, 0.0, 0.0, 0.2, 0.5)),
                pick(random, List.of(0.0, 0.05, 0.15)),
                random.nextInt(100) < 12,
                random.nextInt(5) == 0 ? 14 : 15,
                pick(random, 0, 240, 360, 480),
                pick(random, 0, 0, 80, 120, 240),
                pick(random, size, 28, 32, 32),
                random.nextInt(10) < 4);
    }

    static int pick(Random random, int... from) {
        return from[random.nextInt(from.length)];
    }

    static <T> T pick(Random random, List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
