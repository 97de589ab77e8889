package app.envoi.press.manuscript;

import java.util.List;

/**
 * The sheet and what may be printed on.
 *
 * @param firstPageDiffers the first page has its own header and footer ({@code w:titlePg})
 * @param firstNumber the number of the section's first page, or 0 to count on
 */
public record PageSetup(
        Length width,
        Length height,
        Margins margins,
        Columns columns,
        Grid grid,
        Upright upright,
        boolean firstPageDiffers,
        int firstNumber) {
    /** US Letter, one inch all round. */
    public static final PageSetup LETTER = of(Length.inches(8.5), Length.inches(11), Length.inches(1));

    /** ISO A4 in the whole twips that Word writes for it, one inch all round. */
    public static final PageSetup A4 = of(Length.twips(11_906), Length.twips(16_838), Length.inches(1));

    /** One column, the given margin on all four sides, header and footer at half of it but at most half an inch. */
    public static PageSetup of(Length width, Length height, Length margin) {
        long running = Math.min(margin.emu() / 2, Length.inches(0.5).emu());
        Margins margins =
                new Margins(margin, margin, margin, margin, new Length(running), new Length(running), Length.ZERO);
        return new PageSetup(width, height, margins, Columns.ONE, Grid.NONE, Upright.TOP, false, 0);
    }

    /**
     * @param header from the top edge of the sheet to the header
     * @param footer from the bottom edge of the sheet to the foot of the footer
     * @param top negative where the body must not yield to a tall header, as in the file
     */
    public record Margins(
            Length top, Length right, Length bottom, Length left, Length header, Length footer, Length gutter) {}

    /**
     * Newspaper columns.
     *
     * @param widths empty when all are equal
     * @param gaps the gap after each column but the last; one value when all are equal
     */
    public record Columns(int count, List<Length> widths, List<Length> gaps) {
        public static final Columns ONE = new Columns(1, List.of(), List.of(Length.inches(0.5)));

        public Columns {
            widths = List.copyOf(widths);
            gaps = List.copyOf(gaps);
        }
    }

    /** The document grid ({@code w:docGrid}). */
    public record Grid(Kind kind, Length linePitch) {
        public static final Grid NONE = new Grid(Kind.NONE, Length.ZERO);

        /** What snaps to it. */
        public enum Kind {
            NONE,
            LINES,
            LINES_AND_CHARACTERS
        }
    }

    /** Where short pages stand between the margins. */
    public enum Upright {
        TOP,
        CENTRE,
        BOTTOM,
        JUSTIFIED
    }
}
