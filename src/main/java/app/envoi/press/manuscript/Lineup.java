package app.envoi.press.manuscript;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The paragraphs of a manuscript seen from afar: what a reader's eye takes in before it reads. */
final class Lineup {
    private final List<Sight> sights = new ArrayList<>();
    private final Type bodyType;
    private final ParagraphFormat.Alignment bodyAlignment;
    private final double stanzaGap;

    /**
     * One paragraph that has something to see.
     *
     * @param index of the paragraph
     * @param gap white space above it in points, empty paragraphs included
     * @param startsPage a page break of whatever kind stands before it
     */
    record Sight(int index, Paragraph paragraph, String text, double gap, boolean startsPage) {
        /** Its first line. */
        String firstLine() {
            int end = text.indexOf('\n');
            return (end < 0 ? text : text.substring(0, end)).strip();
        }

        int words() {
            return text.isBlank() ? 0 : text.strip().split("\\s+").length;
        }

        boolean oneLine() {
            return text.indexOf('\n') < 0;
        }

        Type type() {
            Type widest = paragraph.mark();
            int most = -1;
            for (Inline inline : paragraph.content()) {
                int length = inline.type().hidden() ? -1 : inline.text().strip().length();
                if (length > most) {
                    most = length;
                    widest = inline.type();
                }
            }
            return widest;
        }
    }

    Lineup(Manuscript manuscript) {
        List<Paragraph> paragraphs = manuscript.paragraphs();
        Set<Integer> sectionStarts = sectionStarts(manuscript);
        double gap = 0;
        double owed = 0;
        boolean page = false;
        for (Paragraph paragraph : paragraphs) {
            ParagraphFormat format = paragraph.format();
            page |= format.keeps().pageBreakBefore() || sectionStarts.contains(paragraph.index());
            String text = paragraph.visibleText();
            gap += Math.max(owed, format.spacing().before().toPoints());
            owed = format.spacing().after().toPoints();
            if (paragraph.isBlank()) {
                gap += height(paragraph)
                        * Math.max(1, text.chars().filter(c -> c == '\n').count() + 1);
            } else {
                page |= text.strip().length() < text.length() && leadingBreak(text);
                sights.add(new Sight(paragraph.index(), paragraph, clean(text), gap, page));
                gap = 0;
                page = false;
            }
            page |= breaksAtEnd(text);
        }
        bodyType = commonType();
        bodyAlignment = common(ParagraphFormat::alignment, ParagraphFormat.Alignment.START);
        stanzaGap = commonGap();
    }

    List<Sight> sights() {
        return sights;
    }

    Type bodyType() {
        return bodyType;
    }

    ParagraphFormat.Alignment bodyAlignment() {
        return bodyAlignment;
    }

    /** The white space that usually stands between stanzas, in points. */
    double stanzaGap() {
        return stanzaGap;
    }

    private static Set<Integer> sectionStarts(Manuscript manuscript) {
        Set<Integer> starts = new HashSet<>();
        int index = 0;
        for (Section section : manuscript.sections()) {
            boolean newPage =
                    section.start() != Section.Start.CONTINUOUS && section.start() != Section.Start.NEXT_COLUMN;
            if (index > 0 && newPage) {
                starts.add(index);
            }
            index += Manuscript.of(section.page(), section.running(), section.blocks())
                    .paragraphs()
                    .size();
        }
        return starts;
    }

    private static String clean(String text) {
        return text.replace('\f', '\n').strip();
    }

    private static boolean leadingBreak(String text) {
        int at = text.indexOf('\f');
        return at >= 0 && text.substring(0, at).isBlank();
    }

    private static boolean breaksAtEnd(String text) {
        int at = text.lastIndexOf('\f');
        return at >= 0 && text.substring(at).isBlank();
    }

    private static double height(Paragraph paragraph) {
        ParagraphFormat.Spacing spacing = paragraph.format().spacing();
        double single = paragraph.mark().size().toPoints() * 1.15;
        return spacing.rule() == ParagraphFormat.Spacing.LineRule.AUTO
                ? single * spacing.line() / 240
                : Math.max(1, spacing.line() / 20.0);
    }

    private Type commonType() {
        Map<Type, Integer> weights = new HashMap<>();
        for (Sight sight : sights) {
            for (Inline inline : sight.paragraph().content()) {
                Type plain = inline.type().withEffects(Effects.NONE);
                weights.merge(plain, inline.text().length(), Integer::sum);
            }
        }
        return heaviest(weights, Type.FALLBACK);
    }

    private <T> T common(java.util.function.Function<ParagraphFormat, T> of, T otherwise) {
        Map<T, Integer> weights = new HashMap<>();
        sights.forEach(sight ->
                weights.merge(of.apply(sight.paragraph().format()), sight.text().length(), Integer::sum));
        return heaviest(weights, otherwise);
    }

    private double commonGap() {
        Map<Double, Integer> weights = new HashMap<>();
        for (Sight sight : sights) {
            if (sight.gap() > 3 && !sight.startsPage()) {
                weights.merge((double) Math.round(sight.gap() / 3) * 3, 1, Integer::sum);
            }
        }
        return heaviest(weights, bodyType.size().toPoints() * 1.15);
    }

    private static <T> T heaviest(Map<T, Integer> weights, T otherwise) {
        return weights.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(otherwise);
    }
}
