package app.envoi.attack;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;

/** Pictures that say they are huge, are huge, or are something else too. */
final class PictureAttacks {
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    private PictureAttacks() {}

    static List<Attack> all() {
        return List.of(
                Attack.art(
                        "a PNG that says it is 2,147,483,647 wide",
                        () -> png(Integer.MAX_VALUE, Integer.MAX_VALUE, 9),
                        "too large to look into"),
                Attack.art(
                        "a PNG that says it is 100,000 wide and high",
                        () -> png(100_000, 100_000, 1000),
                        "too large to look into"),
                Attack.art(
                        "a PNG of 49 million pixels in one byte each",
                        () -> png(7_000, 7_000, 49_007_000),
                        "read: 7000 by 7000"),
                Attack.art("a PNG with a bomb in its words", PictureAttacks::wordyPng, "read: 10 by 10"),
                Attack.art("a PNG with a part of 2 GB", PictureAttacks::longPart, "damaged and cannot be shown"),
                Attack.art(
                        "a JPEG that says it is 65,500 wide and high",
                        PictureAttacks::hugeJpeg,
                        "too large to look into"),
                Attack.art("a JPEG of a hundred thousand passes", () -> passes(100_000), "in more passes than"),
                Attack.art("a JPEG of ninety passes", () -> passes(90), "The end of this picture is missing"),
                Attack.art(
                        "a GIF that says it is 65,535 wide and high", () -> gif(65_535, 1), "too large to look into"),
                Attack.art("a GIF of 600 frames", () -> gif(10, 600), "too large to look into"),
                Attack.art("a GIF of 400 frames of 49 million pixels", () -> gif(7_000, 400), "read: 7000 by 7000"),
                Attack.art(
                        "a TIFF that says it is 2,147,483,647 wide", PictureAttacks::tiff, "no JPG, GIF, PNG or PDF"),
                Attack.art("a WebP that says it is 16,384 wide", PictureAttacks::webp, "no JPG, GIF, PNG or PDF"),
                Attack.art("an SVG that draws itself and reaches out", PictureAttacks::svg, "no JPG, GIF, PNG or PDF"),
                Attack.art(
                        "a PNG that is a page of HTML too",
                        () -> joined(png(10, 10, 310), "<html><script>x()</script>"),
                        "read: 10 by 10"),
                Attack.art(
                        "HTML that ends in a PNG",
                        () -> joined("<html><script>x()</script>", png(10, 10, 310)),
                        "no JPG, GIF, PNG or PDF"),
                Attack.art(
                        "a GIF that is a script too",
                        () -> "GIF89a/*xx*/=1;alert(1)//".getBytes(ISO_8859_1),
                        "damaged and cannot be shown"),
                Attack.art(
                        "a JPEG that is a zip too",
                        () -> joined(jpeg(), new String(WordAttacks.good(), ISO_8859_1)),
                        "read: 10 by 10"));
    }

    /** Rows of the same grey, as many bytes of them as there are. */
    private static byte[] png(int width, int height, int bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(PNG);
        part(
                out,
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(width)
                        .putInt(height)
                        .put((byte) 8)
                        .array());
        part(out, "IDAT", packed(bytes));
        part(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    private static byte[] wordyPng() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(PNG);
        part(
                out,
                "IHDR",
                ByteBuffer.allocate(13).putInt(10).putInt(10).put((byte) 8).array());
        for (String kind : List.of("zTXt", "iCCP")) {
            part(out, kind, join("a\0\0".getBytes(ISO_8859_1), packed(400_000_000)));
        }
        part(out, "iTXt", join("a\0\1\0\0\0".getBytes(ISO_8859_1), packed(400_000_000)));
        part(out, "IDAT", packed(110));
        part(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    private static byte[] longPart() throws IOException {
        byte[] png = png(10, 10, 110);
        ByteBuffer.wrap(png).putInt(33, Integer.MAX_VALUE);
        return png;
    }

    private static void part(ByteArrayOutputStream out, String kind, byte[] content) {
        byte[] named = join(kind.getBytes(ISO_8859_1), content);
        CRC32 sum = new CRC32();
        sum.update(named);
        out.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
        out.writeBytes(named);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }

    private static byte[] packed(int zeros) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try (DeflaterOutputStream packing = new DeflaterOutputStream(out, deflater)) {
            byte[] some = new byte[1 << 16];
            for (int left = zeros; left > 0; left -= some.length) {
                packing.write(some, 0, Math.min(left, some.length));
            }
        }
        deflater.end();
        return out.toByteArray();
    }

    private static byte[] jpeg() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(10, 10, BufferedImage.TYPE_INT_RGB), "jpg", out);
        return out.toByteArray();
    }

