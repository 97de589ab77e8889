package app.envoi.press.rule;

import app.envoi.press.layout.PageCount;
import app.envoi.press.manuscript.Inline;
import app.envoi.press.manuscript.Paragraph;
import app.envoi.press.manuscript.Poem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which poems of a translator's manuscript are the originals, as far as the text shows it. */
final class Originals {
    private static final Pattern VIETNAMESE = Pattern.compile("[ơưăđạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]");
    private static final int ENOUGH_OF_A_HUNDRED = 3;

    private Originals() {}

    /** Poems that are plainly in another language than English: by script, by declared language, or by letters that only Vietnamese has. */
    static List<Poem> of(FairCopy copy) {
        List<Paragraph> paragraphs = copy.manuscript().paragraphs();
        List<Poem> found = new ArrayList<>();
        for (Poem poem : copy.poems()) {
            List<Paragraph> own = paragraphs.subList(poem.first(), Math.min(paragraphs.size(), poem.last() + 1));
            if (isForeign(own)) {
                found.add(poem);
            }
        }
        return found;
    }

    private static boolean isForeign(List<Paragraph> paragraphs) {
        String text = paragraphs.stream().map(Paragraph::visibleText).collect(Collectors.joining("\n"));
        long letters = text.codePoints().filter(Character::isLetter).count();
        long other = text.codePoints().filter(Originals::isOtherScript).count();
        long vietnamese = VIETNAMESE
                .matcher(text.toLowerCase(java.util.Locale.ROOT))
                .results()
                .count();
        return other * 2 > letters
                || vietnamese * 100 > letters * ENOUGH_OF_A_HUNDRED
                || declaredForeign(paragraphs) * 2 > letters;
    }

    private static boolean isOtherScript(int c) {
        return Character.isLetter(c) && Character.UnicodeScript.of(c) != Character.UnicodeScript.LATIN;
    }

    private static long declaredForeign(List<Paragraph> paragraphs) {
        return paragraphs.stream()
                .flatMap(paragraph -> paragraph.content().stream())
                .filter(inline -> inline instanceof Inline.Run)
                .filter(inline -> isForeign(inline.type().effects().language()))
                .mapToLong(inline ->
                        inline.text().codePoints().filter(Character::isLetter).count())
                .sum();
    }

    private static boolean isForeign(String language) {
        return !language.isEmpty()
                && !language.toLowerCase(java.util.Locale.ROOT).startsWith("en");
    }

    /** The doubt to state where the poems alone would keep the limit and only the originals carry them over it. */
    static Optional<Finding> carryOver(FairCopy copy, PoemPages pages, PageCount count, int most) {
        if (!copy.translations().present()) {
            return Optional.empty();
        }
        List<Poem> originals = of(copy);
        int theirs = pages.spans().stream()
                .filter(span -> originals.contains(span.poem()))
                .mapToInt(PoemPages.Span::pages)
                .sum();
        if (originals.isEmpty() || count.low() - theirs > most) {
            return Optional.empty();
        }
        Words words = Words.of("originals");
        return Optional.of(Finding.of(
                words.say("carry-over", "pages", count.low() - theirs, "originals", theirs, "most", most),
                words.say("carry-over-remedy")));
    }
}
