package app.envoi.press.intake;

import app.envoi.press.docx.DocxUnreadable;
import app.envoi.press.docx.Limits;
import app.envoi.press.docx.Zip;
import app.envoi.press.rule.FileKind;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/** Tells what a file is by its bytes; its name is never asked. */
final class FileSort {
    private static final int HEAD = 1024;
    private static final byte[] OLE = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };

    private FileSort() {}

    static FileKind of(byte[] bytes) {
        if (isEmpty(bytes)) {
            return FileKind.EMPTY;
        }
        if (starts(bytes, "PK\3\4") || starts(bytes, "PK\5\6")) {
            return zipped(bytes);
        }
        if (startsWith(bytes, OLE)) {
            return compound(bytes);
        }
        FileKind picture = picture(bytes);
        return picture != FileKind.UNKNOWN ? picture : written(bytes);
    }

    private static boolean isEmpty(byte[] bytes) {
        for (byte each : bytes) {
            if (each != 0 && each != ' ' && each != '\n' && each != '\r' && each != '\t') {
                return false;
            }
        }
        return true;
    }

    private static FileKind zipped(byte[] bytes) {
        try {
            return packed(Zip.open(bytes, Limits.UPLOAD));
        } catch (DocxUnreadable broken) {
            return names(bytes);
        }
    }

    private static FileKind packed(Zip zip) throws DocxUnreadable {
        if (zip.has("[Content_Types].xml")) {
            return office(zip);
        }
        String type = zip.read("mimetype")
                .map(bytes -> new String(bytes, StandardCharsets.US_ASCII))
                .orElse("");
        if (type.startsWith("application/vnd.oasis.opendocument.text")) {
            return FileKind.ODT;
        }
        boolean pages = zip.has("Index/Document.iwa")
                || zip.has("Index.zip")
                || zip.has("index.xml")
                || zip.has("index.xml.gz");
        return pages ? FileKind.PAGES : FileKind.UNKNOWN;
    }

    private static FileKind office(Zip zip) throws DocxUnreadable {
        String types = new String(zip.read("[Content_Types].xml").orElse(new byte[0]), StandardCharsets.UTF_8);
        if (zip.has("word/vbaProject.bin") || types.contains("ms-word.document.macroEnabled")) {
            return FileKind.DOCM;
        }
        return types.contains("wordprocessingml.document.main+xml") ? FileKind.DOCX : FileKind.UNKNOWN;
    }

    /** A zip that cannot be opened still shows the names of its first entries. */
    private static FileKind names(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        if (text.contains("word/document") || text.contains("[Content_Types].xml")) {
            return text.contains("xl/workbook") || text.contains("ppt/presentation") ? FileKind.UNKNOWN : FileKind.DOCX;
        }
        return text.contains("mimetypeapplication/vnd.oasis.opendocument.text") ? FileKind.ODT : FileKind.UNKNOWN;
    }

    private static FileKind compound(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        if (text.contains(wide("EncryptedPackage"))) {
            return FileKind.ENCRYPTED;
        }
        return text.contains(wide("WordDocument")) ? FileKind.DOC : FileKind.UNKNOWN;
    }

    private static String wide(String name) {
        return new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    }

    private static FileKind picture(byte[] bytes) {
        if (starts(bytes, "\u00FF\u00D8\u00FF")) {
            return FileKind.JPG;
        }
        if (starts(bytes, "\u0089PNG\r\n\u001A\n")) {
            return FileKind.PNG;
        }
        if (starts(bytes, "GIF87a") || starts(bytes, "GIF89a")) {
            return FileKind.GIF;
        }
        if (starts(bytes, "II*\0") || starts(bytes, "MM\0*")) {
            return FileKind.TIFF;
        }
        String brand = bytes.length < 16 ? "" : new String(bytes, 4, 12, StandardCharsets.ISO_8859_1);
        if (starts(bytes, "RIFF") && brand.endsWith("WEBP")) {
            return FileKind.WEBP;
        }
        boolean heic = brand.startsWith("ftyp") && brand.substring(4, 8).matches("hei[cxms]|hev[cx]|mif1|msf1");
        return heic ? FileKind.HEIC : FileKind.UNKNOWN;
    }

    private static FileKind written(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        if (head.contains("%PDF-")) {
            return FileKind.PDF;
        }
        String start =
                head.replaceFirst("^\u00EF\u00BB\u00BF", "").stripLeading().toLowerCase(Locale.ROOT);
        if (start.startsWith("{\\rtf")) {
            return FileKind.RTF;
        }
        if (start.startsWith("<svg") || start.startsWith("<?xml") && head.contains("<svg")) {
            return FileKind.SVG;
        }
        if (start.startsWith("<?xml") || start.startsWith("<!doctype html") || start.startsWith("<html")) {
            return FileKind.UNKNOWN;
        }
        return isText(bytes) ? FileKind.TXT : FileKind.UNKNOWN;
    }

    private static boolean isText(byte[] bytes) {
        if (bytes.length >= 2 && (starts(bytes, "\u00FF\u00FE") || starts(bytes, "\u00FE\u00FF"))) {
            return true;
        }
        for (byte each : bytes) {
            if (each >= 0 && each < ' ' && each != '\n' && each != '\r' && each != '\t' && each != '\f'
                    || each == 0x7F) {
                return false;
            }
        }
        return isUtf8(bytes) || mostlyLatin(bytes);
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }

    /** As an old editor on Windows saves it: a few letters with accents among many without. */
    private static boolean mostlyLatin(byte[] bytes) {
        long high = 0;
        for (byte each : bytes) {
            high += each < 0 ? 1 : 0;
        }
        return high * 5 < bytes.length;
    }

    private static boolean starts(byte[] bytes, String mark) {
        return startsWith(bytes, mark.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static boolean startsWith(byte[] bytes, byte[] mark) {
        return bytes.length >= mark.length && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
    }
}
