package app.envoi.press.docx;

import java.util.Map;

/**
 * A style as it stands in the file.
 *
 * @param basedOn id of the style it builds on, or empty
 * @param parts of a table style: what holds in some of its cells only, by the names of {@code w:tblStylePr}
 */
record Style(
        String id,
        String name,
        Kind kind,
        String basedOn,
        Declared<RunKey> run,
        Declared<ParagraphKey> paragraph,
        CellMargins margins,
        Map<String, Part> parts) {
    Style {
        parts = Map.copyOf(parts);
    }

    /** What a style is for. */
    enum Kind {
        PARAGRAPH,
        CHARACTER,
        TABLE,
        NUMBERING
    }

    /** What a table style says of some of its cells. */
    record Part(Declared<RunKey> run, Declared<ParagraphKey> paragraph) {}
}
