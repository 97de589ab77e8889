package app.envoi.press.layout;

import app.envoi.press.manuscript.Effects;

/**
 * Where programs that set pages differ, as data: the phases ask here and know no program by name. Word's are the product's; LibreOffice's stand beside them
 * so that the engine can be proved on a program that is at hand.
 *
 * @param pixel heights of a font are rounded to whole pixels of this many points; 0 where they are not rounded
 * @param quantum heights are then rounded to this many points; 0 where they are not
 * @param breakBeforeDash a line may also end before an em dash
 * @param shrink how much narrower a space may become, as a share of its width, to pull a word into a justified line
 * @param extraHangs what a line spacing above single adds lies below the line and may hang off the page
 * @param keepsSpaceAfterSoftBreak space before a paragraph also counts at the top of a page that began by itself
 * @param markCounts the type of the paragraph mark makes the last line taller
 * @param superscript size of superscript, as a share of the declared size
 * @param subscript likewise of subscript
 */
record Conventions(
        double pixel,
        double quantum,
        boolean breakBeforeDash,
        double shrink,
        boolean extraHangs,
        boolean keepsSpaceAfterSoftBreak,
        boolean markCounts,
        double superscript,
        double subscript) {

    static final Conventions WORD = new Conventions(0, 0, false, 0.2, true, false, true, 0.65, 0.65);

    static final Conventions LIBREOFFICE = new Conventions(0.12, 0.05, true, 0, true, false, false, 0.58, 0.58);

    double raisedScale(Effects.Position position) {
        return switch (position) {
            case BASELINE -> 1;
            case SUPERSCRIPT -> superscript;
            case SUBSCRIPT -> subscript;
        };
    }

    /** A height of a font as these conventions measure it, in points. */
    double rounded(double points) {
        double inPixels = pixel == 0 ? points : Math.rint(points / pixel) * pixel;
        return quantized(inPixels);
    }

    double quantized(double points) {
        return quantum == 0 ? points : Math.rint(points / quantum) * quantum;
    }
}
