package app.envoi.attack;

import static app.envoi.press.docx.DocxBuilder.docx;
import static app.envoi.press.docx.DocxBuilder.p;
import static java.nio.charset.StandardCharsets.ISO_8859_1;

import app.envoi.press.docx.DocxBuilder;
import app.envoi.press.pdf.RawPdf;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packages that unpack to more than they are, name places outside, lie about their sizes, or are two things at once. */
final class PackageAttacks {
    private static final int MEGABYTE = 1024 * 1024;
    private static final String TEXT = "word/document.xml";

    private PackageAttacks() {}

    static List<Attack> all() {
        List<Attack> all = new ArrayList<>(List.of(
                Attack.manuscript(
                        "a part that unpacks to a thousand times its size",
                        () -> sea().entry("word/media/a.bin", new byte[12 * MEGABYTE])
                                .build(),
                        "zip bomb"),
                Attack.manuscript(
                        "a text that unpacks to a thousand times its size",
                        () -> docx(p("a".repeat(9 * MEGABYTE))).build(),
                        "zip bomb"),
                Attack.manuscript(
                        "a part of 17 MB",
                        () -> sea().entry("word/media/a.bin", noise(17 * MEGABYTE))
                                .build(),
                        "16 MB"),
                Attack.manuscript("many parts of 9 MB", PackageAttacks::manyLarge, "the limit is 64"),
                Attack.manuscript(
                        "zips in zips, each of ten, eight deep",
                        () -> sea().entry("word/media/a.zip", nested(8)).build(),
                        "a sea"),
                Attack.manuscript("2,001 parts", () -> many(2_001), "more than 2000 parts"),
                Attack.manuscript("60,000 parts", () -> many(60_000), "more than 2000 parts"),
                Attack.manuscript("a package that is a part of itself", PackageAttacks::ofItself, "shares bytes"),
                Attack.manuscript("parts that lie in each other", PackageAttacks::overlapping, "shares bytes"),
                Attack.manuscript(
                        "two texts",
                        () -> sea().entry("WORD/document.xml", new byte[1]).build(),
                        "both named"),
                Attack.manuscript(
                        "a text that says it is small",
                        () -> told(docx(p("a".repeat(9 * MEGABYTE))).build(), 24, 100),
                        "zip bomb"),
                Attack.manuscript(
                        "a text that says it is large", () -> told(sea().build(), 24, 15 * MEGABYTE), "zip bomb"),
                Attack.manuscript("a text that says it has 4 GB", () -> told(sea().build(), 24, -1), "16 MB"),
                Attack.manuscript(
                        "a text that says it is packed into 2 GB",
                        () -> told(sea().build(), 20, Integer.MAX_VALUE),
                        "directory of parts is broken"),
                Attack.manuscript(
                        "a text that lies before the file", () -> told(sea().build(), 42, -5), "its end is missing"),
                Attack.manuscript("a text with another sum", () -> told(sea().build(), 16, 12345), "have changed"),
                Attack.manuscript("a text under a password", () -> flagged(sea().build()), "password"),
                Attack.manuscript(
                        "a directory of 65,535 parts that are not there",
                        () -> end(sea().build(), 10, -1),
                        "more than 2000 parts"),
                Attack.manuscript(
                        "a directory beyond the end",
                        () -> end(sea().build(), 16, Integer.MAX_VALUE),
                        "its end is missing"),
                Attack.manuscript("a note of 60,000 bytes with another end in it", PackageAttacks::twoEnds, "a sea"),
                Attack.manuscript(
                        "a Word file with the head of a PDF",
                        () -> PictureAttacks.joined("%PDF-1.7\n", sea().build()),
                        "This PDF is damaged"),
                Attack.manuscript(
                        "a Word file after a page of HTML",
                        () -> PictureAttacks.joined("<html><script>x()</script>", sea().build()),
                        "does not know"),
                Attack.manuscript(
                        "a PDF after a Word file",
                        () -> PictureAttacks.joined(sea().build(), new String(pdf(), ISO_8859_1)),
                        "a sea"),
                Attack.manuscript(
                        "a Word file after a PDF",
                        () -> PictureAttacks.joined(new String(pdf(), ISO_8859_1), sea().build()),
                        "a line"),
                Attack.manuscript(
                        "a picture before a Word file",
                        () -> PictureAttacks.joined("GIF89a", sea().build()),
                        "is a picture")));
        for (String name : List.of(
                "../a",
                "/etc/passwd",
                "word/../../a",
                "..\\a",
                "C:\\a",
                "\\\\127.0.0.1\\share\\a",
                "a\0.xml",
                "word/./../../a")) {
            all.add(Attack.manuscript(
                    "a part named " + name.replace('\0', '0'),
                    () -> sea().entry(name, new byte[1]).build(),
                    "leads out"));
        }
        return all;
    }

