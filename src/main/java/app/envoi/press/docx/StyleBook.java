package app.envoi.press.docx;

import app.envoi.press.manuscript.Length;
import app.envoi.press.manuscript.Manuscript;
import app.envoi.press.manuscript.Paragraph;
import app.envoi.press.manuscript.ParagraphFormat;
import app.envoi.press.manuscript.ParagraphFormat.Spacing;
import app.envoi.press.manuscript.Type;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The styles of a manuscript that is to be written: for each style name the format that most of its paragraphs have and the type that most of its
 * characters have. What differs is written where it stands.
 */
final class StyleBook {
    static final String NORMAL = "Normal";

    /** One style. */
    record Look(String id, String name, ParagraphFormat format, Type type) {}

    private final Map<String, Look> looks = new LinkedHashMap<>();
    private final Census census;
    private final Type base;

    private StyleBook(Census census) {
        this.census = census;
        this.base = base(census);
        looks.put(NORMAL, normal(census));
        Set<String> ids = new HashSet<>(Set.of(NORMAL));
        census.styles()
                .forEach((name, kept) -> looks.computeIfAbsent(
                        name, missing -> new Look(id(missing, ids), missing, kept.format(), kept.type(base))));
    }

    static StyleBook of(Manuscript manuscript) {
        return new StyleBook(Census.of(manuscript));
    }

    /** The style that a new paragraph after one of this style should have, where that is another. */
    Optional<Look> next(Look look) {
        return Optional.ofNullable(census.styles().get(look.name()))
                .flatMap(Census.Kept::follower)
                .map(looks::get)
                .filter(next -> !next.equals(look));
    }

    /** What holds where no style says otherwise: family, size and language of most of the text. */
    Type base() {
        return base;
    }

    Collection<Look> looks() {
        return looks.values();
    }

    Look look(Paragraph paragraph) {
        return look(paragraph.format().style());
    }

    Look look(String name) {
        return looks.getOrDefault(name, normal());
    }

    Look normal() {
        return Optional.ofNullable(looks.get(NORMAL)).orElseThrow();
    }

    /** A language can be declared but not taken back: where some text has none, none is declared for all. */
    private static Type base(Census census) {
        Type most = census.type();
        Type plain = new Type(most.family(), most.size());
        String language = most.effects().language();
        return census.languageless() ? plain : plain.withEffects(plain.effects().withLanguage(language));
    }

    private Look normal(Census census) {
        Census.Kept kept = census.styles().get(NORMAL);
        if (kept != null) {
            return new Look(NORMAL, NORMAL, kept.format(), kept.type(base));
        }
        ParagraphFormat most = census.format();
        Spacing spacing = most.spacing();
        ParagraphFormat plain = ParagraphFormat.PLAIN
                .withSpacing(new Spacing(Length.ZERO, Length.ZERO, spacing.line(), spacing.rule(), false))
                .withKeeps(new ParagraphFormat.Keeps(
                        false, false, false, most.keeps().widowControl()));
        return new Look(NORMAL, NORMAL, plain, base);
    }

    private static String id(String name, Set<String> taken) {
        StringBuilder id = new StringBuilder();
        for (String word : name.split("[^\\p{L}\\p{N}]+")) {
            if (!word.isEmpty()) {
                id.appendCodePoint(Character.toUpperCase(word.codePointAt(0)));
                id.append(word, word.offsetByCodePoints(0, 1), word.length());
            }
        }
        String wanted = id.isEmpty() ? "Style" : id.toString();
        String free = wanted;
        for (int n = 1; !taken.add(free); n++) {
            free = wanted + n;
        }
        return free;
    }

    Census census() {
        return census;
    }
}
