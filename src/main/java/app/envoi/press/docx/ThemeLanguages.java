package app.envoi.press.docx;

import java.util.Locale;
import java.util.Map;

/** The languages that a theme's fonts are chosen for ({@code w:themeFontLang}), empty where none is named. */
record ThemeLanguages(String eastAsia, String complex) {
    static final ThemeLanguages NONE = new ThemeLanguages("", "");
    private static final Map<String, String> SCRIPTS = Map.ofEntries(
            Map.entry("ja", "Jpan"),
            Map.entry("ko", "Hang"),
            Map.entry("zh", "Hans"),
            Map.entry("ar", "Arab"),
            Map.entry("fa", "Arab"),
            Map.entry("ur", "Arab"),
            Map.entry("he", "Hebr"),
            Map.entry("th", "Thai"),
            Map.entry("vi", "Viet"),
            Map.entry("hi", "Deva"),
            Map.entry("mr", "Deva"),
            Map.entry("bn", "Beng"),
            Map.entry("gu", "Gujr"),
            Map.entry("pa", "Guru"),
            Map.entry("kn", "Knda"),
            Map.entry("ml", "Mlym"),
            Map.entry("or", "Orya"),
            Map.entry("ta", "Taml"),
            Map.entry("te", "Telu"),
            Map.entry("si", "Sinh"),
            Map.entry("km", "Khmr"),
            Map.entry("lo", "Laoo"),
            Map.entry("bo", "Tibt"),
            Map.entry("mn", "Mong"));

    String eastAsiaScript() {
        String tag = eastAsia.toLowerCase(Locale.ROOT);
        boolean traditional = tag.startsWith("zh-tw") || tag.startsWith("zh-hk") || tag.startsWith("zh-mo");
        return traditional ? "Hant" : script(tag);
    }

    String complexScript() {
        return script(complex.toLowerCase(Locale.ROOT));
    }

    private static String script(String tag) {
        return SCRIPTS.getOrDefault(tag.split("-", 2)[0], "");
    }
}
