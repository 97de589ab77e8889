package app.envoi.press.layout;

/**
 * How tall a font stands, in ems: what a single line of it takes is the sum of the three.
 *
 * @param ascent above the baseline
 * @param descent below the baseline, positive
 * @param gap the font's own room between lines, taken below the descent
 */
record Vertical(double ascent, double descent, double gap) {

    /** As Windows reads a font file: the larger of the two extents, and what the line gap adds to the Windows extents. */
    static Vertical ofWindows(Sfnt file) {
        double units = file.unitsPerEm();
        double extent = file.winAscent() + file.winDescent();
        double hhea = (double) file.ascender() - file.descender() + file.lineGap();
        if (extent <= 0) {
            return new Vertical(file.ascender() / units, -file.descender() / units, file.lineGap() / units);
        }
        return new Vertical(file.winAscent() / units, file.winDescent() / units, Math.max(0, hhea - extent) / units);
    }

    double height() {
        return ascent + descent + gap;
    }
}
