package app.envoi.press.pdf;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Turns the PostScript names that PDFs give their fonts ({@code BCDEFG+TimesNewRomanPS-BoldItalicMT}) into family names as word processors say them.
 */
final class FontNames {
    private static final Pattern SUBSET = Pattern.compile("^[A-Z]{6}\\+");
    private static final Pattern STYLE = Pattern.compile(
            "(?i)(regular|regu|roman|normal|book|bold|demi|semibold|black|heavy|italic|ital|oblique|obli|slanted|it|bd|mt|ps|psmt)+");
    private static final Pattern GLUED =
            Pattern.compile("(?<=[a-z])(?:(Bold)(Italic|Oblique)?|(Italic|Oblique))(?:MT)?$");
    private static final Pattern WORDS = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");
    /** Suffixes that are part of the family's name and no style. */
    private static final Set<String> KEPT = Set.of("Arial-Black", "Franklin-Gothic-Book");
    /** Families whose names the general rule would not give back; keys without spaces and in lower case. */
    private static final Map<String, String> FAMILIES = Map.ofEntries(
            Map.entry("timesnewroman", "Times New Roman"),
            Map.entry("timesnewromanps", "Times New Roman"),
            Map.entry("couriernewps", "Courier New"),
            Map.entry("couriernew", "Courier New"),
            Map.entry("trebuchet", "Trebuchet MS"),
            Map.entry("trebuchetms", "Trebuchet MS"),
            Map.entry("comicsansms", "Comic Sans MS"),
            Map.entry("arialunicodems", "Arial Unicode MS"),
            Map.entry("gillsansmt", "Gill Sans MT"),
            Map.entry("gillsans", "Gill Sans"),
            Map.entry("bellmt", "Bell MT"),
            Map.entry("bodonimt", "Bodoni MT"),
            Map.entry("calistomt", "Calisto MT"),
            Map.entry("twcenmt", "Tw Cen MT"),
            Map.entry("perpetuatitlingmt", "Perpetua Titling MT"),
            Map.entry("dejavusans", "DejaVu Sans"),
            Map.entry("dejavuserif", "DejaVu Serif"),
            Map.entry("dejavusansmono", "DejaVu Sans Mono"),
            Map.entry("simsun", "SimSun"),
            Map.entry("nsimsun", "NSimSun"),
            Map.entry("simhei", "SimHei"),
            Map.entry("kaiti", "KaiTi"),
            Map.entry("fangsong", "FangSong"),
            Map.entry("dengxian", "DengXian"),
            Map.entry("microsoftyahei", "Microsoft YaHei"),
            Map.entry("pmingliu", "PMingLiU"),
            Map.entry("mingliu", "MingLiU"),
            Map.entry("msmincho", "MS Mincho"),
            Map.entry("msgothic", "MS Gothic"),
            Map.entry("cambriamath", "Cambria Math"),
            Map.entry("nimbusromno9l", "Nimbus Roman No9 L"),
            Map.entry("texgyretermes", "TeX Gyre Termes"),
            Map.entry("texgyrepagella", "TeX Gyre Pagella"),
            Map.entry("texgyrebonum", "TeX Gyre Bonum"),
            Map.entry("texgyreschola", "TeX Gyre Schola"),
            Map.entry("texgyreheros", "TeX Gyre Heros"),
            Map.entry("agaramondpro", "Adobe Garamond Pro"),
            Map.entry("agaramond", "Adobe Garamond"),
            Map.entry("garamondpremrpro", "Garamond Premier Pro"),
            Map.entry("acaslonpro", "Adobe Caslon Pro"),
            Map.entry("sfprotext", "SF Pro Text"),
            Map.entry("zapfdingbats", "Zapf Dingbats"),
            Map.entry("mvboli", "MV Boli"));
    /** TeX's own names carry a design size: cmr12, LMRoman12, SFRM1200. */
    private static final Pattern COMPUTER_MODERN = Pattern.compile("(?i)^(cm|sf)(r|bx|b|ti|sl|rm|bi|csc|cc)\\d+$");

    private static final Pattern LATIN_MODERN = Pattern.compile("(?i)^lm(roman|sans|mono)[a-z]*\\d+.*");

    private FontNames() {}

    /** What a name says. */
    record Named(String family, boolean bold, boolean italic) {}

    static Named of(String postScriptName) {
        String name = SUBSET.matcher(postScriptName)
                .replaceFirst("")
                .replace('_', '-')
                .strip();
        if (COMPUTER_MODERN.matcher(name).matches()) {
            String letters = name.toLowerCase(Locale.ROOT);
            return new Named(
                    "Computer Modern", letters.contains("bx"), letters.contains("ti") || letters.contains("sl"));
        }
        int dash = KEPT.contains(name) ? -1 : firstOf(name, ',', '-');
        String base = dash < 0 ? name : name.substring(0, dash);
        String style = dash < 0 ? "" : name.substring(dash + 1);
        var glued = GLUED.matcher(base);
        if (glued.find() && glued.start() > 0) {
            style = style + glued.group();
            base = base.substring(0, glued.start());
        }
        String kept = keptOf(style);
        return new Named(family(base) + (kept.isEmpty() ? "" : " " + kept), bold(style), italic(style));
    }

    private static int firstOf(String name, char one, char other) {
        int a = name.indexOf(one);
        int b = name.indexOf(other);
        return a < 0 ? b : b < 0 ? a : Math.min(a, b);
    }

    /** What of a style is neither weight nor slope and so belongs to the family, as in Calibri Light. */
    private static String keptOf(String style) {
        StringBuilder kept = new StringBuilder();
        for (String word : style.split("[-, ]|(?<=[a-z])(?=[A-Z])")) {
            if (!word.isEmpty() && !STYLE.matcher(word).matches()) {
                kept.append(kept.length() == 0 ? "" : " ").append(word);
            }
        }
        return kept.toString();
    }

    private static boolean bold(String style) {
        String lower = style.toLowerCase(Locale.ROOT);
        return lower.contains("bold")
                || lower.contains("black")
                || lower.contains("heavy")
                || lower.contains("demi")
                || style.startsWith("Bd");
    }

    private static boolean italic(String style) {
        String lower = style.toLowerCase(Locale.ROOT);
        return lower.contains("ital") || lower.contains("obli") || lower.contains("slanted") || style.endsWith("It");
    }

    private static String family(String base) {
        if (LATIN_MODERN.matcher(base).matches()) {
            return base.toLowerCase(Locale.ROOT).startsWith("lmroman")
                    ? "Latin Modern Roman"
                    : "Latin Modern " + base.substring(2, 6);
        }
        String squeezed = squeezed(base);
        String known = FAMILIES.get(squeezed);
        if (known != null) {
            return known;
        }
        String trimmed = base.replaceFirst("(PSMT|PS|MT)$", "");
        known = FAMILIES.get(squeezed(trimmed));
        if (known != null) {
            return known;
        }
        return trimmed.isBlank() ? "Unknown" : String.join(" ", WORDS.split(trimmed));
    }

    private static String squeezed(String name) {
        return name.replaceAll("[ -]", "").toLowerCase(Locale.ROOT);
    }
}
