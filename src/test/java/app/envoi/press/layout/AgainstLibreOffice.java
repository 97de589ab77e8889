package app.envoi.press.layout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Measures the layout, by LibreOffice's conventions, on packets made for it: how many have LibreOffice's number of pages, and how many have its text on every
 * page. Run with a first seed, how many, and a folder to work in; what LibreOffice made there of the same packet before is not made again.
 *
 * @param counts packets with the same number of pages
 * @param texts packets with the same text on every page
 * @param differing one line for each other packet
 */
record AgainstLibreOffice(int packets, int counts, int texts, List<String> differing) {

    public static void main(String[] arguments) throws IOException {
        long first = Long.parseLong(arguments[0]);
        int count = Integer.parseInt(arguments[1]);
        Path folder = Files.createDirectories(Path.of(arguments[2]));
        AgainstLibreOffice result = measure(Office.installed().orElseThrow(), first, count, folder);
        result.differing.forEach(System.out::println);
        System.out.println(
                result.packets + " packets  counts " + result.counts + "  every page's text " + result.texts);
    }

    static AgainstLibreOffice measure(Office office, long first, int count, Path folder) throws IOException {
        List<Path> files = new ArrayList<>(count);
        List<Path> fresh = new ArrayList<>(count);
        for (long seed = first; seed < first + count; seed++) {
            Path file = folder.resolve("packet-" + seed + ".docx");
            byte[] packet = MadePacket.docx(seed);
            if (!Files.exists(pdf(file)) || !Arrays.equals(packet, Files.readAllBytes(file))) {
                fresh.add(Files.write(file, packet));
            }
            files.add(file);
        }
        office.makePdfs(fresh, folder);
        int counts = 0;
        int texts = 0;
        List<String> differing = new ArrayList<>();
        for (Path file : files) {
            OfficePages pages = OfficePages.compare(file, pdf(file));
            counts += pages.sameCount() ? 1 : 0;
            texts += pages.sameText() ? 1 : 0;
            if (!pages.sameText()) {
                differing.add(pages.name() + " LibreOffice " + pages.theirs().size() + " ours "
                        + pages.ours().size() + " " + pages.difference());
            }
        }
        return new AgainstLibreOffice(count, counts, texts, differing);
    }

    private static Path pdf(Path docx) {
        return docx.resolveSibling(docx.getFileName().toString().replace(".docx", ".pdf"));
    }
}
