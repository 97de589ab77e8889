package app.envoi.press.manuscript;

import java.util.List;
import java.util.Optional;

/**
 * How a paragraph is set, fully resolved.
 *
 * @param style the name of its style, such as {@code Normal} or {@code heading 1}; writers make one style of each name
 * @param outlineLevel 0 to 8 for headings, {@link #BODY_TEXT} for all else
 * @param tabs in ascending order, cleared ones left out
 * @param label the number or bullet in front of it
 * @param border room that borders take above and below
 */
public record ParagraphFormat(
        String style,
        int outlineLevel,
        Alignment alignment,
        Indents indents,
        Spacing spacing,
        Keeps keeps,
        List<TabStop> tabs,
        Optional<Label> label,
        Border border,
        boolean rightToLeft,
        boolean snapToGrid) {
    public static final int BODY_TEXT = 9;
    public static final ParagraphFormat PLAIN = new ParagraphFormat(
            "Normal",
            BODY_TEXT,
            Alignment.START,
            Indents.NONE,
            Spacing.SINGLE,
            Keeps.DEFAULT,
            List.of(),
            Optional.empty(),
            Border.NONE,
            false,
            true);

    public ParagraphFormat {
        tabs = List.copyOf(tabs);
    }

    /** START is left in left-to-right paragraphs and right in right-to-left ones. */
    public enum Alignment {
        START,
        CENTRE,
        END,
        JUSTIFIED,
        DISTRIBUTED
    }

    /** From the text margins inward; {@code first} is added to the start of the first line and is negative for a hanging indent. */
    public record Indents(Length start, Length end, Length first) {
        public static final Indents NONE = new Indents(Length.ZERO, Length.ZERO, Length.ZERO);
    }

    /**
     * Space above, below and between lines.
     *
     * @param line with AUTO in 240ths of a single line, else in twips
     * @param contextual the space next to a neighbour of the same style is dropped
     */
    public record Spacing(Length before, Length after, int line, LineRule rule, boolean contextual) {
        public static final Spacing SINGLE = new Spacing(Length.ZERO, Length.ZERO, 240, LineRule.AUTO, false);

        /** How {@code line} is meant. */
        public enum LineRule {
            AUTO,
            EXACT,
            AT_LEAST
        }

        public Spacing withLine(int value, LineRule meaning) {
            return new Spacing(before, after, value, meaning, contextual);
        }

        public Spacing withBefore(Length length) {
            return new Spacing(length, after, line, rule, contextual);
        }

        public Spacing withAfter(Length length) {
            return new Spacing(before, length, line, rule, contextual);
        }
    }

    /**
     * What must stay together.
     *
     * @param words none of its words is broken at the end of a line, where others are
     */
    public record Keeps(boolean withNext, boolean lines, boolean pageBreakBefore, boolean widowControl, boolean words) {
        public static final Keeps DEFAULT = new Keeps(false, false, false, true);

        public Keeps(boolean withNext, boolean lines, boolean pageBreakBefore, boolean widowControl) {
            this(withNext, lines, pageBreakBefore, widowControl, false);
        }
    }

    /** @param position from the text margin */
    public record TabStop(Length position, Kind kind, Leader leader) {
        /** What is aligned at the stop. */
        public enum Kind {
            START,
            CENTRE,
            END,
            DECIMAL,
            BAR
        }

        /** What fills the gap. */
        public enum Leader {
            NONE,
            DOTS,
            DASHES,
            UNDERSCORE
        }
    }

    /**
     * A list number or bullet, as it prints.
     *
     * @param suffix what follows it
     */
    public record Label(String text, Type type, Suffix suffix) {
        /** What stands between the label and the text. */
        public enum Suffix {
            TAB,
            SPACE,
            NOTHING
        }
    }

    /** @param joinsNext drawn as one box with a neighbour of equal borders, so that no room is taken between them */
    public record Border(Length above, Length below, boolean joinsNext) {
        public static final Border NONE = new Border(Length.ZERO, Length.ZERO, false);
    }

    public ParagraphFormat withStyle(String name, int level) {
        return new ParagraphFormat(
                name, level, alignment, indents, spacing, keeps, tabs, label, border, rightToLeft, snapToGrid);
    }

    public ParagraphFormat withAlignment(Alignment other) {
        return new ParagraphFormat(
                style, outlineLevel, other, indents, spacing, keeps, tabs, label, border, rightToLeft, snapToGrid);
    }

    public ParagraphFormat withIndents(Indents other) {
        return new ParagraphFormat(
                style, outlineLevel, alignment, other, spacing, keeps, tabs, label, border, rightToLeft, snapToGrid);
    }

    public ParagraphFormat withSpacing(Spacing other) {
        return new ParagraphFormat(
                style, outlineLevel, alignment, indents, other, keeps, tabs, label, border, rightToLeft, snapToGrid);
    }

    public ParagraphFormat withKeeps(Keeps other) {
        return new ParagraphFormat(
                style, outlineLevel, alignment, indents, spacing, other, tabs, label, border, rightToLeft, snapToGrid);
    }

    public ParagraphFormat withTabs(List<TabStop> other) {
        return new ParagraphFormat(
                style, outlineLevel, alignment, indents, spacing, keeps, other, label, border, rightToLeft, snapToGrid);
    }

    public ParagraphFormat withLabel(Optional<Label> other) {
        return new ParagraphFormat(
                style, outlineLevel, alignment, indents, spacing, keeps, tabs, other, border, rightToLeft, snapToGrid);
    }

    public ParagraphFormat withBorder(Border other) {
        return new ParagraphFormat(
                style, outlineLevel, alignment, indents, spacing, keeps, tabs, label, other, rightToLeft, snapToGrid);
    }

    public ParagraphFormat withRightToLeft(boolean on) {
        return new ParagraphFormat(
                style, outlineLevel, alignment, indents, spacing, keeps, tabs, label, border, on, snapToGrid);
    }
}