    private static byte[] hugeJpeg() throws IOException {
        byte[] jpeg = jpeg();
        ByteBuffer.wrap(jpeg).putShort(frame(jpeg) + 5, (short) 65_500).putShort(frame(jpeg) + 7, (short) 65_500);
        return jpeg;
    }

    private static int frame(byte[] jpeg) {
        int at = 0;
        while (jpeg[at] != (byte) 0xFF || jpeg[at + 1] != (byte) 0xC0) {
            at++;
        }
        return at;
    }

    /** A progressive picture of 49 million pixels, of which each pass says next to nothing. */
    private static byte[] passes(int count) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(hex("FFD8 FFDB0043 00" + "01".repeat(64)));
        out.writeBytes(hex("FFC2 000B 08 1B58 1B58 01 01 11 00"));
        out.writeBytes(hex("FFC4 0014 00 01" + "00".repeat(15) + "00"));
        out.writeBytes(hex("FFC4 0014 10 01" + "00".repeat(15) + "E0"));
        out.writeBytes(hex("FFDA 0008 01 01 00 00 00 00"));
        out.writeBytes(new byte[96_000]);
        byte[] pass = hex("FFDA 0008 01 01 00 01 3F 00" + "00".repeat(100));
        for (int n = 0; n < count; n++) {
            out.writeBytes(pass);
        }
        out.writeBytes(hex("FFD9"));
        return out.toByteArray();
    }

    /** Frames of one colour. */
    private static byte[] gif(int size, int frames) throws IOException {
        ByteArrayOutputStream one = new ByteArrayOutputStream();
        ImageIO.write(
                new BufferedImage(Math.min(size, 7_000), Math.min(size, 7_000), BufferedImage.TYPE_BYTE_BINARY),
                "gif",
                one);
        byte[] gif = one.toByteArray();
        int from = 13 + 6;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(gif, 0, from);
        for (int n = 0; n < frames; n++) {
            out.write(gif, from, gif.length - 1 - from);
        }
        out.write(';');
        byte[] made = out.toByteArray();
        if (size > 7_000) {
            made[6] = made[7] = made[8] = made[9] = -1;
            Arrays.fill(made, from + 5, from + 9, (byte) -1);
        }
        return made;
    }

    private static byte[] tiff() {
        return join(
                hex("4949 2A00 08000000 0200 0001 0400 01000000 FFFFFF7F 0101 0400 01000000 FFFFFF7F 00000000"),
                new byte[0]);
    }

    private static byte[] webp() {
        return join("RIFF\u0020\0\0\0WEBPVP8L\u0010\0\0\0".getBytes(ISO_8859_1), hex("2FFFFFFF0F" + "00".repeat(11)));
    }

    private static byte[] svg() {
        return ("<?xml version=\"1.0\"?><!DOCTYPE svg [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>"
                        + "<svg xmlns=\"http://www.w3.org/2000/svg\"><g id=\"a\"><use href=\"#a\"/><image href=\"file:///etc/hostname\"/></g>&e;</svg>")
                .getBytes(ISO_8859_1);
    }

    static byte[] joined(byte[] first, String then) {
        return join(first, then.getBytes(ISO_8859_1));
    }

    static byte[] joined(String first, byte[] then) {
        return join(first.getBytes(ISO_8859_1), then);
    }

    private static byte[] join(byte[] first, byte[] then) {
        byte[] both = Arrays.copyOf(first, first.length + then.length);
        System.arraycopy(then, 0, both, first.length, then.length);
        return both;
    }

    private static byte[] hex(String digits) {
        return java.util.HexFormat.of().parseHex(digits.replace(" ", ""));
    }
}
