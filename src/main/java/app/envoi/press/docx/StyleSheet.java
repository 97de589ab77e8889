package app.envoi.press.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The styles of a file, each resolved through the styles it builds on. */
final class StyleSheet {
    static final Declared<RunKey> NO_RUN = Declared.nothing(RunKey.class);
    static final Declared<ParagraphKey> NO_PARAGRAPH = Declared.nothing(ParagraphKey.class);
    private static final int LONGEST_CHAIN = 100;

    private final Map<String, Style> styles;
    private final Map<Style.Kind, String> defaults;
    private final Resolved documentDefaults;
    private final Numbering numbering;
    private final Map<String, Resolved> paragraphs = new HashMap<>();
    private final Map<String, Declared<RunKey>> characters = new HashMap<>();
    private final Map<String, List<Style>> tables = new HashMap<>();

    StyleSheet(
            Map<String, Style> styles,
            Map<Style.Kind, String> defaults,
            Resolved documentDefaults,
            Numbering numbering) {
        this.styles = styles;
        this.defaults = defaults;
        this.documentDefaults = documentDefaults;
        this.numbering = numbering;
    }

    /** What a style and all that it builds on declare together; without the document defaults. */
    record Resolved(String name, Declared<RunKey> run, Declared<ParagraphKey> paragraph) {}

    /** {@code w:docDefaults}. */
    Resolved documentDefaults() {
        return documentDefaults;
    }

    /** By its id; an unknown one is the default style, as in Word. */
    Resolved paragraph(String id) {
        Resolved known = paragraphs.get(id);
        if (known == null) {
            known = resolveParagraph(id);
            paragraphs.put(id, known);
        }
        return known;
    }

    private Resolved resolveParagraph(String id) {
        Style style = styles.get(id);
        if (style == null || style.kind() != Style.Kind.PARAGRAPH) {
            String fallback = defaults.getOrDefault(Style.Kind.PARAGRAPH, "");
            return fallback.equals(id) || !styles.containsKey(fallback)
                    ? new Resolved("Normal", NO_RUN, NO_PARAGRAPH)
                    : paragraph(fallback);
        }
        Declared<RunKey> run = NO_RUN;
        Declared<ParagraphKey> paragraph = NO_PARAGRAPH;
        for (Style level : chain(style)) {
            run = level.run().over(run);
            paragraph = level.paragraph().over(listIndents(level, paragraph));
        }
        return new Resolved(style.name(), run, paragraph);
    }

    /** A style that belongs to a list takes the indents of its list level, unless it has indents of its own. */
    private Declared<ParagraphKey> listIndents(Style style, Declared<ParagraphKey> lower) {
        Declared<ParagraphKey> own = style.paragraph();
        if (!own.has(ParagraphKey.LIST) && !own.has(ParagraphKey.LIST_LEVEL)) {
            return lower;
        }
        int list = own.number(ParagraphKey.LIST, lower.number(ParagraphKey.LIST, 0));
        int level = own.number(
                ParagraphKey.LIST_LEVEL,
                numbering.levelOf(list, style.id()).orElse(lower.number(ParagraphKey.LIST_LEVEL, 0)));
        return numbering
                .level(list, level)
                .map(found -> found.paragraph().over(lower))
                .orElse(lower)
                .with(ParagraphKey.LIST_LEVEL, level);
    }

    /** A character style; nothing where there is none of this id. */
    Declared<RunKey> character(String id) {
        Declared<RunKey> known = characters.get(id);
        if (known == null) {
            Style style = styles.get(id);
            known = NO_RUN;
            if (style != null && style.kind() == Style.Kind.CHARACTER) {
                for (Style level : chain(style)) {
                    known = level.run().over(known);
                }
            }
            characters.put(id, known);
        }
        return known;
    }

    /** A table style and what it builds on, the lowest first; an unknown one is the default table style. */
    List<Style> table(String id) {
        return tables.computeIfAbsent(id, wanted -> {
            Style style = styles.get(wanted);
            if (style == null || style.kind() != Style.Kind.TABLE) {
                style = styles.get(defaults.getOrDefault(Style.Kind.TABLE, ""));
            }
            return style == null ? List.of() : chain(style);
        });
    }

    /** The lowest first. Styles that build on one another in a circle are cut where the circle closes. */
    private List<Style> chain(Style top) {
        List<Style> chain = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Style style = top;
        while (style != null && style.kind() == top.kind() && seen.add(style.id()) && chain.size() < LONGEST_CHAIN) {
            chain.add(0, style);
            style = styles.get(style.basedOn());
        }
        return chain;
    }
}
