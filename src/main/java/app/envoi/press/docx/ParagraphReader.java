package app.envoi.press.docx;

import app.envoi.press.manuscript.ParagraphFormat.Alignment;
import app.envoi.press.manuscript.ParagraphFormat.Spacing.LineRule;
import app.envoi.press.manuscript.ParagraphFormat.TabStop;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads the children of {@code w:pPr}: what is declared of a paragraph, at whatever level it stands. */
final class ParagraphReader {
    private static final Map<String, ParagraphKey> SWITCHES = Map.of(
            "w:keepNext", ParagraphKey.WITH_NEXT,
            "w:keepLines", ParagraphKey.WITH_LINES,
            "w:pageBreakBefore", ParagraphKey.PAGE_BREAK_BEFORE,
            "w:widowControl", ParagraphKey.WIDOW_CONTROL,
            "w:contextualSpacing", ParagraphKey.CONTEXTUAL,
            "w:bidi", ParagraphKey.RIGHT_TO_LEFT,
            "w:snapToGrid", ParagraphKey.SNAP_TO_GRID,
            "w:suppressAutoHyphens", ParagraphKey.WHOLE_WORDS);

    private ParagraphReader() {}

    /** Stands at the start of a {@code w:pPr} of a style, a list level or the defaults, and goes to its end. */
    static Declared<ParagraphKey> read(Xml xml) throws DocxUnreadable {
        Declared.Draft<ParagraphKey> draft = new Declared.Draft<>(ParagraphKey.class);
        int depth = xml.depth();
        while (xml.child(depth)) {
            property(xml, draft);
        }
        return draft.finish();
    }

    /** Reads one child of {@code w:pPr}. */
    static void property(Xml xml, Declared.Draft<ParagraphKey> draft) throws DocxUnreadable {
        ParagraphKey key = SWITCHES.get(xml.name());
        if (key != null) {
            draft.put(key, Measure.on(xml.attribute("w:val")));
            return;
        }
        switch (xml.name()) {
            case "w:pStyle" -> draft.put(ParagraphKey.STYLE, xml.attribute("w:val"));
            case "w:jc" -> draft.put(ParagraphKey.ALIGNMENT, alignment(xml.attribute("w:val", "")));
            case "w:ind" -> indents(xml, draft);
            case "w:spacing" -> spacing(xml, draft);
            case "w:outlineLvl" -> draft.put(ParagraphKey.OUTLINE_LEVEL, Measure.number(xml.attribute("w:val")));
            case "w:tabs" -> draft.put(ParagraphKey.TABS, tabs(xml));
            case "w:numPr" -> list(xml, draft);
            case "w:pBdr" -> borders(xml, draft);
            case "w:framePr" -> draft.put(ParagraphKey.FRAMED, framed(xml));
            default -> {}
        }
    }

    private static @Nullable Alignment alignment(String word) {
        return switch (word) {
            case "left", "start", "numTab" -> Alignment.START;
            case "center" -> Alignment.CENTRE;
            case "right", "end" -> Alignment.END;
            case "both", "lowKashida", "mediumKashida", "highKashida" -> Alignment.JUSTIFIED;
            case "distribute", "thaiDistribute" -> Alignment.DISTRIBUTED;
            default -> null;
        };
    }

    private static void indents(Xml xml, Declared.Draft<ParagraphKey> draft) throws DocxUnreadable {
        side(xml, draft, ParagraphKey.START, "w:start", "w:left");
        side(xml, draft, ParagraphKey.END, "w:end", "w:right");
        side(xml, draft, ParagraphKey.START_CHARACTERS, "w:startChars", "w:leftChars");
        side(xml, draft, ParagraphKey.END_CHARACTERS, "w:endChars", "w:rightChars");
        first(xml, draft, ParagraphKey.FIRST, "w:hanging", "w:firstLine");
        first(xml, draft, ParagraphKey.FIRST_CHARACTERS, "w:hangingChars", "w:firstLineChars");
    }

    private static void side(
            Xml xml, Declared.Draft<ParagraphKey> draft, ParagraphKey key, String strict, String transitional)
            throws DocxUnreadable {
        Integer found = Measure.twips(xml.attribute(strict));
        draft.put(key, found == null ? Measure.twips(xml.attribute(transitional)) : found);
    }

    private static void first(
            Xml xml, Declared.Draft<ParagraphKey> draft, ParagraphKey key, String hanging, String indented)
            throws DocxUnreadable {
        Integer out = Measure.twips(xml.attribute(hanging));
        draft.put(key, out == null ? Measure.twips(xml.attribute(indented)) : Integer.valueOf(-out));
    }

