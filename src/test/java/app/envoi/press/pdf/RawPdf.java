package app.envoi.press.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;

/** Writes PDFs object by object, as no program would, so that every oddity can be made. */
public final class RawPdf {
    static final String LETTER = "/MediaBox [0 0 612 792]";
    private final List<byte[]> objects = new ArrayList<>();
    private String trailer = "";

    private RawPdf() {}

    /** A PDF whose pages show these content streams; fonts F1 Times, F2 Helvetica, F3 Courier. */
    public static RawPdf pages(String... contents) {
        return sheets(LETTER, contents);
    }

    public static RawPdf sheets(String page, String... contents) {
        RawPdf pdf = new RawPdf();
        pdf.object("<< /Type /Catalog /Pages 2 0 R >>");
        StringBuilder kids = new StringBuilder();
        for (int i = 0; i < contents.length; i++) {
            kids.append(6 + 2 * i).append(" 0 R ");
        }
        pdf.object("<< /Type /Pages /Kids [" + kids + "] /Count " + contents.length + " >>");
        pdf.object("<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding /WinAnsiEncoding >>");
        pdf.object("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>");
        pdf.object("<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>");
        for (int i = 0; i < contents.length; i++) {
            pdf.object("<< /Type /Page /Parent 2 0 R " + page
                    + " /Resources << /Font << /F1 3 0 R /F2 4 0 R /F3 5 0 R >> >> /Contents " + (7 + 2 * i)
                    + " 0 R >>");
            pdf.stream("", contents[i].getBytes(StandardCharsets.ISO_8859_1));
        }
        return pdf;
    }

    /** Number of the object that comes next. */
    public int next() {
        return objects.size() + 1;
    }

    public RawPdf object(String text) {
        objects.add(text.getBytes(StandardCharsets.ISO_8859_1));
        return this;
    }

    public RawPdf replace(int number, String text) {
        objects.set(number - 1, text.getBytes(StandardCharsets.ISO_8859_1));
        return this;
    }

    public RawPdf stream(String entries, byte[] content) {
        objects.add(streamObject(entries, content));
        return this;
    }

    public RawPdf replaceStream(int number, String entries, byte[] content) {
        objects.set(number - 1, streamObject(entries, content));
        return this;
    }

    private static byte[] streamObject(String entries, byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(("<< " + entries + " /Length " + content.length + " >>\nstream\n")
                .getBytes(StandardCharsets.ISO_8859_1));
        out.writeBytes(content);
        out.writeBytes("\nendstream".getBytes(StandardCharsets.ISO_8859_1));
        return out.toByteArray();
    }

    public RawPdf trailer(String entries) {
        trailer = entries;
        return this;
    }

    /** So many zero bytes, packed about a thousand to one. */
    public static byte[] bomb(long bytes) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] zeros = new byte[1 << 16];
        byte[] packed = new byte[1 << 16];
        for (long left = bytes; left > 0; left -= zeros.length) {
            deflater.setInput(zeros);
            while (!deflater.needsInput()) {
                out.write(packed, 0, deflater.deflate(packed));
            }
        }
        deflater.finish();
        while (!deflater.finished()) {
            out.write(packed, 0, deflater.deflate(packed));
        }
        deflater.end();
        return out.toByteArray();
    }

    public static byte[] packed(byte[] bytes) {
        Deflater deflater = new Deflater();
        deflater.setInput(bytes);
        deflater.finish();
        byte[] buffer = new byte[bytes.length + 100];
        int length = deflater.deflate(buffer);
        deflater.end();
        return java.util.Arrays.copyOf(buffer, length);
    }

    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes("%PDF-1.7\n".getBytes(StandardCharsets.ISO_8859_1));
        List<Integer> offsets = new ArrayList<>();
        for (int i = 0; i < objects.size(); i++) {
            offsets.add(out.size());
            out.writeBytes(((i + 1) + " 0 obj\n").getBytes(StandardCharsets.ISO_8859_1));
            out.writeBytes(objects.get(i));
            out.writeBytes("\nendobj\n".getBytes(StandardCharsets.ISO_8859_1));
        }
        int start = out.size();
        StringBuilder end = new StringBuilder("xref\n0 " + (objects.size() + 1) + "\n0000000000 65535 f \n");
        offsets.forEach(offset -> end.append(String.format("%010d 00000 n \n", offset)));
        end.append("trailer\n<< /Size ")
                .append(objects.size() + 1)
                .append(" /Root 1 0 R ")
                .append(trailer)
                .append(" >>\nstartxref\n")
                .append(start)
                .append("\n%%EOF\n");
        out.writeBytes(end.toString().getBytes(StandardCharsets.ISO_8859_1));
        return out.toByteArray();
    }
}
