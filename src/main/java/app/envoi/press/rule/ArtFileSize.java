package app.envoi.press.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** No art file is larger than so many megabytes, whichever way a megabyte is counted. */
record ArtFileSize(BigDecimal most) implements Rule {
    static final RuleKind KIND = new RuleKind(
            "art-file-size-at-most", new Shape.Number(10_000, "megabytes"), terms -> new ArtFileSize(terms.number()));
    private static final Words WORDS = Words.of(KIND.name());
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal BINARY = BigDecimal.valueOf(1 << 20);

    @Override
    public Terms terms() {
        return Terms.of(KIND.name(), most);
    }

    @Override
    public Outcome examine(FairCopy copy) {
        String limit = WORDS.say("limit", "most", most.toPlainString());
        if (copy.art().isEmpty()) {
            return Art.none(limit);
        }
        List<Finding> faults = new ArrayList<>();
        List<Finding> doubts = new ArrayList<>();
        for (FairCopy.ArtFile art : copy.art()) {
            BigDecimal bytes = BigDecimal.valueOf(art.file().bytes());
            if (bytes.compareTo(most.multiply(MILLION)) > 0) {
                boolean sure = bytes.compareTo(most.multiply(BINARY)) > 0;
                (sure ? faults : doubts).add(finding(art));
            }
        }
        long largest =
                copy.art().stream().mapToLong(art -> art.file().bytes()).max().orElse(0);
        return Outcome.of(limit, WORDS.say("measured", "size", megabytes(largest)), faults, doubts);
    }

    private Finding finding(FairCopy.ArtFile art) {
        return Finding.of(
                WORDS.say(
                        "over",
                        "name",
                        Art.name(art),
                        "size",
                        megabytes(art.file().bytes()),
                        "most",
                        most.toPlainString()),
                WORDS.say("remedy"));
    }

    private static String megabytes(long bytes) {
        return BigDecimal.valueOf(bytes)
                .divide(MILLION, 1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
