package app.envoi.press.docx;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** Reads the styles part. */
final class StylesReader {
    private final RunReader runs;
    private final Map<String, Style> styles = new HashMap<>();
    private final Map<Style.Kind, String> defaults = new EnumMap<>(Style.Kind.class);
    private Declared<RunKey> run = StyleSheet.NO_RUN;
    private Declared<ParagraphKey> paragraph = StyleSheet.NO_PARAGRAPH;

    StylesReader(RunReader runs) {
        this.runs = runs;
    }

    StyleSheet read(Xml xml, Numbering numbering) throws DocxUnreadable {
        if (xml.root("w:styles")) {
            int depth = xml.depth();
            while (xml.child(depth)) {
                if (xml.name().equals("w:style")) {
                    style(xml);
                } else if (xml.name().equals("w:docDefaults")) {
                    documentDefaults(xml);
                }
            }
        }
        return sheet(numbering);
    }

    /** Where a file has no styles part at all. */
    StyleSheet sheet(Numbering numbering) {
        return new StyleSheet(styles, defaults, new StyleSheet.Resolved("", run, paragraph), numbering);
    }

    private void documentDefaults(Xml xml) throws DocxUnreadable {
        int depth = xml.depth();
        while (xml.child(depth)) {
            int inside = xml.depth();
            boolean ofRuns = xml.name().equals("w:rPrDefault");
            boolean ofParagraphs = xml.name().equals("w:pPrDefault");
            while ((ofRuns || ofParagraphs) && xml.child(inside)) {
                if (ofRuns && xml.name().equals("w:rPr")) {
                    run = runs.read(xml);
                } else if (ofParagraphs && xml.name().equals("w:pPr")) {
                    paragraph = ParagraphReader.read(xml);
                }
            }
        }
    }

    private void style(Xml xml) throws DocxUnreadable {
        String id = xml.attribute("w:styleId", "");
        Style.Kind kind = kind(xml.attribute("w:type", "paragraph"));
        String isDefault = xml.attribute("w:default");
        StyleDraft draft = new StyleDraft();
        int depth = xml.depth();
        while (xml.child(depth)) {
            draft.read(xml, runs);
        }
        if (isDefault != null && Measure.on(isDefault)) {
            defaults.put(kind, id);
        }
        styles.put(id, draft.finish(id, kind));
    }

    private static Style.Kind kind(String word) {
        return switch (word) {
            case "character" -> Style.Kind.CHARACTER;
            case "table" -> Style.Kind.TABLE;
            case "numbering" -> Style.Kind.NUMBERING;
            default -> Style.Kind.PARAGRAPH;
        };
    }

    /** One style while it is read. */
    private static final class StyleDraft {
        private String name = "";
        private String basedOn = "";
        private Declared<RunKey> run = StyleSheet.NO_RUN;
        private Declared<ParagraphKey> paragraph = StyleSheet.NO_PARAGRAPH;
        private CellMargins margins = CellMargins.UNSAID;
        private final Map<String, Style.Part> parts = new HashMap<>();

        void read(Xml xml, RunReader runs) throws DocxUnreadable {
            switch (xml.name()) {
                case "w:name" -> name = xml.attribute("w:val", "");
                case "w:basedOn" -> basedOn = xml.attribute("w:val", "");
                case "w:rPr" -> run = runs.read(xml);
                case "w:pPr" -> paragraph = ParagraphReader.read(xml);
                case "w:tblPr" -> margins = CellMargins.ofTable(xml);
                case "w:tblStylePr" -> parts.put(xml.attribute("w:type", ""), part(xml, runs));
                default -> {}
            }
        }

        private static Style.Part part(Xml xml, RunReader runs) throws DocxUnreadable {
            Declared<RunKey> run = StyleSheet.NO_RUN;
            Declared<ParagraphKey> paragraph = StyleSheet.NO_PARAGRAPH;
            int depth = xml.depth();
            while (xml.child(depth)) {
                if (xml.name().equals("w:rPr")) {
                    run = runs.read(xml);
                } else if (xml.name().equals("w:pPr")) {
                    paragraph = ParagraphReader.read(xml);
                }
            }
            return new Style.Part(run, paragraph);
        }

        Style finish(String id, Style.Kind kind) {
            return new Style(id, name.isBlank() ? id : name, kind, basedOn, run, paragraph, margins, parts);
        }
    }
}
