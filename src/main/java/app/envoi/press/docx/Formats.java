package app.envoi.press.docx;

import app.envoi.press.manuscript.Length;
import app.envoi.press.manuscript.ParagraphFormat;
import app.envoi.press.manuscript.ParagraphFormat.Alignment;
import app.envoi.press.manuscript.ParagraphFormat.Border;
import app.envoi.press.manuscript.ParagraphFormat.Indents;
import app.envoi.press.manuscript.ParagraphFormat.Keeps;
import app.envoi.press.manuscript.ParagraphFormat.Label;
import app.envoi.press.manuscript.ParagraphFormat.Spacing;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lays the levels of paragraph formatting over one another, counts lists, and makes formats of the result. */
final class Formats {
    /** What a paragraph has whose space is left to the program: fourteen points as in HTML, or five as in old files. */
    private static final int AUTOMATIC = 280;

    private static final int AUTOMATIC_OF_OLD = 100;

    private final StyleSheet styles;
    private final Numbering numbering;
    private final Labels labels;
    private final Types types;
    private final boolean asHtml;
    private final Map<String, Cascade> cascades = new HashMap<>();
    private final Map<Declared<ParagraphKey>, ParagraphFormat> made = new HashMap<>();

    Formats(StyleSheet styles, Numbering numbering, Types types, boolean asHtml) {
        this.styles = styles;
        this.numbering = numbering;
        this.labels = new Labels(numbering);
        this.types = types;
        this.asHtml = asHtml;
    }

    /** Space that is left to the program follows the rules of HTML. */
    boolean asHtml() {
        return asHtml;
    }

    /** Run formatting of a paragraph of this style, by itself or in a cell of a table. */
    Cascade cascade(String style, TableDress dress) {
        Declared<RunKey> defaults = styles.documentDefaults().run();
        if (!dress.isPlain()) {
            return Cascade.of(defaults, dress.run(), styles.paragraph(style).run());
        }
        return cascades.computeIfAbsent(
                style,
                id -> Cascade.of(
                        defaults, StyleSheet.NO_RUN, styles.paragraph(id).run()));
    }

    /** All that holds for a paragraph with this direct formatting, its list level included. */
    Declared<ParagraphKey> resolve(Declared<ParagraphKey> direct, TableDress dress) {
        Declared<ParagraphKey> lower =
                dress.paragraph().over(styles.documentDefaults().paragraph());
        Declared<ParagraphKey> styled = styles.paragraph(direct.word(ParagraphKey.STYLE, ""))
                .paragraph()
                .over(lower);
        if (direct.has(ParagraphKey.LIST)) {
            int list = direct.number(ParagraphKey.LIST, 0);
            int level = direct.number(ParagraphKey.LIST_LEVEL, 0);
            Optional<Numbering.Level> found = numbering.level(list, level);
            if (found.isPresent()) {
                styled = found.get().paragraph().over(styled);
            }
            styled = styled.with(ParagraphKey.LIST_LEVEL, level);
        }
        return direct.over(styled);
    }

    /** The format of a paragraph, without its label. */
    ParagraphFormat format(Declared<ParagraphKey> all, Declared<RunKey> mark) {
        Declared<ParagraphKey> key = all.has(ParagraphKey.START_CHARACTERS) || all.has(ParagraphKey.FIRST_CHARACTERS)
                ? all.with(ParagraphKey.FRAMED, String.valueOf(mark.number(RunKey.SIZE, 20)))
                : all;
        return made.computeIfAbsent(key, missing -> make(all, mark.number(RunKey.SIZE, 20)));
    }

