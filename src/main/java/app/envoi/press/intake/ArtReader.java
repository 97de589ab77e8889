package app.envoi.press.intake;

import app.envoi.press.docx.Limits;
import app.envoi.press.manuscript.Patience;
import app.envoi.press.pdf.PdfReader;
import app.envoi.press.pdf.PdfUnreadable;
import app.envoi.press.rule.FairCopy.ArtFile;
import app.envoi.press.rule.FileFacts;
import app.envoi.press.rule.FileKind;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadWarningListener;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Reads art files: how many pages or frames, how large, and whether they can be seen at all. */
final class ArtReader {
    /** More than a page at 600 dots to the inch; a picture that declares more is not decoded. */
    private static final long MOST_PIXELS = 50_000_000;

    private static final String CUT =
            "The end of this picture is missing: save it again from the program that made it.";
    /** Of all frames together; those after it are not looked at. */
    private static final long MOST_PIXELS_DECODED = 200_000_000;
    /** A picture that shows itself by and by has about ten; each one costs the work of the whole picture. */
    private static final int MOST_PASSES = 100;

    private static final int KEPT_PIXELS = 1_000_000;
    private static final int MOST_FRAMES = 500;
    /** The longer side in pixels. */
    private static final int THUMBNAIL = 900;

    private ArtReader() {}

    static ArtFile read(FileFacts facts, byte[] bytes) {
        if (bytes.length > Limits.UPLOAD.file()) {
            return broken(facts, "This file is larger than " + Limits.UPLOAD.file() / (1024 * 1024) + " MB.");
        }
        try {
            return Bounded.work(() -> switch (facts.kind()) {
                case PDF -> pdf(facts, bytes);
                case JPG, PNG, GIF -> picture(facts, bytes);
                case EMPTY -> broken(facts, "This file is empty.");
                default -> broken(facts, "This is no JPG, GIF, PNG or PDF: save the picture as one of these.");
            });
        } catch (Unreadable refused) {
            return broken(facts, String.valueOf(refused.getMessage()));
        }
    }

    private static ArtFile broken(FileFacts facts, String trouble) {
        return new ArtFile(facts, 0, 0, 0, trouble);
    }

    private static ArtFile pdf(FileFacts facts, byte[] bytes) {
        try {
            return new ArtFile(facts, PdfReader.pages(bytes), 0, 0, "");
        } catch (PdfUnreadable refused) {
            return broken(facts, String.valueOf(refused.getMessage()));
        }
    }

    static ArtFile picture(FileFacts facts, byte[] bytes) {
        if (facts.kind() == FileKind.GIF && !GifBlocks.whole(bytes)) {
            return broken(facts, CUT);
        }
        if (facts.kind() == FileKind.JPG && passes(bytes) > MOST_PASSES) {
            return broken(facts, "This picture is built in more passes than any should be: save a plain copy of it.");
        }
        try {
            return look(facts, bytes, reader -> decoded(facts, reader));
        } catch (IOException | RuntimeException damaged) {
            return broken(
                    facts, "This picture is damaged and cannot be shown: save it again from the program that made it.");
        }
    }

    private static int passes(byte[] jpeg) {
        int passes = 0;
        for (int at = 1; at < jpeg.length; at++) {
            passes += jpeg[at - 1] == (byte) 0xFF && jpeg[at] == (byte) 0xDA ? 1 : 0;
        }
        return passes;
    }

    /** What is asked of an open picture. */
    private interface Look<T> {
        T at(ImageReader reader) throws IOException;
    }

    private static <T> T look(FileFacts facts, byte[] bytes, Look<T> look) throws IOException {
        try (ImageInputStream stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            ImageReader reader =
                    ImageIO.getImageReadersByFormatName(facts.kind().word()).next();
            try {
                reader.setInput(stream, false, true);
                reader.addIIOReadProgressListener(new Impatience());
                return look.at(reader);
            } finally {
                reader.dispose();
            }
        }
    }

    static Optional<byte[]> thumbnail(FileFacts facts, byte[] bytes) {
        if (facts.kind() == FileKind.PDF) {
            return Optional.empty();
        }
        try {
            return Optional.of(Bounded.work(() ->
                    jpeg(look(facts, bytes, reader -> reader.read(0, coarsely(reader, 0))))));
        } catch (Unreadable refused) {
            return Optional.empty();
        }
    }

    private static byte[] jpeg(BufferedImage picture) throws IOException {
        double scale = Math.min(1, (double) THUMBNAIL / Math.max(picture.getWidth(), picture.getHeight()));
        int width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
        BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = small.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(picture, 0, 0, width, height, Color.WHITE, null);
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        // In memory: by itself Java would lay the picture down in a file on the way.
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(small, "jpg", out);
        }
        return bytes.toByteArray();
    }

    /** Every byte is decoded, but only some of the pixels are kept, so that no picture takes much memory. */
    private static ImageReadParam coarsely(ImageReader reader, int frame) throws IOException {
        double pixels = (double) reader.getWidth(frame) * reader.getHeight(frame);
        int step = Math.max(1, (int) Math.ceil(Math.sqrt(pixels / KEPT_PIXELS)));
        ImageReadParam param = reader.getDefaultReadParam();
        param.setSourceSubsampling(step, step, 0, 0);
        return param;
    }

    private static ArtFile decoded(FileFacts facts, ImageReader reader) throws IOException {
        int frames = reader.getNumImages(true);
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if ((long) width * height > MOST_PIXELS || frames > MOST_FRAMES) {
            return broken(
                    facts,
                    "This picture says that it is " + width + " by " + height + " pixels"
                            + (frames > 1 ? " in " + frames + " frames" : "")
                            + ", which is too large to look into: save a smaller copy.");
        }
        boolean[] cut = new boolean[1];
        IIOReadWarningListener listener = (source, warning) -> cut[0] = true;
        reader.addIIOReadWarningListener(listener);
        long decoded = 0;
        for (int frame = 0; frame < frames && decoded < MOST_PIXELS_DECODED; frame++) {
            Patience.ask();
            long pixels = (long) reader.getWidth(frame) * reader.getHeight(frame);
            decoded += pixels;
            if (pixels > MOST_PIXELS) {
                return broken(facts, "A frame of this picture is too large to look into: save a smaller copy.");
            }
            reader.read(frame, coarsely(reader, frame));
        }
        Patience.ask();
        return cut[0] ? broken(facts, CUT) : new ArtFile(facts, frames, width, height, "");
    }
}
