package app.envoi.desk.build;

import app.envoi.press.compose.HouseStyle;
import app.envoi.press.compose.HouseStyle.RunningStyle;
import app.envoi.press.compose.HouseStyle.TitleStyle;
import app.envoi.press.compose.HouseStyle.TypeStyle;
import app.envoi.press.manuscript.Length;
import app.envoi.press.manuscript.PageSetup;
import java.util.Map;

/**
 * How the manuscript shall look, as chosen in the form.
 *
 * @param size in points
 * @param spacing in single lines
 * @param margin in inches
 * @param name at the head of the pages, or blank for a blind manuscript
 */
record Look(
        String family,
        String size,
        String spacing,
        String margin,
        String paper,
        String titles,
        String numbers,
        String name) {
    static final Look PLAIN = new Look("Times New Roman", "12", "1", "1", "letter", "bold", "foot", "");

    private static final Map<String, TitleStyle> TITLES = Map.of(
            "bold", TitleStyle.BOLD,
            "plain", TitleStyle.PLAIN,
            "capitals", TitleStyle.CAPITALS,
            "centred", TitleStyle.CENTRED);
    private static final Map<String, RunningStyle.Numbers> NUMBERS = Map.of(
            "none", RunningStyle.Numbers.NONE,
            "head", RunningStyle.Numbers.HEAD_END,
            "foot", RunningStyle.Numbers.FOOT_CENTRE,
            "foot-end", RunningStyle.Numbers.FOOT_END);

    /** @throws app.envoi.press.compose.UnfitStyle when it cannot be set */
    HouseStyle style() {
        PageSetup sheet = paper.equals("a4") ? PageSetup.A4 : PageSetup.LETTER;
        return HouseStyle.PLAIN
                .withType(new TypeStyle(family, Length.points(number(size, 12)), number(spacing, 1)))
                .withPage(PageSetup.of(sheet.width(), sheet.height(), Length.inches(number(margin, 1))))
                .withTitle(TITLES.getOrDefault(titles, TitleStyle.BOLD))
                .withRunning(new RunningStyle(name, NUMBERS.getOrDefault(numbers, RunningStyle.Numbers.FOOT_CENTRE)));
    }

    private static double number(String given, double otherwise) {
        try {
            double number = Double.parseDouble(given);
            return Double.isFinite(number) && Math.abs(number) < 1_000 ? number : otherwise;
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }
}
