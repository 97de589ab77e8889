package app.envoi.press.pdf;

import app.envoi.press.layout.Line;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** What in a PDF was not read, not run, or is odd, in sentences. */
final class Oddities {
    private static final COSName COLLECTION = COSName.getPDFName("Collection");
    private static final double A_SCAN = 0.3;
    private static final Set<String> WITHOUT_TEXT = Set.of("Link", "Popup");

    private final Set<String> notes = new LinkedHashSet<>();
    private final Set<String> unsupported = new TreeSet<>();
    private final Set<Integer> damaged = new TreeSet<>();
    private final Set<Integer> scanned = new TreeSet<>();
    private final Set<Integer> blank = new TreeSet<>();
    private final Set<Integer> unknown = new TreeSet<>();
    private final Set<Integer> turned = new TreeSet<>();
    private final Set<Integer> drawn = new TreeSet<>();

    Oddities(PdfFile file) throws PdfUnreadable {
        COSDictionary catalog = file.catalog();
        if (file.encrypted()) {
            notes.add("This PDF is protected against changes; it can be read.");
        }
        scripts(catalog);
        attachments(catalog);
        form(catalog);
        annotations(file.pages());
    }

    private void scripts(COSDictionary catalog) {
        COSDictionary names = catalog.getCOSDictionary(COSName.NAMES);
        boolean script = names != null && names.containsKey(COSName.JAVA_SCRIPT)
                || catalog.containsKey(COSName.AA)
                || acts(catalog);
        if (script) {
            notes.add("The PDF holds actions or scripts; they were not run, and some journals refuse such files.");
            unsupported.add("script");
        }
    }

    private static boolean acts(COSDictionary catalog) {
        COSDictionary action = catalog.getCOSDictionary(COSName.OPEN_ACTION);
        return action != null && !"GoTo".equals(action.getNameAsString(COSName.S));
    }

    private void attachments(COSDictionary catalog) {
        COSDictionary names = catalog.getCOSDictionary(COSName.NAMES);
        if (names != null && names.containsKey(COSName.EMBEDDED_FILES) || catalog.containsKey(COSName.AF)) {
            notes.add("The PDF holds other files inside it; they were not opened.");
            unsupported.add("embedded document");
        }
        if (catalog.containsKey(COLLECTION)) {
            notes.add("This PDF is a portfolio of files: only its cover was read. Send each file for itself.");
        }
    }

    private void form(COSDictionary catalog) {
        COSDictionary form = catalog.getCOSDictionary(COSName.ACRO_FORM);
        COSArray fields = form == null ? null : form.getCOSArray(COSName.FIELDS);
        if (form != null && (form.containsKey(COSName.XFA) || fields != null && fields.size() > 0)) {
            notes.add("The PDF is a form; what was filled in was not read.");
            unsupported.add("form");
        }
    }

    private void annotations(List<COSDictionary> pages) {
        Set<Integer> noted = new TreeSet<>();
        for (int i = 0; i < pages.size(); i++) {
            COSArray annotations = pages.get(i).getCOSArray(COSName.ANNOTS);
            for (int j = 0; annotations != null && j < Math.min(annotations.size(), 1000); j++) {
                if (says(annotations.getObject(j))) {
                    noted.add(i + 1);
                }
            }
        }
        if (!noted.isEmpty()) {
            notes.add("Notes or fields lie over " + onPages(noted) + "; what they say was not read.");
            unsupported.add("annotation");
        }
    }

    private static boolean says(@Nullable COSBase annotation) {
        return annotation instanceof COSDictionary found
                && !WITHOUT_TEXT.contains(found.getNameAsString(COSName.SUBTYPE, ""));
    }

    void damaged(int page) {
        damaged.add(page);
    }

    void look(PdfPage page) {
        if (!page.pictures().isEmpty()) {
            unsupported.add("picture");
        }
        if (!page.hasText()) {
            (page.pictured() > A_SCAN ? scanned : blank).add(page.number());
        }
        if (page.lines().stream().anyMatch(line -> line.visibleText().contains(FontProgram.UNKNOWN))) {
            unknown.add(page.number());
        }
        if (page.lines().stream().anyMatch(line -> line.angle() != 0 && line.role() == Line.Role.BODY)) {
            turned.add(page.number());
        }
        if (page.lines().stream()
                .anyMatch(line -> line.pieces().stream()
                        .anyMatch(piece -> piece.type().family().equals(Face.NAMELESS)))) {
            drawn.add(page.number());
        }
    }

    List<String> notes() {
        List<String> all = new ArrayList<>(notes);
        say(all, damaged, "The content of %s is damaged; what comes after the damage was not read.");
        say(
                all,
                scanned,
                "There is a picture and no text on %s, as in a scan: type and words there cannot be checked.");
        say(all, blank, "There is nothing to read on %s.");
        say(
                all,
                unknown,
                "Some characters on %s have no meaning given in the file: they can be seen but not read or counted.");
        say(all, turned, "Some text on %s is turned; it was measured as seen.");
        say(all, drawn, "Some text on %s is in a font without a name.");
        return all;
    }

    private static void say(List<String> all, Set<Integer> pages, String sentence) {
        if (!pages.isEmpty()) {
            all.add(String.format(sentence, onPages(pages)));
        }
    }

    private static String onPages(Set<Integer> pages) {
        List<String> numbers = pages.stream().limit(12).map(String::valueOf).toList();
        if (numbers.size() == 1) {
            return "page " + numbers.get(0);
        }
        String some = String.join(", ", numbers.subList(0, numbers.size() - 1));
        return "pages " + some + (pages.size() > 12 ? " and others" : " and " + numbers.get(numbers.size() - 1));
    }

    Set<String> unsupported() {
        return unsupported;
    }
}