    private static DocxBuilder sea() {
        return docx(p("a sea"));
    }

    private static byte[] pdf() {
        return RawPdf.pages("BT /F1 12 Tf 72 700 Td (a line) Tj ET").bytes();
    }

    private static byte[] noise(int size) {
        byte[] bytes = new byte[size];
        new Random(5).nextBytes(bytes);
        return bytes;
    }

    private static byte[] manyLarge() {
        DocxBuilder file = sea();
        byte[] part = Arrays.copyOf(noise(MEGABYTE), 9 * MEGABYTE);
        for (int n = 0; n < 8; n++) {
            file.entry("word/media/" + n, part);
        }
        return file.build();
    }

    private static byte[] many(int count) {
        DocxBuilder file = sea();
        for (int n = 0; n < count; n++) {
            file.entry("a" + n, new byte[0]);
        }
        return file.build();
    }

    private static byte[] nested(int depth) throws IOException {
        byte[] inside = depth == 0 ? new byte[MEGABYTE] : nested(depth - 1);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int n = 0; n < 10; n++) {
                zip.putNextEntry(new ZipEntry(n + ".zip"));
                zip.write(inside);
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] ofItself() {
        byte[] file = sea().entry("a.docx", noise(100)).build();
        ByteBuffer data = data(file);
        int listed = listed(file, "a.docx");
        data.putShort(listed + 10, (short) 0)
                .putInt(listed + 20, file.length - 100)
                .putInt(listed + 24, file.length - 100);
        data.putInt(listed + 42, 0);
        return file;
    }

    private static byte[] overlapping() {
        byte[] file =
                sea().entry("a.bin", noise(1000)).entry("b.bin", noise(1000)).build();
        data(file).putInt(listed(file, "b.bin") + 42, data(file).getInt(listed(file, "a.bin") + 42));
        return file;
    }

    private static byte[] told(byte[] file, int at, int value) {
        data(file).putInt(listed(file, TEXT) + at, value);
        return file;
    }

    private static byte[] flagged(byte[] file) {
        file[listed(file, TEXT) + 8] |= 1;
        return file;
    }

    private static byte[] end(byte[] file, int at, int value) {
        int end = file.length - 22;
        if (at == 10) {
            data(file).putShort(end + 8, (short) value).putShort(end + 10, (short) value);
        } else {
            data(file).putInt(end + at, value);
        }
        return file;
    }

    private static byte[] twoEnds() {
        byte[] file = sea().build();
        byte[] all = Arrays.copyOf(file, file.length + 60_000);
        data(all).putShort(file.length - 2, (short) 60_000);
        System.arraycopy(file, file.length - 22, all, all.length - 30_000, 22);
        return all;
    }

    private static ByteBuffer data(byte[] file) {
        return ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Where the directory lists a part. */
    private static int listed(byte[] file, String name) {
        return new String(file, ISO_8859_1).lastIndexOf(name) - 46;
    }
}
