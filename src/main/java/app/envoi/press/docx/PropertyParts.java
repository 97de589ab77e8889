package app.envoi.press.docx;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Changes to the two parts that say who made a file and how large it is. */
final class PropertyParts {
    private static final Set<String> NAMES = Set.of("dc:creator", "cp:lastModifiedBy", "ep:Company", "ep:Manager");

    private final WordPackage file;
    private final Map<String, Patch> patches = new LinkedHashMap<>();

    PropertyParts(WordPackage file) {
        this.file = file;
    }

    /** By the name of their part. */
    Map<String, Patch> patches() {
        return patches;
    }

    void blankAuthor() throws DocxUnreadable {
        for (String kind : FileRecord.PARTS) {
            each(kind, NAMES, false);
        }
    }

    /** Takes out the number of pages, which Word puts in again when it saves. */
    void forgetPages() throws DocxUnreadable {
        for (String kind : FileRecord.PARTS) {
            each(kind, Set.of("ep:Pages"), true);
        }
    }

    private void each(String kind, Set<String> names, boolean whole) throws DocxUnreadable {
        Optional<Relations.Relation> relation = file.relations("").first(kind);
        Optional<Xml> part = relation.isPresent() ? file.xml(relation.get().part()) : Optional.empty();
        if (part.isEmpty()) {
            return;
        }
        Xml xml = part.get();
        Patch patch = patches.computeIfAbsent(relation.get().part(), missing -> new Patch());
        xml.next();
        int depth = xml.depth();
        while (xml.child(depth)) {
            if (names.contains(xml.name()) && !xml.selfClosing()) {
                blank(xml, patch, whole);
            }
        }
    }

    private static void blank(Xml xml, Patch patch, boolean whole) throws DocxUnreadable {
        int from = xml.start();
        int content = xml.end();
        int depth = xml.depth();
        Xml.Event event = xml.next();
        while (event != Xml.Event.FINISHED && xml.depth() >= depth) {
            event = xml.next();
        }
        int end = whole ? xml.end() : xml.start();
        if (whole || end > content) {
            patch.remove(new Spots.Span(whole ? from : content, end));
        }
    }
}
