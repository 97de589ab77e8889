package app.envoi.press.docx;

import app.envoi.press.manuscript.FontTable;
import app.envoi.press.manuscript.FontTable.Embedded;
import app.envoi.press.manuscript.FontTable.Entry;
import app.envoi.press.manuscript.FontTable.Kind;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads the table of fonts, and the font files that the document brings with it. */
final class FontTableReader {
    private static final int HIDDEN_BYTES = 32;
    private static final int MOST_FAMILIES = 1_000;

    private final WordPackage file;

    FontTableReader(WordPackage file) {
        this.file = file;
    }

    FontTable read() throws DocxUnreadable {
        Optional<Relations.Relation> part = file.relations(file.main()).first("fontTable");
        Optional<Xml> xml = part.isPresent() ? file.xml(part.get().part()) : Optional.empty();
        return xml.isPresent() ? read(xml.get(), file.relations(part.get().part())) : FontTable.NONE;
    }

    private FontTable read(Xml xml, Relations relations) throws DocxUnreadable {
        Map<String, Entry> families = new HashMap<>();
        if (xml.root("w:fonts")) {
            int depth = xml.depth();
            while (xml.child(depth) && families.size() < MOST_FAMILIES) {
                String name = xml.attribute("w:name", "").strip().toLowerCase(Locale.ROOT);
                Entry entry = new Draft(relations).read(xml);
                if (!entry.equals(Entry.NOTHING)) {
                    families.putIfAbsent(name, entry);
                }
            }
        }
        return new FontTable(families);
    }

    /** One entry while it is read. */
    private final class Draft {
        private final Relations relations;
        private final List<Embedded> embedded = new ArrayList<>();
        private String alternative = "";
        private String panose = "";
        private String family = "";
        private boolean fixed;
        private boolean described;

        Draft(Relations relations) {
            this.relations = relations;
        }

        Entry read(Xml xml) throws DocxUnreadable {
            int depth = xml.depth();
            while (xml.child(depth)) {
                described = true;
                switch (xml.name()) {
                    case "w:altName" ->
                        alternative = xml.attribute("w:val", "").split(",")[0].strip();
                    case "w:panose1" -> panose = xml.attribute("w:val", "");
                    case "w:family" -> family = xml.attribute("w:val", "");
                    case "w:pitch" -> fixed = xml.attribute("w:val", "").equals("fixed");
                    case "w:embedRegular" -> embed(xml, false, false);
                    case "w:embedBold" -> embed(xml, true, false);
                    case "w:embedItalic" -> embed(xml, false, true);
                    case "w:embedBoldItalic" -> embed(xml, true, true);
                    default -> {}
                }
            }
            boolean met = !described || !panose.replace("0", "").isEmpty();
            return new Entry(alternative, met, kind(), embedded);
        }

        private Kind kind() {
            return switch (family) {
                case "roman" -> Kind.SERIF;
                case "swiss" -> Kind.SANS_SERIF;
                case "modern" -> fixed ? Kind.MONOSPACED : Kind.UNSAID;
                default -> Kind.UNSAID;
            };
        }

        private void embed(Xml xml, boolean bold, boolean italic) throws DocxUnreadable {
            String key = xml.attribute("w:fontKey", "");
            Optional<Relations.Relation> relation = relations.byId(xml.attribute("r:id", ""));
            if (relation.isPresent() && !relation.get().external()) {
                Optional<byte[]> bytes = file.zip().read(relation.get().part());
                bytes.flatMap(hidden -> plain(hidden, key))
                        .ifPresent(font -> embedded.add(new Embedded(bold, italic, font)));
            }
        }
    }

    /** The first bytes of the file are hidden under its key, which is a GUID written backwards (ISO 29500-4 11.3.2 and 17.8.1). */
    static Optional<ByteBuffer> plain(byte[] hidden, String guid) {
        String digits = guid.replaceAll("[^0-9A-Fa-f]", "");
        if (digits.length() != HIDDEN_BYTES || hidden.length < HIDDEN_BYTES) {
            return digits.isEmpty() ? Optional.of(ByteBuffer.wrap(hidden).asReadOnlyBuffer()) : Optional.empty();
        }
        byte[] key = HexFormat.of().parseHex(digits);
        byte[] plain = hidden.clone();
        for (int i = 0; i < HIDDEN_BYTES; i++) {
            plain[i] ^= key[key.length - 1 - i % key.length];
        }
        return Optional.of(ByteBuffer.wrap(plain).asReadOnlyBuffer());
    }
}
