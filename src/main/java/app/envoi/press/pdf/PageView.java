package app.envoi.press.pdf;

import java.awt.geom.AffineTransform;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDPageTree;
import org.jspecify.annotations.Nullable;

/**
 * How a page is shown: cropped, turned, and in its own unit.
 *
 * @param width in points as seen
 * @param height in points as seen
 * @param seen from the page's own coordinates to points from the upper left corner
 */
record PageView(double width, double height, AffineTransform seen) {
    private static final COSName USER_UNIT = COSName.getPDFName("UserUnit");
    private static final double LETTER_WIDTH = 612;
    private static final double LETTER_HEIGHT = 792;
    /** A sheet smaller or larger than this is none. */
    private static final double SMALLEST = 3;

    private static final double LARGEST = 200_000;

    static PageView of(COSDictionary page) {
        double[] box = box(page, COSName.CROP_BOX);
        double[] media = box(page, COSName.MEDIA_BOX);
        if (box == null) {
            box = media;
        } else if (media != null) {
            box = cut(box, media);
        }
        if (box == null) {
            box = new double[] {0, 0, LETTER_WIDTH, LETTER_HEIGHT};
        }
        double unit = page.getDictionaryObject(USER_UNIT) instanceof COSNumber number ? number.floatValue() : 1;
        return of(box, turn(page), unit > 0 && unit <= 1000 ? unit : 1);
    }

    private static int turn(COSDictionary page) {
        int degrees = PDPageTree.getInheritableAttribute(page, COSName.ROTATE) instanceof COSNumber number
                ? number.intValue()
                : 0;
        return Math.floorMod(degrees, 360) / 90 * 90;
    }

    private static PageView of(double[] box, int turn, double unit) {
        double width = (box[2] - box[0]) * unit;
        double height = (box[3] - box[1]) * unit;
        AffineTransform seen = AffineTransform.getScaleInstance(unit, unit);
        switch (turn) {
            case 90 -> seen.concatenate(new AffineTransform(0, 1, 1, 0, -box[1], -box[0]));
            case 180 -> seen.concatenate(new AffineTransform(-1, 0, 0, 1, box[2], -box[1]));
            case 270 -> seen.concatenate(new AffineTransform(0, -1, -1, 0, box[3], box[2]));
            default -> seen.concatenate(new AffineTransform(1, 0, 0, -1, -box[0], box[3]));
        }
        return turn % 180 == 0 ? new PageView(width, height, seen) : new PageView(height, width, seen);
    }

    private static double @Nullable [] box(COSDictionary page, COSName name) {
        if (!(PDPageTree.getInheritableAttribute(page, name) instanceof COSArray array) || array.size() < 4) {
            return null;
        }
        double[] edges = new double[4];
        for (int i = 0; i < 4; i++) {
            edges[i] = array.getObject(i) instanceof COSNumber number ? number.floatValue() : Double.NaN;
        }
        return sheet(new double[] {
            Math.min(edges[0], edges[2]),
            Math.min(edges[1], edges[3]),
            Math.max(edges[0], edges[2]),
            Math.max(edges[1], edges[3])
        });
    }

    private static double @Nullable [] sheet(double[] box) {
        double width = box[2] - box[0];
        double height = box[3] - box[1];
        boolean possible = width >= SMALLEST && height >= SMALLEST && width <= LARGEST && height <= LARGEST;
        return possible ? box : null;
    }

    private static double[] cut(double[] crop, double[] media) {
        double[] both = sheet(new double[] {
            Math.max(crop[0], media[0]),
            Math.max(crop[1], media[1]),
            Math.min(crop[2], media[2]),
            Math.min(crop[3], media[3])
        });
        return both == null ? media : both;
    }

    boolean holds(double x, double y) {
        return x >= 0 && y >= 0 && x <= width && y <= height;
    }
}
