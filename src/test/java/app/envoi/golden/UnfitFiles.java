package app.envoi.golden;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import app.envoi.golden.GoldenFiles.Made;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;

/** Files that are no manuscript, or not the one that their name says. */
final class UnfitFiles {
    private static final int SECTOR = 512;
    private static final int FREE = -1;
    private static final int END = -2;
    private static final int TABLE = -3;

    private UnfitFiles() {}

    static List<Made> all() {
        byte[] whole =
                WordFile.plain().body(GoldenFiles.poems(Verses.sickRose())).bytes();
        return List.of(
                new Made("encrypted.docx", compoundFile("EncryptedPackage", "EncryptionInfo")),
                new Made("old-word.doc", compoundFile("WordDocument", "1Table")),
                new Made("truncated.docx", Arrays.copyOf(whole, whole.length / 2)),
                new Made("nothing.docx", new byte[0]),
                new Made("pdf-by-another-name.docx", pdf()),
                new Made(
                        "text-by-another-name.docx",
                        String.join("\n", Verses.sickRose().lines()).getBytes(US_ASCII)),
                new Made("macros.docm", macros()),
                new Made("doctype.docx", doctype()));
    }

    private static byte[] macros() {
        return WordFile.plain()
                .mainType("application/vnd.ms-word.document.macroEnabled.main+xml")
                .raw(
                        "word/vbaProject.bin",
                        "application/vnd.ms-office.vbaProject",
                        "http://schemas.microsoft.com/office/2006/relationships/vbaProject",
                        compoundFile("VBA", "PROJECT"))
                .body(GoldenFiles.poems(Verses.sickRose()))
                .bytes();
    }

    /** A document type declaration has no place in a .docx; here it names a file of the reader's machine. */
    private static byte[] doctype() {
        String styles = "<!DOCTYPE w:styles [<!ENTITY secret SYSTEM \"file:///etc/hostname\">]><w:styles "
                + WordFile.NAMESPACES + ">&secret;</w:styles>";
        return WordFile.plain()
                .part("styles", WordFile.WORD + "styles+xml", styles)
                .body(GoldenFiles.poems(Verses.sickRose()))
                .bytes();
    }

    /** The smallest compound file (MS-CFB) with two empty streams of these names under its root. */
    private static byte[] compoundFile(String one, String other) {
        ByteBuffer file = ByteBuffer.allocate(3 * SECTOR).order(ByteOrder.LITTLE_ENDIAN);
        file.putLong(0xE11AB1A1E011CFD0L).position(24);
        file.putShort((short) 0x3E)
                .putShort((short) 3)
                .putShort((short) 0xFFFE)
                .putShort((short) 9)
                .putShort((short) 6);
        file.position(44);
        file.putInt(1)
                .putInt(1)
                .putInt(0)
                .putInt(4096)
                .putInt(END)
                .putInt(0)
                .putInt(END)
                .putInt(0)
                .putInt(0);
        while (file.position() < SECTOR) {
            file.putInt(FREE);
        }
        file.putInt(TABLE).putInt(END);
        while (file.position() < 2 * SECTOR) {
            file.putInt(FREE);
        }
        entry(file, "Root Entry", 5, FREE, 1);
        entry(file, one, 2, 2, FREE);
        entry(file, other, 2, FREE, FREE);
        entry(file, "", 0, FREE, FREE);
        return file.array();
    }

    private static void entry(ByteBuffer file, String name, int kind, int right, int child) {
        int start = file.position();
        file.put(name.getBytes(UTF_16LE)).position(start + 64);
        file.putShort((short) (name.isEmpty() ? 0 : 2 * name.length() + 2))
                .put((byte) kind)
                .put((byte) 1);
        file.putInt(FREE).putInt(right).putInt(child).position(start + 116);
        file.putInt(END).position(start + 128);
    }

    /** One page of Letter with two lines in Times-Roman 12, written by hand. */
    private static byte[] pdf() {
        String content = "BT /F1 12 Tf 72 700 Td (The Sick Rose) Tj 0 -28 Td (O Rose, thou art sick!) Tj ET";
        List<String> objects = List.of(
                "<< /Type /Catalog /Pages 2 0 R >>",
                "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R"
                        + " /Resources << /Font << /F1 5 0 R >> >> >>",
                "<< /Length " + content.length() + " >>\nstream\n" + content + "\nendstream",
                "<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding /WinAnsiEncoding >>");
        StringBuilder pdf = new StringBuilder("%PDF-1.4\n");
        StringBuilder places = new StringBuilder();
        for (int i = 0; i < objects.size(); i++) {
            places.append(String.format("%010d 00000 n \n", pdf.length()));
            pdf.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
        }
        int table = pdf.length();
        pdf.append("xref\n0 6\n0000000000 65535 f \n").append(places);
        pdf.append("trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n")
                .append(table)
                .append("\n%%EOF\n");
        return pdf.toString().getBytes(US_ASCII);
    }
}
