package app.envoi.press.rule;

import app.envoi.press.rule.FairCopy.ArtFile;
import java.util.List;

/** The art files hold no more than so many pages in all, frames of moving pictures counted. */
record ArtPagesAtMost(int most) implements Rule {
    static final RuleKind KIND =
            new RuleKind("art-pages-at-most", new Shape.Whole(1, 1000), terms -> new ArtPagesAtMost(terms.whole()));
    private static final Words WORDS = Words.of(KIND.name());

    @Override
    public Terms terms() {
        return Terms.of(KIND.name(), most);
    }

    @Override
    public Outcome examine(FairCopy copy) {
        String limit = WORDS.say("limit", "most", most);
        if (copy.art().isEmpty()) {
            return Art.none(limit);
        }
        int pages = copy.art().stream().mapToInt(ArtFile::pages).sum();
        String measured =
                WORDS.say("measured", "pages", pages, "files", copy.art().size());
        return switch (Bound.AT_MOST.judge(still(copy), pages, most)) {
            case BROKEN -> Outcome.broken(limit, measured, over(copy, pages));
            case UNSURE -> Outcome.unsure(limit, measured, frames(copy, pages));
            default -> Outcome.of(limit, measured, List.of(), Art.broken(copy.art()));
        };
    }

    /** Pages where the frames of a moving picture are taken for one. */
    private static int still(FairCopy copy) {
        return copy.art().stream()
                .mapToInt(art -> art.file().kind() == FileKind.GIF ? Math.min(1, art.pages()) : art.pages())
                .sum();
    }

    private Finding over(FairCopy copy, int pages) {
        return Finding.of(
                WORDS.say("over", "pages", pages, "most", most, "files", Art.told(copy.art())),
                WORDS.say("over-remedy"));
    }

    private Finding frames(FairCopy copy, int pages) {
        return Finding.of(
                WORDS.say("frames", "pages", pages, "most", most, "files", Art.told(copy.art())),
                WORDS.say("frames-remedy"));
    }
}
