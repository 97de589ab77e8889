package app.envoi.press.docx;

import static app.envoi.press.docx.RunKey.ASCII;
import static app.envoi.press.docx.RunKey.COMPLEX;
import static app.envoi.press.docx.RunKey.EAST_ASIA;
import static app.envoi.press.docx.RunKey.HINT;
import static app.envoi.press.docx.RunKey.H_ANSI;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads {@code w:rPr}: what is declared of a run, at whatever level it stands. */
final class RunReader {
    private static final Map<String, RunKey> SWITCHES = Map.ofEntries(
            Map.entry("w:b", RunKey.BOLD),
            Map.entry("w:bCs", RunKey.BOLD_COMPLEX),
            Map.entry("w:i", RunKey.ITALIC),
            Map.entry("w:iCs", RunKey.ITALIC_COMPLEX),
            Map.entry("w:caps", RunKey.CAPS),
            Map.entry("w:smallCaps", RunKey.SMALL_CAPS),
            Map.entry("w:strike", RunKey.STRIKE),
            Map.entry("w:dstrike", RunKey.DOUBLE_STRIKE),
            Map.entry("w:vanish", RunKey.HIDDEN),
            Map.entry("w:rtl", RunKey.RIGHT_TO_LEFT),
            Map.entry("w:cs", RunKey.IS_COMPLEX),
            Map.entry("w:ins", RunKey.INSERTED),
            Map.entry("w:moveTo", RunKey.INSERTED),
            Map.entry("w:del", RunKey.DELETED),
            Map.entry("w:moveFrom", RunKey.DELETED));

    private final Theme theme;

    RunReader(Theme theme) {
        this.theme = theme;
    }

    /** Stands at the start of {@code w:rPr} and goes to its end. */
    Declared<RunKey> read(Xml xml) throws DocxUnreadable {
        Declared.Draft<RunKey> draft = new Declared.Draft<>(RunKey.class);
        int depth = xml.depth();
        while (xml.child(depth)) {
            RunKey key = SWITCHES.get(xml.name());
            if (key != null) {
                draft.put(key, Measure.on(xml.attribute("w:val")));
            } else {
                value(xml, draft);
            }
        }
        return draft.finish();
    }

    private void value(Xml xml, Declared.Draft<RunKey> draft) throws DocxUnreadable {
        String value = xml.attribute("w:val");
        switch (xml.name()) {
            case "w:rStyle" -> draft.put(RunKey.STYLE, value);
            case "w:rFonts" -> fonts(xml, draft);
            case "w:sz" -> draft.put(RunKey.SIZE, size(value));
            case "w:szCs" -> draft.put(RunKey.SIZE_COMPLEX, size(value));
            case "w:u" -> draft.put(RunKey.UNDERLINE, value == null ? null : !value.equals("none"));
            case "w:color" -> draft.put(RunKey.COLOUR, value);
            case "w:spacing" -> draft.put(RunKey.TRACKING, Measure.twips(value));
            case "w:w" -> draft.put(RunKey.SCALE, scale(value));
            case "w:position" -> draft.put(RunKey.RAISE, Measure.halfPoints(value));
            case "w:kern" -> draft.put(RunKey.KERN, Measure.halfPoints(value));
            case "w:vertAlign" -> draft.put(RunKey.POSITION, value);
            case "w:lang" -> languages(xml, draft);
            default -> {}
        }
    }

    /** Word knows sizes from half a point to 1,638 points. */
    private static @Nullable Integer size(@Nullable String value) {
        Integer halfPoints = Measure.halfPoints(value);
        return halfPoints == null || halfPoints <= 0 ? null : Math.min(halfPoints, 3_276);
    }

    private static @Nullable Integer scale(@Nullable String value) {
        Integer percent = Measure.number(value);
        return percent == null || percent < 1 || percent > 600 ? null : percent;
    }

    /** Whether a theme's font or a named one holds is decided here, at each level: the theme's, where both are given. */
    private void fonts(Xml xml, Declared.Draft<RunKey> draft) throws DocxUnreadable {
        draft.put(ASCII, font(xml, "w:asciiTheme", "w:ascii"));
        draft.put(H_ANSI, font(xml, "w:hAnsiTheme", "w:hAnsi"));
        draft.put(EAST_ASIA, font(xml, "w:eastAsiaTheme", "w:eastAsia"));
        draft.put(COMPLEX, font(xml, "w:cstheme", "w:cs"));
        draft.put(HINT, xml.attribute("w:hint"));
    }

    private @Nullable String font(Xml xml, String themed, String named) throws DocxUnreadable {
        String slot = xml.attribute(themed);
        String family = slot == null ? null : theme.family(slot);
        if (family == null) {
            family = xml.attribute(named);
        }
        return family == null || family.isBlank() ? null : family.trim();
    }

    private static void languages(Xml xml, Declared.Draft<RunKey> draft) throws DocxUnreadable {
        draft.put(RunKey.LANGUAGE, xml.attribute("w:val"));
        draft.put(RunKey.LANGUAGE_EAST_ASIA, xml.attribute("w:eastAsia"));
        draft.put(RunKey.LANGUAGE_COMPLEX, xml.attribute("w:bidi"));
    }
}
