package app.envoi.press.rule;

import app.envoi.press.layout.Page;
import java.util.List;
import java.util.Optional;

/**
 * A way to reach the poet stands in some place.
 *
 * @param place {@code first-page}, {@code every-page}, {@code cover-letter} or {@code anywhere}
 */
record ContactBlock(String place) implements Rule {
    static final RuleKind KIND = new RuleKind(
            "contact-block-required",
            new Shape.OneOf("first-page", "every-page", "cover-letter", "anywhere"),
            terms -> new ContactBlock(terms.text()));
    private static final Words WORDS = Words.of(KIND.name());

    @Override
    public Terms terms() {
        return Terms.of(KIND.name(), place);
    }

    @Override
    public Outcome examine(FairCopy copy) {
        String limit = WORDS.say(place);
        return switch (place) {
            case "first-page" -> onPages(copy.proof().pages().stream().limit(1).toList(), limit);
            case "every-page" -> onPages(copy.proof().pages(), limit);
            case "cover-letter" -> inLetter(copy, limit);
            default -> anywhere(copy, limit);
        };
    }

    private static Outcome onPages(List<Page> pages, String limit) {
        Optional<Page> without = pages.stream().filter(page -> !isOn(page)).findFirst();
        String measured = WORDS.say(
                "measured", "pages", pages.stream().filter(ContactBlock::isOn).count());
        if (without.isEmpty() && !pages.isEmpty()) {
            return Outcome.met(limit, measured);
        }
        Finding.Where where =
                without.map(page -> Finding.Where.page(page.number())).orElse(Finding.Where.NOWHERE);
        return Outcome.unsure(limit, measured, Finding.of(where, WORDS.say("missing"), WORDS.say("remedy")));
    }

    private static boolean isOn(Page page) {
        return page.lines().stream().anyMatch(line -> Names.contact(line.text()).isPresent());
    }

    private static Outcome inLetter(FairCopy copy, String limit) {
        if (copy.letter().letter().isEmpty()) {
            return Missing.text(copy, LetterPart.COVER_LETTER.told(), limit);
        }
        return Names.contact(copy.letter().letter().get()).isPresent()
                ? Outcome.met(limit, WORDS.say("in-letter"))
                : Outcome.unsure(
                        limit,
                        Words.of("missing").say("none"),
                        Finding.of(WORDS.say("letter-missing"), WORDS.say("letter-remedy")));
    }

    private static Outcome anywhere(FairCopy copy, String limit) {
        Outcome letter = inLetter(copy, limit);
        boolean found =
                letter.verdict() == Verdict.MET || copy.proof().pages().stream().anyMatch(ContactBlock::isOn);
        return found
                ? Outcome.met(limit, WORDS.say("found"))
                : Outcome.unsure(
                        limit, Words.of("missing").say("none"), Finding.of(WORDS.say("missing"), WORDS.say("remedy")));
    }
}
