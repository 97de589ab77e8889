package app.envoi.press.pdf;

import java.util.HexFormat;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/** A colour, near enough to tell ink from paper. Profiles and tint functions are not run. */
record Colour(double red, double green, double blue) {
    static final Colour BLACK = new Colour(0, 0, 0);
    private static final double WHITE_FROM = 0.95;
    private static final double DARK_BELOW = 0.8;

    /** The kinds of colour space that matter here. */
    enum Space {
        GRAY,
        RGB,
        CMYK,
        INK,
        LAB,
        OTHER
    }

    static Space spaceOf(@Nullable COSBase entry, @Nullable COSDictionary named) {
        COSBase space = entry instanceof COSName name && named != null && named.containsKey(name)
                ? named.getDictionaryObject(name)
                : entry;
        COSBase kind = space instanceof COSArray array && array.size() > 0 ? array.getObject(0) : space;
        if (!(kind instanceof COSName name)) {
            return Space.OTHER;
        }
        if (name.getName().equals("ICCBased")
                && space instanceof COSArray array
                && array.getObject(1) instanceof COSStream profile) {
            return byCount(profile.getInt(COSName.N, 0));
        }
        return switch (name.getName()) {
            case "DeviceGray", "CalGray", "G" -> Space.GRAY;
            case "DeviceRGB", "CalRGB", "RGB" -> Space.RGB;
            case "DeviceCMYK", "CMYK" -> Space.CMYK;
            case "Separation", "DeviceN" -> Space.INK;
            case "Lab" -> Space.LAB;
            default -> Space.OTHER;
        };
    }

    private static Space byCount(int components) {
        return switch (components) {
            case 1 -> Space.GRAY;
            case 3 -> Space.RGB;
            case 4 -> Space.CMYK;
            default -> Space.OTHER;
        };
    }

    static Colour of(Space space, List<COSBase> operands) {
        double[] n = operands.stream()
                .filter(COSNumber.class::isInstance)
                .mapToDouble(operand -> ((COSNumber) operand).floatValue())
                .toArray();
        if (space == Space.GRAY && n.length == 1) {
            return new Colour(n[0], n[0], n[0]);
        }
        if (space == Space.RGB && n.length == 3) {
            return new Colour(n[0], n[1], n[2]);
        }
        if (space == Space.CMYK && n.length == 4) {
            return new Colour((1 - n[0]) * (1 - n[3]), (1 - n[1]) * (1 - n[3]), (1 - n[2]) * (1 - n[3]));
        }
        if (space == Space.LAB && n.length == 3) {
            return new Colour(n[0] / 100, n[0] / 100, n[0] / 100);
        }
        double ink = 0;
        for (double tint : n) {
            ink = Math.max(ink, tint);
        }
        return space == Space.INK ? new Colour(1 - ink, 1 - ink, 1 - ink) : BLACK;
    }

    boolean white() {
        return red >= WHITE_FROM && green >= WHITE_FROM && blue >= WHITE_FROM;
    }

    boolean dark() {
        return 0.3 * red + 0.59 * green + 0.11 * blue < DARK_BELOW;
    }

    /** Six hexadecimal digits, or empty for black. */
    String hex() {
        int rgb = byteOf(red) << 16 | byteOf(green) << 8 | byteOf(blue);
        return rgb == 0 ? "" : HexFormat.of().withUpperCase().toHexDigits(rgb, 6);
    }

    private static int byteOf(double part) {
        return (int) Math.round(255 * Math.max(0, Math.min(1, part)));
    }
}
