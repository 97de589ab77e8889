package app.envoi.press.layout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Measures the layout, by LibreOffice's conventions, on a folder of .docx files and a folder of the PDFs that LibreOffice made of them. */
final class AgainstLibreOffice {

    private AgainstLibreOffice() {}

    public static void main(String[] arguments) throws IOException {
        int counts = 0;
        int texts = 0;
        List<Path> files = files(Path.of(arguments[0]));
        for (Path docx : files) {
            String pdf = docx.getFileName().toString().replace(".docx", ".pdf");
            OfficePages pages = OfficePages.compare(docx, Path.of(arguments[1]).resolve(pdf));
            counts += pages.sameCount() ? 1 : 0;
            texts += pages.sameText() ? 1 : 0;
            if (!pages.sameText()) {
                System.out.println(pages.name() + " LibreOffice "
                        + pages.theirs().size() + " ours " + pages.ours().size() + " " + pages.difference());
            }
        }
        System.out.println("files " + files.size() + "  counts " + counts + "  every page's text " + texts);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> list = Files.list(folder)) {
            return new ArrayList<>(list.filter(file -> file.toString().endsWith(".docx"))
                    .sorted()
                    .toList());
        }
    }
}
