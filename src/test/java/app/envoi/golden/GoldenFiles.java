package app.envoi.golden;

import static app.envoi.golden.Xml.defaults;
import static app.envoi.golden.Xml.line;
import static app.envoi.golden.Xml.lines;
import static app.envoi.golden.Xml.paragraph;
import static app.envoi.golden.Xml.run;
import static app.envoi.golden.Xml.title;
import static app.envoi.golden.Xml.titleOnNewPage;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the golden files that are written by hand. Those that LibreOffice wrote are only kept. */
final class GoldenFiles {
    private GoldenFiles() {}

    /** A golden file by its name. */
    record Made(String name, byte[] bytes) {
        Made(String name, WordFile file) {
            this(name + ".docx", file.bytes());
        }
    }

    static List<Made> all() {
        return Stream.of(TypeCases.all(), PageCases.all(), FitCases.all(), TextCases.all(), UnfitFiles.all())
                .flatMap(List::stream)
                .toList();
    }

    /** A title on a new page, and the poem's lines, a paragraph each. */
    static String poem(Verses verses) {
        return titleOnNewPage(verses.title()) + lines(verses.lines());
    }

    static String poems(Verses... all) {
        return Stream.of(all).map(GoldenFiles::poem).collect(Collectors.joining());
    }

    /** The same with one line in other words. */
    static String poem(Verses verses, int number, String xml) {
        StringBuilder body = new StringBuilder(titleOnNewPage(verses.title()));
        for (int i = 0; i < verses.lines().size(); i++) {
            body.append(i == number ? xml : line(verses.lines().get(i)));
        }
        return body.toString();
    }

    static String defaultType(String family, int halfPoints) {
        String size = "<w:sz w:val=\"" + halfPoints + "\"/><w:szCs w:val=\"" + halfPoints + "\"/>";
        return defaults(
                "<w:rFonts w:ascii=\"" + family + "\" w:hAnsi=\"" + family + "\" w:cs=\"" + family + "\"/>" + size);
    }

    static String styled(String style, String text) {
        return paragraph("<w:pStyle w:val=\"" + style + "\"/>", run(text));
    }

    static String plainTitle(Verses verses) {
        return title(verses.title());
    }
}
