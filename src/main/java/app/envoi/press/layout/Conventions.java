package app.envoi.press.layout;

import app.envoi.press.manuscript.Effects;
import app.envoi.press.manuscript.Section;
import java.util.List;

/**
 * Where programs that set pages differ, as data: the phases ask here and know no program by name. Word's are the product's; LibreOffice's stand beside them
 * so that the engine can be proved on a program that is at hand.
 *
 * @param rounding of heights
 * @param ownHeights a font is as tall as its own tables say, not as the one whose widths it lends
 * @param multiple what a line spacing of so many 240ths makes of a single line
 * @param breakBeforeDash a line may also end before an em dash
 * @param squeeze how far the spaces of a justified line give way to pull a word in
 * @param extraHangs what a line spacing above single adds lies below the line and may hang off the page
 * @param keepsSpaceAfterSoftBreak space before a paragraph also counts at the top of a page that began by itself
 * @param sharesSpaceOverBreak the larger of the spaces below one paragraph and above the next holds between the two also where a hard break parts them
 * @param leadingBreakMovesAll a page break at the very start of a paragraph leaves nothing of it, not even an empty line, on the page before
 * @param markCounts the type of the mark or break that ends a line makes it taller
 * @param gapAbove the room that a font wants between lines stands above its letters
 * @param extraByNext what a line spacing adds below a line is reckoned from the type of the next line of its paragraph
 * @param ligatures letters are joined wherever their font knows how
 * @param dealing of paragraphs out to pages, before any is made up
 * @param superscript size of superscript, as a share of the declared size
 * @param subscript likewise of subscript
 */
record Conventions(
        Rounding rounding,
        boolean ownHeights,
        Multiple multiple,
        boolean breakBeforeDash,
        Squeeze squeeze,
        boolean extraHangs,
        boolean keepsSpaceAfterSoftBreak,
        boolean sharesSpaceOverBreak,
        boolean leadingBreakMovesAll,
        boolean markCounts,
        boolean gapAbove,
        boolean extraByNext,
        boolean ligatures,
        Dealing dealing,
        double superscript,
        double subscript) {

    private static final double TWIP = 0.05;

    static final Conventions WORD = new Conventions(
            Rounding.NONE,
            false,
            (single, line) -> single * line / 240,
            false,
            new Squeeze(0.2, 0.5, 0.5),
            true,
            false,
            true,
            false,
            true,
            false,
            false,
            false,
            Deal::none,
            0.65,
            0.65);

    static final Conventions LIBREOFFICE = new Conventions(
            new Rounding(TWIP / 6, TWIP),
            true,
            Conventions::wholePercent,
            true,
            Squeeze.NONE,
            true,
            false,
            false,
            true,
            false,
            true,
            true,
            true,
            (sections, galleys) -> Deal.byCount(sections, galleys, 25, 20, 98, 5),
            0.58,
            0.58);

    /** Spacing is kept in whole percent of a single line, reckoned in hundredths of a millimetre. */
    private static double wholePercent(double single, int line) {
        long percent = Math.round(line * 127 / 72.0) * 100 / 423;
        return Math.floor(Math.round(single / TWIP) * percent / 100.0) * TWIP;
    }

    double raisedScale(Effects.Position position) {
        return switch (position) {
            case BASELINE -> 1;
            case SUPERSCRIPT -> superscript;
            case SUBSCRIPT -> subscript;
        };
    }

    /** The height of a line by the height of a single one and its spacing in 240ths, in points. */
    interface Multiple {
        double of(double single, int line);
    }

    /** The pages that pieces are dealt to before any is made up. */
    interface Dealing {
        Deal deal(List<Section> sections, List<Galley> galleys);
    }

    /**
     * A word is pulled into a justified line where both hold.
     *
     * @param ofSpace spaces lose no more than this share of their width
     * @param ofMark full-width punctuation loses no more than this share of its width
     * @param ofRoom both lose no more than this share of the room that the line would have to fill without the word
     */
    record Squeeze(double ofSpace, double ofMark, double ofRoom) {
        static final Squeeze NONE = new Squeeze(0, 0, 0);

        boolean allows(double over, double spaces, double marks, double room) {
            return over <= spaces * ofSpace + marks * ofMark && over <= room * ofRoom;
        }
    }

    /**
     * The steps that heights are rounded to.
     *
     * @param pixel of the device that measures a font, in points; 0 for none
     * @param unit that lines are stacked in, in points; 0 for none
     */
    record Rounding(double pixel, double unit) {
        static final Rounding NONE = new Rounding(0, 0);

        double toPixel(double points) {
            return pixel == 0 ? points : Math.rint(points / pixel) * pixel;
        }

        double toUnit(double points) {
            return unit == 0 ? points : Math.floor(points / unit + 0.5 + 1e-9) * unit;
        }
    }
}
