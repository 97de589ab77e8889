package app.envoi.press.docx;

import app.envoi.press.manuscript.Properties;
import app.envoi.press.manuscript.WordRecord;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the file says about itself, in its two property parts. */
final class FileRecord {
    /** What relationships call the two parts, in the transitional form and in the strict one. */
    static final List<String> PARTS =
            List.of("core-properties", "extended-properties", "coreProperties", "extendedProperties");

    private final Map<String, String> said;
    private final boolean unchanged;

    private FileRecord(Map<String, String> said, boolean unchanged) {
        this.said = said;
        this.unchanged = unchanged;
    }

    static FileRecord read(WordPackage file, long characters) throws DocxUnreadable {
        Map<String, String> values = new HashMap<>();
        for (String kind : PARTS) {
            values(file, kind, values);
        }
        return new FileRecord(values, new SaveEvidence(file.zip(), values).byWord(characters));
    }

    private static void values(WordPackage file, String kind, Map<String, String> into) throws DocxUnreadable {
        Optional<Relations.Relation> relation = file.relations("").first(kind);
        Optional<Xml> part = relation.isPresent() ? file.xml(relation.get().part()) : Optional.empty();
        if (part.isPresent()) {
            Xml xml = part.get();
            xml.next();
            int depth = xml.depth();
            while (xml.child(depth)) {
                into.putIfAbsent(xml.name(), xml.text().trim());
            }
        }
    }

    Properties properties() {
        return new Properties(
                said.getOrDefault("dc:title", ""),
                said.getOrDefault("dc:creator", ""),
                said.getOrDefault("cp:lastModifiedBy", ""),
                said.getOrDefault("ep:Company", ""),
                said.getOrDefault("ep:Application", ""),
                said.getOrDefault("dc:language", ""));
    }

    /** Empty where Word left neither a count nor a mark. */
    Optional<WordRecord> word(List<WordRecord.Mark> marks) {
        int pages = Math.max(0, Measure.number(said.get("ep:Pages"), 0));
        boolean word = SaveEvidence.namesWord(said);
        boolean said = word && (pages > 0 || !marks.isEmpty());
        return said ? Optional.of(new WordRecord(pages, marks, unchanged)) : Optional.empty();
    }
}
