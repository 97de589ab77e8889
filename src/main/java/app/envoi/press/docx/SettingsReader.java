package app.envoi.press.docx;

import app.envoi.press.manuscript.Hyphenation;
import app.envoi.press.manuscript.Length;
import app.envoi.press.manuscript.Note;
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
    private boolean hyphenates;
    private Hyphenation hyphenation = Hyphenation.USUAL;
    private final Set<String> flags = new HashSet<>();
    private NoteNumbers footnotes = new NoteNumbers("decimal", 1);
    private NoteNumbers endnotes = new NoteNumbers("lowerRoman", 1);
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
        Settings whole = new Settings(compatibility, defaultTab, evenAndOdd, mirrored, flags);
        return hyphenates ? whole.withHyphenation(hyphenation) : whole;
    }

    /** Words are broken at line ends by a dictionary of the program's own. */
    boolean hyphenates() {
        return hyphenates;
    }

    /** How notes are numbered. */
    record NoteNumbers(String form, int start) {
        /** The label of the n-th note, counted from 1. */
        String label(int n) {
            return NumberForm.of(form, start + n - 1);
        }
    }

    NoteNumbers numbers(Note.Kind kind) {
        return kind == Note.Kind.FOOTNOTE ? footnotes : endnotes;
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
            case "w:autoHyphenation" -> hyphenates = Measure.on(xml.attribute("w:val"));
            case "w:hyphenationZone" -> {
                Integer twips = Measure.twips(xml.attribute("w:val"));
                hyphenation = twips == null || twips < 0 ? hyphenation : hyphenation.withZone(Length.twips(twips));
            }
            case "w:consecutiveHyphenLimit" ->
                hyphenation = hyphenation.withConsecutive(Math.max(0, Measure.number(xml.attribute("w:val"), 0)));
            case "w:doNotHyphenateCaps" -> hyphenation = hyphenation.withCapitals(!Measure.on(xml.attribute("w:val")));
            case "w:mirrorMargins" -> mirrored = Measure.on(xml.attribute("w:val"));
            case "w:themeFontLang" ->
                languages = new ThemeLanguages(xml.attribute("w:eastAsia", ""), xml.attribute("w:bidi", ""));
            case "w:footnotePr" -> footnotes = numbers(xml, footnotes);
            case "w:endnotePr" -> endnotes = numbers(xml, endnotes);
            case "w:compat" -> compatibility(xml);
            default -> {}
        }
    }

    private static NoteNumbers numbers(Xml xml, NoteNumbers usual) throws DocxUnreadable {
        NoteNumbers found = usual;
        int depth = xml.depth();
        while (xml.child(depth)) {
            if (xml.name().equals("w:numFmt")) {
                found = new NoteNumbers(xml.attribute("w:val", usual.form()), found.start());
            } else if (xml.name().equals("w:numStart")) {
                found = new NoteNumbers(found.form(), Measure.number(xml.attribute("w:val"), 1));
            }
        }
        return found;
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
