package app.envoi.press.docx;

import app.envoi.press.layout.FontBook;
import app.envoi.press.layout.Office;
import app.envoi.press.layout.Typesetter;
import app.envoi.press.manuscript.Manuscript;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Measures the packets that Envoi builds on LibreOffice's pages: how many have its number of pages by its own conventions, and how many by Word's. The
 * families are those for which LibreOffice has fonts of the same widths and heights (for Cambria it has the widths but not the height). Run with a first
 * seed, how many, and a folder to work in.
 *
 * @param counts packets with the same number of pages by LibreOffice's conventions
 * @param words likewise by Word's
 * @param differing one line for each other packet
 */
record BuiltAgainstLibreOffice(int packets, int counts, int words, List<String> differing) {

    public static void main(String[] arguments) throws IOException {
        long first = Long.parseLong(arguments[0]);
        int count = Integer.parseInt(arguments[1]);
        Path folder = Files.createDirectories(Path.of(arguments[2]));
        BuiltAgainstLibreOffice result = measure(Office.installed().orElseThrow(), first, count, folder);
        result.differing.forEach(System.out::println);
        System.out.println(
                result.packets + " packets  counts " + result.counts + "  by Word's conventions " + result.words);
    }

    static BuiltAgainstLibreOffice measure(Office office, long first, int count, Path folder) throws IOException {
        List<Path> files = new ArrayList<>(count);
        for (long seed = first; seed < first + count; seed++) {
            files.add(Files.write(folder.resolve("built-" + seed + ".docx"), DocxWriter.write(packet(seed))));
        }
        office.makePdfs(files, folder);
        Typesetter byOffice = Office.typesetter();
        Typesetter byWord = new Typesetter(FontBook.bundledOnly());
        int counts = 0;
        int words = 0;
        List<String> differing = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Manuscript packet = packet(first + i);
            int theirs = pages(folder.resolve("built-" + (first + i) + ".pdf"));
            int ours = byOffice.set(packet).pages().size();
            int word = byWord.set(packet).pages().size();
            counts += theirs == ours ? 1 : 0;
            words += theirs == word ? 1 : 0;
            if (theirs != ours || theirs != word) {
                differing.add("packet " + (first + i) + ": LibreOffice " + theirs + ", by its conventions " + ours
                        + ", by Word's " + byWord.set(packet).count());
            }
        }
        return new BuiltAgainstLibreOffice(count, counts, words, differing);
    }

    private static int pages(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return document.getNumberOfPages();
        }
    }

    private static Manuscript packet(long seed) {
        return new Packets(new Random(seed)).latin();
    }
}
