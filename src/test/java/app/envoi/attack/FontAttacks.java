package app.envoi.attack;

import static app.envoi.press.docx.DocxBuilder.NAMESPACES;
import static app.envoi.press.docx.DocxBuilder.docx;
import static app.envoi.press.docx.DocxBuilder.p;
import static app.envoi.press.docx.DocxBuilder.r;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;

import app.envoi.press.layout.FontBook;
import app.envoi.press.pdf.RawPdf;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Fonts whose tables lie, in the poet's folder of fonts, in a Word file and in a PDF. */
final class FontAttacks {
    /** Of the same length as Gelasio, whose file it was. */
    static final String FAMILY = "Velasio";

    private FontAttacks() {}

    static List<Attack> all() {
        List<Attack> all = new ArrayList<>();
        lies().forEach((name, lie) -> {
            all.add(Attack.font("a font in the folder with " + name, () -> lying(lie), "read: 1 paragraphs, A Rose"));
            all.add(Attack.manuscript("a font in a Word file with " + name, () -> inWord(lying(lie)), "A Rose"));
            all.add(Attack.manuscript("a font in a PDF with " + name, () -> inPdf(lying(lie)), "read: 1 paragraphs"));
        });
        return all;
    }

    private static Map<String, Consumer<Sfnt>> lies() {
        Map<String, Consumer<Sfnt>> lies = new LinkedHashMap<>();
        lies.put("65,535 tables", font -> font.data.putShort(4, (short) -1));
        lies.put("tables of 4 GB", font -> font.eachRecord(at -> font.data.putInt(at + 12, -1)));
        lies.put("tables at the end of the world", font -> font.eachRecord(at -> font.data.putInt(at + 8, -2)));
        lies.put("one place for all tables", font -> font.eachRecord(at -> font.data.putInt(at + 8, 12)));
        lies.put("65,535 letters", font -> font.data.putShort(font.table("maxp") + 4, (short) -1));
        lies.put("65,535 widths", font -> font.data.putShort(font.table("hhea") + 34, (short) -1));
        lies.put("no widths", font -> font.data.putShort(font.table("hhea") + 34, (short) 0));
        lies.put("65,535 names", font -> font.data.putShort(font.table("name") + 2, (short) -1));
        lies.put("an em of nothing", font -> font.data.putShort(font.table("head") + 18, (short) 0));
        lies.put("letters for all 4,294,967,295 codes", FontAttacks::everyCode);
        lies.put("a letter that is part of itself", font -> font.compose(font.table("glyf"), 'A', 'A'));
        lies.put("two letters that are parts of each other", font -> {
            font.compose(font.table("glyf"), 'A', 'R');
            font.compose(font.table("glyf"), 'R', 'A');
        });
        lies.put("a thousand parts in each letter", font -> {
            int from = font.table("glyf");
            for (int at = from; at + 8 < from + font.length("glyf"); at += 8) {
                font.data.putLong(at, 0xFFFF_0000_0000_0021L);
            }
        });
        return lies;
    }

    /** A map of characters in one group that has no end. */
    private static void everyCode(Sfnt font) {
        int cmap = font.table("cmap");
        font.data.putShort(cmap + 2, (short) 1).putShort(cmap + 4, (short) 3).putShort(cmap + 6, (short) 10);
        font.data.putInt(cmap + 8, 12);
        font.data.putShort(cmap + 12, (short) 12).putInt(cmap + 16, -1).putInt(cmap + 24, Integer.MAX_VALUE);
        font.data.putInt(cmap + 28, 0).putInt(cmap + 32, -1).putInt(cmap + 36, 1);
    }

    private static byte[] lying(Consumer<Sfnt> lie) {
        byte[] good =
                FontBook.bundledOnly().bundled("gelasio").orElseThrow().ttf().get();
        String named = new String(good, ISO_8859_1)
                .replace(
                        new String("Gelasio".getBytes(UTF_16BE), ISO_8859_1),
                        new String(FAMILY.getBytes(UTF_16BE), ISO_8859_1));
        Sfnt font = new Sfnt(ByteBuffer.wrap(named.getBytes(ISO_8859_1)));
        lie.accept(font);
        return font.data.array();
    }

