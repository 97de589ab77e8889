package app.envoi.press.docx;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fonts of the document theme, by the names that a style calls them, such as {@code minorHAnsi}. */
final class Theme {
    static final Theme NONE = new Theme(Map.of());
    private final Map<String, String> families;

    private Theme(Map<String, String> families) {
        this.families = families;
    }

    /** Null where the theme has no font for this slot. */
    @Nullable
    String family(String slot) {
        return families.get(slot.toLowerCase(Locale.ROOT));
    }

    static Theme read(Xml xml, ThemeLanguages languages) throws DocxUnreadable {
        Map<String, String> families = new HashMap<>();
        int root = xml.root("a:theme") ? xml.depth() : Integer.MAX_VALUE;
        while (root != Integer.MAX_VALUE && xml.child(root)) {
            if (xml.name().equals("a:themeElements")) {
                elements(xml, languages, families);
            }
        }
        return new Theme(families);
    }

    private static void elements(Xml xml, ThemeLanguages languages, Map<String, String> families)
            throws DocxUnreadable {
        int depth = xml.depth();
        while (xml.child(depth)) {
            if (xml.name().equals("a:fontScheme")) {
                scheme(xml, languages, families);
            }
        }
    }

    private static void scheme(Xml xml, ThemeLanguages languages, Map<String, String> families) throws DocxUnreadable {
        int depth = xml.depth();
        while (xml.child(depth)) {
            if (xml.name().equals("a:majorFont")) {
                fonts(xml, "major", languages, families);
            } else if (xml.name().equals("a:minorFont")) {
                fonts(xml, "minor", languages, families);
            }
        }
    }

    private static void fonts(Xml xml, String kind, ThemeLanguages languages, Map<String, String> families)
            throws DocxUnreadable {
        int depth = xml.depth();
        Map<String, String> scripts = new HashMap<>();
        while (xml.child(depth)) {
            String typeface = xml.attribute("typeface", "");
            switch (xml.name()) {
                case "a:latin" -> {
                    put(families, kind + "ascii", typeface);
                    put(families, kind + "hansi", typeface);
                }
                case "a:ea" -> put(families, kind + "eastasia", typeface);
                case "a:cs" -> put(families, kind + "bidi", typeface);
                case "a:font" -> put(scripts, xml.attribute("script", ""), typeface);
                default -> {}
            }
        }
        byScript(families, kind + "eastasia", scripts.get(languages.eastAsiaScript()));
        byScript(families, kind + "bidi", scripts.get(languages.complexScript()));
    }

    private static void put(Map<String, String> map, String key, String typeface) {
        if (!typeface.isBlank()) {
            map.put(key, typeface.trim());
        }
    }

    private static void byScript(Map<String, String> families, String key, @Nullable String typeface) {
        if (typeface != null) {
            families.putIfAbsent(key, typeface);
        }
    }
}
