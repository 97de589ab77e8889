package app.envoi.press.rule;

import app.envoi.press.layout.Page;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where a poem runs on to another page, a note says so, or says whether a stanza breaks there. */
record ContinuationIndicated() implements Rule {
    static final RuleKind KIND =
            new RuleKind("continuation-indicated", new Shape.Yes(), terms -> new ContinuationIndicated());
    private static final Words WORDS = Words.of(KIND.name());
    private static final Pattern NOTE =
            Pattern.compile("(?i).*\\b(stanza|cont(inue[sd]?|inuing|['’.]d?)|no break|new verse|more\\))(\\W.*|$)");

    @Override
    public Terms terms() {
        return Terms.of(KIND.name(), true);
    }

    @Override
    public Outcome examine(FairCopy copy) {
        String limit = WORDS.say("limit");
        List<PoemPages.Span> spans = PoemPages.of(copy).spans();
        if (spans.isEmpty()) {
            return Outcome.unsure(limit, Words.of("missing").say("none"), Missing.poems());
        }
        List<PoemPages.Span> running =
                spans.stream().filter(span -> span.pages() > 1).toList();
        if (running.isEmpty()) {
            return Outcome.notApplicable(limit, WORDS.say("none"));
        }
        List<Finding> doubts = running.stream()
                .flatMap(span -> Stream.iterate(span.first() + 1, page -> page <= span.last(), page -> page + 1)
                        .filter(page -> !isTold(copy, page))
                        .map(page -> doubt(span, page)))
                .toList();
        String measured = running.stream()
                .map(span -> "“" + Excerpt.of(span.poem().title()) + "”")
                .collect(Collectors.joining(", "));
        return Outcome.of(limit, measured, List.of(), doubts);
    }

    /** A note on the page or at the foot of the page before it. */
    private static boolean isTold(FairCopy copy, int number) {
        List<Page> pages = copy.proof().pages();
        return Stream.of(pages.get(number - 1), pages.get(number - 2))
                .flatMap(page -> page.lines().stream())
                .anyMatch(line -> NOTE.matcher(line.text()).matches());
    }

    private static Finding doubt(PoemPages.Span span, int page) {
        return Finding.of(
                new Finding.Where(page, Excerpt.of(span.poem().title()), 0, "", java.util.Optional.empty()),
                WORDS.say("silent", "title", Excerpt.of(span.poem().title()), "page", page),
                WORDS.say("remedy"));
    }
}
