package app.envoi.press.docx;

import app.envoi.press.manuscript.Properties;
import app.envoi.press.manuscript.WordRecord;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the file says about itself, in its two property parts. */
final class FileRecord {
    private final Map<String, String> core;
    private final Map<String, String> app;
    private final boolean unchanged;

    private FileRecord(Map<String, String> core, Map<String, String> app, boolean unchanged) {
        this.core = core;
        this.app = app;
        this.unchanged = unchanged;
    }

    static FileRecord read(WordPackage file) throws DocxUnreadable {
        Map<String, String> app = values(file, "extended-properties", "extendedProperties");
        return new FileRecord(
                values(file, "core-properties", "coreProperties"),
                app,
                SaveEvidence.of(file).byWord(app));
    }

    private static Map<String, String> values(WordPackage file, String kind, String strict) throws DocxUnreadable {
        Relations relations = file.relations("");
        Optional<Relations.Relation> relation = relations.first(kind).or(() -> relations.first(strict));
        Optional<Xml> part = relation.isPresent() ? file.xml(relation.get().part()) : Optional.empty();
        Map<String, String> values = new HashMap<>();
        if (part.isPresent()) {
            Xml xml = part.get();
            xml.next();
            int depth = xml.depth();
            while (xml.child(depth)) {
                values.putIfAbsent(xml.name(), xml.text().trim());
            }
        }
        return values;
    }

    Properties properties() {
        return new Properties(
                core.getOrDefault("dc:title", ""),
                core.getOrDefault("dc:creator", ""),
                core.getOrDefault("cp:lastModifiedBy", ""),
                app.getOrDefault("ep:Company", ""),
                app.getOrDefault("ep:Application", ""),
                core.getOrDefault("dc:language", ""));
    }

    /** Empty where Word left neither a count nor a mark. */
    Optional<WordRecord> word(List<WordRecord.Mark> marks) {
        int pages = Math.max(0, Measure.number(app.get("ep:Pages"), 0));
        boolean word = app.getOrDefault("ep:Application", "").matches("Microsoft.*Word.*");
        boolean said = word && (pages > 0 || !marks.isEmpty());
        return said ? Optional.of(new WordRecord(pages, marks, unchanged)) : Optional.empty();
    }
}
