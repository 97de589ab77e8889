package app.envoi.press.rule;

import app.envoi.press.manuscript.Inline;
import app.envoi.press.manuscript.Paragraph;
import java.util.ArrayList;
import java.util.List;

/** There is no picture in the manuscript. */
record ImagesForbidden() implements Rule {
    static final RuleKind KIND = new RuleKind("images-forbidden", new Shape.Yes(), terms -> new ImagesForbidden());
    private static final Words WORDS = Words.of(KIND.name());

    @Override
    public Terms terms() {
        return Terms.of(KIND.name(), true);
    }

    @Override
    public Outcome examine(FairCopy copy) {
        List<Finding> faults = new ArrayList<>();
        for (Paragraph paragraph : copy.manuscript().paragraphs()) {
            paragraph.content().stream()
                    .filter(inline -> inline instanceof Inline.Picture)
                    .forEach(picture -> faults.add(
                            fault(copy.proof().pageOf(paragraph.index()).orElse(0))));
        }
        if (faults.isEmpty()) {
            copy.proof().pages().stream()
                    .filter(page -> page.figures().stream()
                            .anyMatch(figure -> figure.name().contains("picture")))
                    .forEach(page -> faults.add(fault(page.number())));
        }
        String measured = WORDS.say("measured", "pictures", faults.size());
        return Outcome.of(WORDS.say("limit"), measured, faults, List.of());
    }

    private static Finding fault(int page) {
        return Finding.of(Finding.Where.page(page), WORDS.say("there"), WORDS.say("remedy"));
    }
}