    private static byte[] inWord(byte[] font) {
        String table = "<w:fonts " + NAMESPACES + "><w:font w:name=\"" + FAMILY
                + "\"><w:embedRegular r:id=\"rId1\" w:fontKey=\"{00000000-0000-0000-0000-000000000000}\"/></w:font></w:fonts>";
        String rels = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/font\""
                + " Target=\"fonts/font1.odttf\"/></Relationships>";
        String fonts = "<w:rFonts w:ascii=\"" + FAMILY + "\" w:hAnsi=\"" + FAMILY + "\"/>";
        return docx(p("", r(fonts, "A Rose")))
                .part("fontTable", "fontTable.xml", table)
                .entry("word/_rels/fontTable.xml.rels", rels.getBytes(UTF_8))
                .entry("word/fonts/font1.odttf", font)
                .build();
    }

    private static byte[] inPdf(byte[] font) {
        RawPdf pdf = RawPdf.pages("BT /F1 12 Tf 72 700 Td (A Rose) Tj ET");
        pdf.replace(
                3,
                "<< /Type /Font /Subtype /TrueType /BaseFont /Velasio /FirstChar 65 /LastChar 65 /Widths [600] /FontDescriptor"
                        + " << /Type /FontDescriptor /FontName /Velasio /Flags 4 /FontFile2 " + pdf.next()
                        + " 0 R >> >>");
        return pdf.stream("/Length1 " + font.length, font).bytes();
    }

    /** A font file, to be told lies about. */
    private record Sfnt(ByteBuffer data) {
        void eachRecord(java.util.function.IntConsumer lie) {
            for (int n = 0; n < data.getShort(4); n++) {
                lie.accept(12 + 16 * n);
            }
        }

        private int record(String tag) {
            int wanted = ByteBuffer.wrap(tag.getBytes(ISO_8859_1)).getInt();
            for (int at = 12; ; at += 16) {
                if (data.getInt(at) == wanted) {
                    return at;
                }
            }
        }

        int table(String tag) {
            return data.getInt(record(tag) + 8);
        }

        int length(String tag) {
            return data.getInt(record(tag) + 12);
        }

        /** Puts a letter made of another one in the place of a letter. */
        void compose(int glyf, char letter, char part) {
            int place = glyf + place(letter);
            data.putShort(place, (short) -1).putLong(place + 2, 0);
            data.putShort(place + 10, (short) 0x0023).putShort(place + 12, (short) glyph(part));
            data.putInt(place + 14, 0).putShort(place + 18, (short) 0x0003);
            data.putShort(place + 20, (short) glyph(part)).putInt(place + 22, 0);
        }

        private int place(char letter) {
            boolean wide = data.getShort(table("head") + 50) != 0;
            int loca = table("loca");
            return wide
                    ? data.getInt(loca + 4 * glyph(letter))
                    : 2 * (data.getShort(loca + 2 * glyph(letter)) & 0xFFFF);
        }

        /** By the map of format 4 that every font has. */
        private int glyph(char letter) {
            int cmap = table("cmap");
            for (int n = 0; n < data.getShort(cmap + 2); n++) {
                int map = cmap + data.getInt(cmap + 8 + 8 * n);
                if (data.getShort(map) == 4) {
                    return inSegments(map, letter);
                }
            }
            throw new IllegalStateException("no map of characters");
        }

        private int inSegments(int map, char letter) {
            int count = data.getShort(map + 6) / 2;
            for (int n = 0; n < count; n++) {
                int end = data.getShort(map + 14 + 2 * n) & 0xFFFF;
                int start = data.getShort(map + 16 + 2 * (count + n)) & 0xFFFF;
                if (letter >= start && letter <= end) {
                    int delta = data.getShort(map + 16 + 2 * (2 * count + n));
                    int at = map + 16 + 2 * (3 * count + n);
                    int range = data.getShort(at) & 0xFFFF;
                    return range == 0
                            ? letter + delta & 0xFFFF
                            : data.getShort(at + range + 2 * (letter - start)) & 0xFFFF;
                }
            }
            throw new IllegalStateException("no such letter");
        }
    }
}
