package app.envoi.press.docx;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The namespaces that Word files use, transitional and strict, and the prefix that everybody gives them. */
final class XmlSpaces {
    static final String UNKNOWN = "?";
    private static final String OPEN = "http://schemas.openxmlformats.org/";
    private static final String STRICT = "http://purl.oclc.org/ooxml/";
    private static final String MICROSOFT = "http://schemas.microsoft.com/office/";
    private static final Map<String, String> PREFIXES = prefixes();

    private XmlSpaces() {}

    private static Map<String, String> prefixes() {
        Map<String, String> map = new HashMap<>();
        both(map, "wordprocessingml", "main", "w");
        both(map, "officeDocument", "relationships", "r");
        both(map, "officeDocument", "math", "m");
        both(map, "drawingml", "wordprocessingDrawing", "wp");
        both(map, "drawingml", "main", "a");
        both(map, "drawingml", "picture", "pic");
        both(map, "drawingml", "chart", "c");
        both(map, "drawingml", "diagram", "dgm");
        map.put(OPEN + "officeDocument/2006/extended-properties", "ep");
        map.put(STRICT + "officeDocument/extendedProperties", "ep");
        map.put(OPEN + "package/2006/metadata/core-properties", "cp");
        map.put(OPEN + "package/2006/relationships", "rel");
        map.put(OPEN + "package/2006/content-types", "ct");
        map.put(OPEN + "markup-compatibility/2006", "mc");
        map.put("http://purl.org/dc/elements/1.1/", "dc");
        map.put("urn:schemas-microsoft-com:vml", "v");
        map.put("urn:schemas-microsoft-com:office:office", "o");
        map.put("urn:schemas-microsoft-com:office:word", "w10");
        map.put(MICROSOFT + "word/2010/wordml", "w14");
        map.put(MICROSOFT + "word/2010/wordprocessingDrawing", "wp14");
        map.put(MICROSOFT + "word/2010/wordprocessingShape", "wps");
        map.put(MICROSOFT + "word/2010/wordprocessingGroup", "wpg");
        map.put(MICROSOFT + "word/2010/wordprocessingCanvas", "wpc");
        map.put("http://www.w3.org/XML/1998/namespace", "xml");
        return map;
    }

    private static void both(Map<String, String> map, String family, String name, String prefix) {
        map.put(OPEN + family + "/2006/" + name, prefix);
        map.put(STRICT + family + "/" + name, prefix);
    }

    static String prefix(@Nullable String space) {
        return PREFIXES.getOrDefault(space == null ? "" : space, UNKNOWN);
    }

    /** A program of today would show what needs this namespace. */
    static boolean understood(@Nullable String space) {
        return space != null
                && (PREFIXES.containsKey(space)
                        || space.startsWith(MICROSOFT + "word/")
                        || space.startsWith(MICROSOFT + "drawing/"));
    }
}
