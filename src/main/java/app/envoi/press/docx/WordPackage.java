package app.envoi.press.docx;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The parts of a Word file and how they hang together. */
final class WordPackage {
    private final Zip zip;
    private final Limits limits;
    private final Map<String, Relations> relations = new HashMap<>();
    private final String main;

    private WordPackage(Zip zip, Limits limits) throws DocxUnreadable {
        this.zip = zip;
        this.limits = limits;
        this.main = relations("")
                .first("officeDocument")
                .map(Relations.Relation::part)
                .filter(zip::has)
                .orElseThrow(() -> DocxUnreadable.damaged("it holds no text of a document"));
    }

    static WordPackage open(byte[] bytes, Limits limits) throws DocxUnreadable {
        return new WordPackage(Zip.open(bytes, limits), limits);
    }

    Zip zip() {
        return zip;
    }

    /** Name of the part that holds the body. */
    String main() {
        return main;
    }

    /** Where a part points to; the package itself is the part with the empty name. */
    Relations relations(String part) throws DocxUnreadable {
        Relations known = relations.get(part);
        if (known == null) {
            String name = Relations.partOf(part);
            Optional<Xml> xml = xml(name);
            known = xml.isPresent() ? Relations.read(xml.get(), part) : Relations.NONE;
            relations.put(part, known);
        }
        return known;
    }

    /** The part that the body calls its styles, settings …; empty when it has none. */
    Optional<Xml> beside(String kind) throws DocxUnreadable {
        Optional<Relations.Relation> relation = relations(main).first(kind);
        return relation.isPresent() ? xml(relation.get().part()) : Optional.empty();
    }

    Optional<Xml> xml(String part) throws DocxUnreadable {
        Optional<char[]> text = text(part);
        return text.map(characters -> new Xml(characters, part, limits));
    }

    Optional<char[]> text(String part) throws DocxUnreadable {
        Optional<byte[]> bytes = zip.read(part);
        return bytes.isPresent() ? Optional.of(decode(bytes.get(), part)) : Optional.empty();
    }

    /** A byte order mark is kept as the first character, so that encoding gives the same bytes again. */
    private static char[] decode(byte[] bytes, String part) throws DocxUnreadable {
        try {
            CharBuffer decoded = charset(bytes).newDecoder().decode(ByteBuffer.wrap(bytes));
            char[] text = new char[decoded.remaining()];
            decoded.get(text);
            return text;
        } catch (CharacterCodingException broken) {
            throw DocxUnreadable.damaged("its part " + Zip.shown(part) + " holds bytes that are no text");
        }
    }

    /** As the first bytes and the XML declaration say; UTF-8 where they say nothing. */
    static Charset charset(byte[] bytes) {
        int first = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        if (first == 0xFEFF || first == 0x003C) {
            return StandardCharsets.UTF_16BE;
        }
        if (first == 0xFFFE || first == 0x3C00) {
            return StandardCharsets.UTF_16LE;
        }
        String head = new String(bytes, 0, Math.min(bytes.length, 100), StandardCharsets.ISO_8859_1);
        int end = head.indexOf("?>");
        String declaration = end < 0 ? "" : head.substring(0, end).toLowerCase(Locale.ROOT);
        if (declaration.contains("windows-1252")) {
            return Charset.forName("windows-1252");
        }
        return declaration.contains("iso-8859-1") ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
    }
}
