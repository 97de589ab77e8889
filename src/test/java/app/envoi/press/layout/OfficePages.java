package app.envoi.press.layout;

import app.envoi.press.docx.DocxReader;
import app.envoi.press.manuscript.Manuscript;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * A manuscript as LibreOffice set it beside the same set here by LibreOffice's conventions: the letters of each page, without white space.
 *
 * @param theirs by page
 * @param ours by page
 */
record OfficePages(String name, List<String> theirs, List<String> ours) {

    static OfficePages compare(Path docx, Path pdf) throws IOException {
        return new OfficePages(docx.getFileName().toString(), pagesOf(pdf), pagesOf(read(docx)));
    }

    boolean sameCount() {
        return theirs.size() == ours.size();
    }

    boolean sameText() {
        return theirs.equals(ours);
    }

    /** The first page that differs, and where. */
    String difference() {
        for (int i = 0; i < Math.min(theirs.size(), ours.size()); i++) {
            String their = theirs.get(i);
            String our = ours.get(i);
            if (!their.equals(our)) {
                int at = 0;
                while (at < Math.min(their.length(), our.length()) && their.charAt(at) == our.charAt(at)) {
                    at++;
                }
                return "page " + (i + 1) + " theirs …" + tail(their, at) + " ours …" + tail(our, at);
            }
        }
        return "";
    }

    private static String tail(String text, int at) {
        return text.substring(Math.max(0, at - 12), Math.min(text.length(), at + 30)) + "(" + (text.length() - at)
                + " left)";
    }

    private static Manuscript read(Path docx) throws IOException {
        try {
            return DocxReader.read(Files.readAllBytes(docx)).withoutWordRecord();
        } catch (IOException e) {
            throw e;
        } catch (Exception e) {
            throw new IOException(docx + ": " + e.getMessage(), e);
        }
    }

    private static List<String> pagesOf(Manuscript manuscript) {
        Proof proof = Office.typesetter().set(manuscript);
        return proof.pages().stream()
                .map(page -> letters(page.lines().stream().map(Line::text).collect(Collectors.joining())))
                .toList();
    }

    private static List<String> pagesOf(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            List<String> pages = new ArrayList<>();
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(letters(stripper.getText(document)));
            }
            return pages;
        }
    }

    private static String letters(String text) {
        return text.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c) && !Character.isISOControl(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
