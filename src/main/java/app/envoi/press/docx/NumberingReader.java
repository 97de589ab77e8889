package app.envoi.press.docx;

import java.util.HashMap;
import java.util.Map;

/** Reads the numbering part. */
final class NumberingReader {
    private final RunReader runs;
    private final Map<Integer, Numbering.Abstract> abstracts = new HashMap<>();
    private final Map<Integer, Numbering.Numbered> lists = new HashMap<>();

    NumberingReader(RunReader runs) {
        this.runs = runs;
    }

    Numbering read(Xml xml) throws DocxUnreadable {
        if (xml.root("w:numbering")) {
            int depth = xml.depth();
            while (xml.child(depth)) {
                if (xml.name().equals("w:abstractNum")) {
                    kind(xml);
                } else if (xml.name().equals("w:num")) {
                    list(xml);
                }
            }
        }
        return new Numbering(abstracts, lists);
    }

    private void kind(Xml xml) throws DocxUnreadable {
        int id = Measure.number(xml.attribute("w:abstractNumId"), -1);
        Map<Integer, Numbering.Level> levels = new HashMap<>();
        String styleLink = "";
        String numberStyleLink = "";
        int depth = xml.depth();
        while (xml.child(depth)) {
            switch (xml.name()) {
                case "w:lvl" -> level(xml, levels);
                case "w:styleLink" -> styleLink = xml.attribute("w:val", "");
                case "w:numStyleLink" -> numberStyleLink = xml.attribute("w:val", "");
                default -> {}
            }
        }
        abstracts.put(id, new Numbering.Abstract(levels, styleLink, numberStyleLink));
    }

    private void list(Xml xml) throws DocxUnreadable {
        int id = Measure.number(xml.attribute("w:numId"), -1);
        int kind = -1;
        Map<Integer, Numbering.Level> levels = new HashMap<>();
        Map<Integer, Integer> starts = new HashMap<>();
        int depth = xml.depth();
        while (xml.child(depth)) {
            if (xml.name().equals("w:abstractNumId")) {
                kind = Measure.number(xml.attribute("w:val"), -1);
            } else if (xml.name().equals("w:lvlOverride")) {
                override(xml, levels, starts);
            }
        }
        lists.put(id, new Numbering.Numbered(kind, levels, starts));
    }

    private void override(Xml xml, Map<Integer, Numbering.Level> levels, Map<Integer, Integer> starts)
            throws DocxUnreadable {
        int number = Measure.number(xml.attribute("w:ilvl"), 0);
        int depth = xml.depth();
        while (xml.child(depth)) {
            if (xml.name().equals("w:lvl")) {
                level(xml, levels);
            } else if (xml.name().equals("w:startOverride")) {
                starts.put(number, Measure.number(xml.attribute("w:val"), 1));
            }
        }
    }

    private void level(Xml xml, Map<Integer, Numbering.Level> levels) throws DocxUnreadable {
        int number = Measure.number(xml.attribute("w:ilvl"), 0);
        Draft draft = new Draft();
        int depth = xml.depth();
        while (xml.child(depth)) {
            draft.read(xml, runs);
        }
        levels.put(number, draft.finish());
    }

    /** One level while it is read. */
    private static final class Draft {
        /** Where nothing is said a level starts at 0, after a level above it, and a tab follows its number. */
        private int start;

        private int restart = -1;
        private String format = "decimal";
        private String text = "";
        private String suffix = "tab";
        private String style = "";
        private boolean legal;
        private Declared<RunKey> run = StyleSheet.NO_RUN;
        private Declared<ParagraphKey> paragraph = StyleSheet.NO_PARAGRAPH;

        void read(Xml xml, RunReader runs) throws DocxUnreadable {
            String value = xml.attribute("w:val", "");
            switch (xml.name()) {
                case "w:start" -> start = Measure.number(value, 0);
                case "w:numFmt" -> format = value;
                case "w:lvlText" -> text = value;
                case "w:suff" -> suffix = value;
                case "w:lvlRestart" -> restart = Measure.number(value, -1);
                case "w:isLgl" -> legal = Measure.on(xml.attribute("w:val"));
                case "w:pStyle" -> style = value;
                case "w:rPr" -> run = runs.read(xml);
                case "w:pPr" -> paragraph = ParagraphReader.read(xml);
                default -> {}
            }
        }

        Numbering.Level finish() {
            return new Numbering.Level(start, format, text, suffix, restart, legal, style, run, paragraph);
        }
    }
}
