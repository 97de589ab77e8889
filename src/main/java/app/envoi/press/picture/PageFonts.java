package app.envoi.press.picture;

import app.envoi.press.layout.FontBook;
import app.envoi.press.layout.FontBook.FontFile;
import app.envoi.press.pdf.FontSubset;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The bundled fonts as page pictures use them: cut down to the letters and signs of European languages and Vietnamese, made when first asked for and
 * kept. Thread-safe.
 */
public final class PageFonts {
    private static final Map<String, byte[]> KEPT = new ConcurrentHashMap<>();
    private static final String FAMILY_PREFIX = "Envoi ";
    /** Added to a font's name for the file with what most pages do without. */
    private static final String MORE = "-more";

    /** First and last of each stretch of what most pages in a language of Western Europe have. */
    private static final int[][] EVERYDAY = {
        {0x20, 0x7E}, {0xA0, 0xFF}, {0x2010, 0x2015}, {0x2018, 0x201E}, {0x2022, 0x2022}, {0x2026, 0x2026}
    };

    private static final int[][] REST = {
        {0x100, 0x17F},
        {0x192, 0x192},
        {0x1A0, 0x1A1},
        {0x1AF, 0x1B0},
        {0x218, 0x21B},
        {0x2BB, 0x2BC},
        {0x2C6, 0x2DD},
        {0x300, 0x309},
        {0x323, 0x323},
        {0x1E80, 0x1E85},
        {0x1EA0, 0x1EF9},
        {0x2009, 0x200F},
        {0x2016, 0x2017},
        {0x201F, 0x2021},
        {0x2023, 0x2025},
        {0x2030, 0x203A},
        {0x2044, 0x2044},
        {0x20AC, 0x20AC},
        {0x2116, 0x2122},
        {0x2190, 0x2193},
        {0x2212, 0x2212},
        {0x2260, 0x2265},
        {0x2766, 0x2767}
    };

    private PageFonts() {}

    /**
     * A bundled font's subset as WOFF, by its name, such as {@code tinos-bold-italic}, for everyday letters, and by {@code tinos-bold-italic-more} for the
     * rest: what is served at {@code /type/{name}.woff}.
     */
    public static Optional<byte[]> woff(String name) {
        int[][] stretches = name.endsWith(MORE) ? REST : EVERYDAY;
        String font = name.endsWith(MORE) ? name.substring(0, name.length() - MORE.length()) : name;
        return FontBook.standard()
                .bundled(font)
                .map(file -> KEPT.computeIfAbsent(name, key -> subset(file, stretches)));
    }

    /**
     * The style sheet that declares them all. A browser loads those only whose letters a page uses.
     *
     * @param folder where they are served, such as {@code /type/}
     */
    public static String css(String folder) {
        return FontBook.standard().bundled().stream()
                .map(file -> face(file, folder, "", EVERYDAY) + face(file, folder, MORE, REST))
                .collect(Collectors.joining());
    }

    private static String face(FontFile file, String folder, String part, int[][] stretches) {
        String name = file.name();
        return "@font-face{font-family:\"" + family(name) + "\";font-weight:" + (name.contains("-bold") ? "700" : "400")
                + ";font-style:" + (name.endsWith("-italic") ? "italic" : "normal") + ";font-display:swap;src:url(\""
                + folder
                + name + part + ".woff\") format(\"woff\");unicode-range:" + range(stretches) + "}\n";
    }

    /** What a picture asks a browser for: the served font and then the family itself, or the family as this machine has it. */
    static String families(FontFile file, String declared) {
        String own = "'" + declared.replaceAll("[^\\p{L}\\p{N} ._-]", "") + "'";
        return file.bundled() ? "'" + family(file.name()) + "', " + own + ", " + generic(file.name()) : own + ", serif";
    }

    private static String family(String name) {
        return FAMILY_PREFIX + name.replaceFirst("(-bold)?(-italic)?$", "");
    }

    private static String generic(String name) {
        if (name.startsWith("cousine")) {
            return "monospace";
        }
        return name.startsWith("arimo") || name.startsWith("carlito") ? "sans-serif" : "serif";
    }

    private static String range(int[][] stretches) {
        return Arrays.stream(stretches)
                .map(stretch -> String.format("U+%X-%X", stretch[0], stretch[1]))
                .collect(Collectors.joining(","));
    }

    private static byte[] subset(FontFile file, int[][] stretches) {
        IntStream characters =
                Arrays.stream(stretches).flatMapToInt(stretch -> IntStream.rangeClosed(stretch[0], stretch[1]));
        return Woff.of(FontSubset.of(file.ttf().get(), characters));
    }
}