    private static void spacing(Xml xml, Declared.Draft<ParagraphKey> draft) throws DocxUnreadable {
        draft.put(ParagraphKey.BEFORE, room(xml, "w:before", "w:beforeLines"));
        draft.put(ParagraphKey.AFTER, room(xml, "w:after", "w:afterLines"));
        auto(xml, draft, ParagraphKey.BEFORE_AUTO, "w:beforeAutospacing");
        auto(xml, draft, ParagraphKey.AFTER_AUTO, "w:afterAutospacing");
        Integer line = Measure.twips(xml.attribute("w:line"));
        draft.put(ParagraphKey.LINE, line);
        String rule = xml.attribute("w:lineRule");
        if (rule != null || line != null) {
            draft.put(ParagraphKey.LINE_RULE, lineRule(rule));
        }
    }

    /** Lines are hundredths of a line of twelve points; Word writes the length beside them as it last used it, and that is taken. */
    private static @Nullable Integer room(Xml xml, String length, String lines) throws DocxUnreadable {
        Integer twips = Measure.twips(xml.attribute(length));
        Integer hundredths = Measure.number(xml.attribute(lines));
        if (hundredths != null && hundredths != 0 && twips == null) {
            return Math.min(hundredths, 100_000) * 240 / 100;
        }
        return twips;
    }

    private static void auto(Xml xml, Declared.Draft<ParagraphKey> draft, ParagraphKey key, String name)
            throws DocxUnreadable {
        String value = xml.attribute(name);
        if (value != null) {
            draft.put(key, Measure.on(value));
        }
    }

    private static LineRule lineRule(@Nullable String word) {
        return switch (word == null ? "auto" : word) {
            case "exact" -> LineRule.EXACT;
            case "atLeast" -> LineRule.AT_LEAST;
            default -> LineRule.AUTO;
        };
    }

    private static Tabs tabs(Xml xml) throws DocxUnreadable {
        SortedMap<Integer, Optional<TabStop>> changes = new TreeMap<>();
        int depth = xml.depth();
        while (xml.child(depth)) {
            Integer position = Measure.twips(xml.attribute("w:pos"));
            if (position != null && xml.name().equals("w:tab")) {
                String kind = xml.attribute("w:val", "left");
                boolean set = !kind.equals("clear");
                changes.put(
                        position,
                        set ? Optional.of(Tabs.stop(position, kind, xml.attribute("w:leader", ""))) : Optional.empty());
            }
        }
        return new Tabs(changes);
    }

    private static void list(Xml xml, Declared.Draft<ParagraphKey> draft) throws DocxUnreadable {
        int depth = xml.depth();
        while (xml.child(depth)) {
            switch (xml.name()) {
                case "w:numId" -> draft.put(ParagraphKey.LIST, Measure.number(xml.attribute("w:val")));
                case "w:ilvl" -> draft.put(ParagraphKey.LIST_LEVEL, Measure.number(xml.attribute("w:val")));
                default -> {}
            }
        }
    }

    private static void borders(Xml xml, Declared.Draft<ParagraphKey> draft) throws DocxUnreadable {
        StringBuilder look = new StringBuilder();
        int depth = xml.depth();
        while (xml.child(depth)) {
            switch (xml.name()) {
                case "w:top" -> draft.put(ParagraphKey.BORDER_TOP, border(xml));
                case "w:bottom" -> draft.put(ParagraphKey.BORDER_BOTTOM, border(xml) + shadow(xml));
                case "w:between" -> draft.put(ParagraphKey.BORDER_BETWEEN, border(xml));
                default -> {}
            }
            look.append(xml.name());
            for (String name : List.of("w:val", "w:sz", "w:space", "w:color")) {
                look.append(' ').append(xml.attribute(name, ""));
            }
        }
        draft.put(ParagraphKey.BORDER_LOOK, look.toString());
    }

    /** The room a border takes, in twips: its width, which is in eighths of a point, and its distance, in points. */
    private static Integer border(Xml xml) throws DocxUnreadable {
        String kind = xml.attribute("w:val", "none");
        if (kind.equals("none") || kind.equals("nil")) {
            return 0;
        }
        int space = Math.max(0, Math.min(31, Measure.number(xml.attribute("w:space"), 0)));
        return BorderWidth.twips(xml) + space * 20;
    }

    /** A shadow falls below the box, as wide as the border. */
    private static int shadow(Xml xml) throws DocxUnreadable {
        return Measure.on(xml.attribute("w:shadow", "0")) ? BorderWidth.twips(xml) : 0;
    }

    /** A drop cap or a frame that floats; anything else of a frame is an ordinary paragraph. */
    private static String framed(Xml xml) throws DocxUnreadable {
        String drop = xml.attribute("w:dropCap", "none");
        return drop.equals("none") ? "text frame" : "drop cap";
    }
}
