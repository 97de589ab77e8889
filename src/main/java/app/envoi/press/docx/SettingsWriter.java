package app.envoi.press.docx;

import app.envoi.press.manuscript.Hyphenation;
import app.envoi.press.manuscript.Note;
import app.envoi.press.manuscript.Settings;
import jakarta.xml.bind.JAXBException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.docx4j.XmlUtils;
import org.docx4j.wml.CTCompat;
import org.docx4j.wml.CTEdnDocProps;
import org.docx4j.wml.CTFtnDocProps;
import org.docx4j.wml.CTFtnEdnSepRef;
import org.docx4j.wml.CTSettings;
import org.docx4j.wml.CTTwipsMeasure;

/** Writes the settings of the document. */
final class SettingsWriter {
    private static final String WORD = "http://schemas.microsoft.com/office/word";
    private static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /** Settings of later years, which are not elements of their own. */
    private static final Set<String> LATER = Set.of(
            "overrideTableStyleFontSizeAndJustification",
            "enableOpenTypeFeatures",
            "doNotFlipMirrorIndents",
            "differentiateMultirowTableHeaders",
            "useWord2013TrackBottomHyphenation",
            "allowHyphenationAtTrackBottom");

    private SettingsWriter() {}

    static CTSettings write(Settings settings, String language, List<Note> notes) {
        CTSettings made = new CTSettings();
        if (settings.mirrorMargins()) {
            made.setMirrorMargins(Wml.on(true));
        }
        CTTwipsMeasure tab = new CTTwipsMeasure();
        tab.setVal(Wml.twips(settings.defaultTab()));
        made.setDefaultTabStop(tab);
        settings.hyphenation().ifPresent(hyphenation -> hyphenation(made, hyphenation));
        if (settings.evenAndOddHeaders()) {
            made.setEvenAndOddHeaders(Wml.on(true));
        }
        notes(made, notes);
        made.setCompat(compatibility(settings));
        if (!language.isEmpty()) {
            org.docx4j.wml.CTLanguage theme = new org.docx4j.wml.CTLanguage();
            theme.setVal(language);
            made.setThemeFontLang(theme);
        }
        return made;
    }

    private static void hyphenation(CTSettings made, Hyphenation hyphenation) {
        made.setAutoHyphenation(Wml.on(true));
        CTTwipsMeasure zone = new CTTwipsMeasure();
        zone.setVal(Wml.twips(hyphenation.zone()));
        made.setHyphenationZone(zone);
        if (hyphenation.consecutive() > 0) {
            CTSettings.ConsecutiveHyphenLimit limit = new CTSettings.ConsecutiveHyphenLimit();
            limit.setVal(Wml.number(hyphenation.consecutive()));
            made.setConsecutiveHyphenLimit(limit);
        }
        if (!hyphenation.capitals()) {
            made.setDoNotHyphenateCaps(Wml.on(true));
        }
    }

    private static void notes(CTSettings made, List<Note> notes) {
        if (notes.stream().anyMatch(note -> note.kind() == Note.Kind.FOOTNOTE)) {
            CTFtnDocProps footnotes = new CTFtnDocProps();
            footnotes.getFootnote().addAll(separators());
            made.setFootnotePr(footnotes);
        }
        if (notes.stream().anyMatch(note -> note.kind() == Note.Kind.ENDNOTE)) {
            CTEdnDocProps endnotes = new CTEdnDocProps();
            endnotes.getEndnote().addAll(separators());
            made.setEndnotePr(endnotes);
        }
    }

    private static List<CTFtnEdnSepRef> separators() {
        CTFtnEdnSepRef separator = new CTFtnEdnSepRef();
        separator.setId(Wml.number(NotesWriter.SEPARATOR));
        CTFtnEdnSepRef continued = new CTFtnEdnSepRef();
        continued.setId(Wml.number(NotesWriter.CONTINUED));
        return List.of(separator, continued);
    }

    private static CTCompat compatibility(Settings settings) {
        Set<String> flags = new TreeSet<>(settings.flags());
        Set<String> later = new TreeSet<>(LATER);
        later.retainAll(flags);
        flags.removeAll(later);
        CTCompat made = elements(flags);
        made.setCompatSetting("compatibilityMode", WORD, String.valueOf(settings.compatibility()));
        later.forEach(name -> made.setCompatSetting(name, WORD, "1"));
        return made;
    }

    /** The settings are known by their elements' names, so that they are written as such. */
    private static CTCompat elements(Set<String> names) {
        StringBuilder xml = new StringBuilder("<w:compat xmlns:w=\"" + NAMESPACE + "\">");
        for (String name : names) {
            if (name.matches("[A-Za-z0-9]+")) {
                xml.append("<w:").append(name).append("/>");
            }
        }
        try {
            return names.isEmpty()
                    ? new CTCompat()
                    : (CTCompat) XmlUtils.unmarshalString(
                            xml.append("</w:compat>").toString(), org.docx4j.jaxb.Context.jc, CTCompat.class);
        } catch (JAXBException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
