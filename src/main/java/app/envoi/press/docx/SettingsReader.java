package app.envoi.press.docx;

import app.envoi.press.manuscript.Length;
import app.envoi.press.manuscript.Settings;
import java.util.HashSet;
import java.util.Set;

/** Reads the settings part. */
final class SettingsReader {
    /** What a file means that does not say: it was made by Word 2007, or by a program that does not know the setting. */
    private static final int UNSAID = 12;

    private int compatibility = UNSAID;
    private Length defaultTab = Settings.DEFAULT.defaultTab();
    private boolean evenAndOdd;
    private boolean mirrored;
    private final Set<String> flags = new HashSet<>();
    private ThemeLanguages languages = ThemeLanguages.NONE;

    void read(Xml xml) throws DocxUnreadable {
        if (xml.root("w:settings")) {
            int depth = xml.depth();
            while (xml.child(depth)) {
                setting(xml);
            }
        }
    }

    Settings settings() {
        return new Settings(compatibility, defaultTab, evenAndOdd, mirrored, flags);
    }

    ThemeLanguages languages() {
        return languages;
    }

    private void setting(Xml xml) throws DocxUnreadable {
        switch (xml.name()) {
            case "w:defaultTabStop" -> {
                Integer twips = Measure.twips(xml.attribute("w:val"));
                defaultTab = twips == null || twips < 0 ? defaultTab : Length.twips(twips);
            }
            case "w:evenAndOddHeaders" -> evenAndOdd = Measure.on(xml.attribute("w:val"));
            case "w:mirrorMargins" -> mirrored = Measure.on(xml.attribute("w:val"));
            case "w:themeFontLang" ->
                languages = new ThemeLanguages(xml.attribute("w:eastAsia", ""), xml.attribute("w:bidi", ""));
            case "w:compat" -> compatibility(xml);
            default -> {}
        }
    }

    private void compatibility(Xml xml) throws DocxUnreadable {
        int depth = xml.depth();
        while (xml.child(depth)) {
            if (!xml.name().equals("w:compatSetting")) {
                if (Measure.on(xml.attribute("w:val"))) {
                    flags.add(xml.name().substring(xml.name().indexOf(':') + 1));
                }
            } else if (xml.attribute("w:name", "").equals("compatibilityMode")) {
                compatibility = Measure.number(xml.attribute("w:val"), UNSAID);
            } else if (xml.attribute("w:val", "0").equals("1")) {
                flags.add(xml.attribute("w:name", ""));
            }
        }
    }
}
