package app.envoi.press.layout;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/**
 * The widths of one style of a font, in ems. Characters outside the {@link Repertoire}, and those the font has no glyph for, have no width here.
 * Immutable.
 */
final class Face {

    /** What {@link #advance} answers for a character that the face does not have. */
    static final double MISSING = -1;

    private static final int NO_GLYPH = 0xFFFF;

    private final double unit;
    private final short[] widths;
    private final int[] pairs;
    private final short[] kerns;

    private final Ligatures ligatures;

    Face(int unitsPerEm, short[] widths, int[] pairs, short[] kerns, Ligatures ligatures) {
        this.unit = 1.0 / unitsPerEm;
        this.ligatures = ligatures;
        this.widths = widths;
        this.pairs = pairs;
        this.kerns = kerns;
    }

    /** The widths baked from a bundled font file; its name is that of {@link FontBook.FontFile}. */
    static Face baked(String name) {
        try (InputStream resource = Face.class.getResourceAsStream("faces/" + name + ".widths")) {
            if (resource == null) {
                throw new IllegalArgumentException("no widths were baked for " + name);
            }
            return read(
                    new DataInputStream(new java.io.ByteArrayInputStream(resource.readAllBytes())), Ligatures.of(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Face of(Sfnt file) {
        short[] widths = new short[Repertoire.SIZE];
        for (int slot = 0; slot < widths.length; slot++) {
            int glyph = file.glyph(Repertoire.codePoint(slot));
            widths[slot] = (short) (glyph == 0 ? NO_GLYPH : Math.min(file.advance(glyph), NO_GLYPH - 1));
        }
        PairKerning kerning = file.kerning();
        int[] pairs = new int[Repertoire.KERNED * Repertoire.KERNED];
        short[] kerns = new short[pairs.length];
        int count = 0;
        for (int left = 0; left < Repertoire.KERNED; left++) {
            for (int right = 0; right < Repertoire.KERNED; right++) {
                int moved = kerning.between(
                        file.glyph(Repertoire.codePoint(left)), file.glyph(Repertoire.codePoint(right)));
                if (moved != 0) {
                    pairs[count] = left << 16 | right;
                    kerns[count++] = (short) moved;
                }
            }
        }
        return new Face(
                file.unitsPerEm(), widths, Arrays.copyOf(pairs, count), Arrays.copyOf(kerns, count), Ligatures.NONE);
    }

    private static Face read(DataInputStream in, Ligatures ligatures) throws IOException {
        int units = in.readUnsignedShort();
        short[] widths = new short[in.readUnsignedShort()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = in.readShort();
        }
        int count = in.readInt();
        int[] pairs = new int[count];
        short[] kerns = new short[count];
        for (int i = 0; i < count; i++) {
            pairs[i] = in.readInt();
            kerns[i] = in.readShort();
        }
        return new Face(units, widths, pairs, kerns, ligatures);
    }

    void write(java.io.DataOutputStream out) throws IOException {
        out.writeShort((int) Math.round(1 / unit));
        out.writeShort(widths.length);
        for (short width : widths) {
            out.writeShort(width);
        }
        out.writeInt(pairs.length);
        for (int i = 0; i < pairs.length; i++) {
            out.writeInt(pairs[i]);
            out.writeShort(kerns[i]);
        }
    }

    Ligatures ligatures() {
        return ligatures;
    }

    /** The same glyphs in other widths, in ems. */
    Face withWidths(IntToDoubleFunction ems) {
        short[] others = widths.clone();
        for (int slot = 0; slot < others.length; slot++) {
            if ((others[slot] & 0xFFFF) != NO_GLYPH) {
                others[slot] = (short) Math.round(ems.applyAsDouble(Repertoire.codePoint(slot)) / unit);
            }
        }
        return new Face((int) Math.round(1 / unit), others, pairs, kerns, ligatures);
    }

    double advance(int codePoint) {
        int slot = Repertoire.slot(codePoint);
        int width = slot < 0 || slot >= widths.length ? NO_GLYPH : widths[slot] & 0xFFFF;
        return width == NO_GLYPH ? MISSING : width * unit;
    }

    double kern(int left, int right) {
        int leftSlot = Repertoire.slot(left);
        int rightSlot = Repertoire.slot(right);
        if (leftSlot < 0 || rightSlot < 0 || leftSlot >= Repertoire.KERNED || rightSlot >= Repertoire.KERNED) {
            return 0;
        }
        int at = Arrays.binarySearch(pairs, leftSlot << 16 | rightSlot);
        return at < 0 ? 0 : kerns[at] * unit;
    }
}