    private ParagraphFormat make(Declared<ParagraphKey> all, int halfPoints) {
        int level = all.number(ParagraphKey.OUTLINE_LEVEL, ParagraphFormat.BODY_TEXT);
        return new ParagraphFormat(
                styles.paragraph(all.word(ParagraphKey.STYLE, "")).name(),
                level < 0 || level > 8 ? ParagraphFormat.BODY_TEXT : level,
                all.get(ParagraphKey.ALIGNMENT) instanceof Alignment alignment ? alignment : Alignment.START,
                new Indents(
                        indent(all, ParagraphKey.START, ParagraphKey.START_CHARACTERS, halfPoints),
                        indent(all, ParagraphKey.END, ParagraphKey.END_CHARACTERS, halfPoints),
                        indent(all, ParagraphKey.FIRST, ParagraphKey.FIRST_CHARACTERS, halfPoints)),
                spacing(all),
                new Keeps(
                        all.on(ParagraphKey.WITH_NEXT),
                        all.on(ParagraphKey.WITH_LINES),
                        all.on(ParagraphKey.PAGE_BREAK_BEFORE),
                        !all.has(ParagraphKey.WIDOW_CONTROL) || all.on(ParagraphKey.WIDOW_CONTROL),
                        all.on(ParagraphKey.WHOLE_WORDS)),
                all.get(ParagraphKey.TABS) instanceof Tabs tabs ? tabs.stops() : List.of(),
                Optional.empty(),
                border(all),
                all.on(ParagraphKey.RIGHT_TO_LEFT),
                !all.has(ParagraphKey.SNAP_TO_GRID) || all.on(ParagraphKey.SNAP_TO_GRID));
    }

    /** A length, or hundredths of a character as wide as the type is large; Word writes the length too, as it last used it. */
    private static Length indent(
            Declared<ParagraphKey> all, ParagraphKey key, ParagraphKey characters, int halfPoints) {
        int hundredths = all.number(characters, 0);
        return hundredths != 0 && !all.has(key)
                ? Length.twips((long) hundredths * halfPoints * 10 / 100)
                : Length.twips(all.number(key, 0));
    }

    private Spacing spacing(Declared<ParagraphKey> all) {
        Object said = all.get(ParagraphKey.LINE_RULE);
        Spacing.LineRule rule = said instanceof Spacing.LineRule known ? known : Spacing.LineRule.AUTO;
        return new Spacing(
                room(all, ParagraphKey.BEFORE, ParagraphKey.BEFORE_AUTO),
                room(all, ParagraphKey.AFTER, ParagraphKey.AFTER_AUTO),
                all.number(ParagraphKey.LINE, 240),
                rule,
                all.on(ParagraphKey.CONTEXTUAL));
    }

    /** Between items of one list the automatic room goes: {@link Neighbours} sees to that. */
    private Length room(Declared<ParagraphKey> all, ParagraphKey key, ParagraphKey automatic) {
        int free = asHtml ? AUTOMATIC : AUTOMATIC_OF_OLD;
        return Length.twips(all.on(automatic) ? free : all.number(key, 0));
    }

    private static Border border(Declared<ParagraphKey> all) {
        int above = all.number(ParagraphKey.BORDER_TOP, 0);
        int below = all.number(ParagraphKey.BORDER_BOTTOM, 0);
        return above == 0 && below == 0 ? Border.NONE : new Border(Length.twips(above), Length.twips(below), false);
    }

    /** The number or bullet of a paragraph, counted on from the paragraphs before it. */
    Optional<Label> label(Declared<ParagraphKey> all, Declared<RunKey> mark) {
        int list = all.number(ParagraphKey.LIST, 0);
        int level = all.number(ParagraphKey.LIST_LEVEL, 0);
        Optional<Numbering.Level> found = list == 0 ? Optional.empty() : numbering.level(list, level);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        String text = labels.next(list, level, found.get());
        Declared<RunKey> run = found.get().run().over(mark);
        Slot slot = text.isEmpty() ? Slot.ASCII : Slot.of(text.codePointAt(0), run, Slot.ASCII);
        return Optional.of(
                new Label(text, types.type(run, slot), suffix(found.get().suffix())));
    }

    private static Label.Suffix suffix(String word) {
        return switch (word) {
            case "space" -> Label.Suffix.SPACE;
            case "nothing" -> Label.Suffix.NOTHING;
            default -> Label.Suffix.TAB;
        };
    }
}
