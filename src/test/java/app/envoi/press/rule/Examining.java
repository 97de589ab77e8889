package app.envoi.press.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.assertj.core.api.AbstractAssert;

/** Rules at work on fair copies, told in a test's words: {@code rule("pages-at-most", 6).on(copy)}. */
final class Examining extends AbstractAssert<Examining, Outcome> {
    private Examining(Outcome outcome) {
        super(outcome, Examining.class);
    }

    /** A rule of this kind, made as a call file makes it: values are fitted to their shapes, and the terms must come back. */
    static Examined rule(String kind, Object value, Object... options) {
        RuleKind found = RuleKinds.named(kind).orElseThrow(() -> new AssertionError("no kind " + kind));
        Map<String, Object> values = new LinkedHashMap<>();
        values.put(kind, fit(found, kind, value));
        for (int i = 0; i < options.length; i += 2) {
            values.put((String) options[i], fit(found, (String) options[i], options[i + 1]));
        }
        Rule rule = found.make(new Terms(kind, values));
        assertThat(rule.terms().kind()).isEqualTo(kind);
        assertThat(found.make(rule.terms())).isEqualTo(rule);
        return new Examined(rule);
    }

    private static Object fit(RuleKind kind, String key, Object value) {
        try {
            return kind.shapeOf(key)
                    .orElseThrow(() -> new AssertionError("no option " + key))
                    .fit(value);
        } catch (Shape.Misfit e) {
            throw new AssertionError(key + " " + e.getMessage());
        }
    }

    record Examined(Rule rule) {
        Examining on(FairCopies copy) {
            return new Examining(rule.examine(copy.build()));
        }
    }

    private Examining is(Verdict verdict) {
        assertThat(actual.verdict()).as("%s", actual).isEqualTo(verdict);
        assertThat(actual.limit()).isNotBlank();
        return this;
    }

    Examining isMet() {
        return is(Verdict.MET);
    }

    Examining isBroken() {
        return is(Verdict.BROKEN);
    }

    Examining isUnsure() {
        return is(Verdict.UNSURE);
    }

    Examining isByEye() {
        return is(Verdict.BY_EYE);
    }

    Examining doesNotApply() {
        return is(Verdict.NOT_APPLICABLE);
    }

    /** Its first finding says this. */
    Examining saying(String words) {
        assertThat(actual.findings()).isNotEmpty();
        assertThat(first().message() + " " + first().remedy()).contains(words);
        return this;
    }

    Examining measuring(String words) {
        assertThat(actual.measured()).contains(words);
        return this;
    }

    Examining remarking(String words) {
        assertThat(actual.remarks())
                .anySatisfy(remark -> assertThat(remark.message()).contains(words));
        return this;
    }

    Examining remarkingNothing() {
        assertThat(actual.remarks()).isEmpty();
        return this;
    }

    /** Its first finding is there. */
    Examining at(int page, String poem, int line, String text) {
        assertThat(first().where())
                .extracting(Finding.Where::page, Finding.Where::poem, Finding.Where::line, Finding.Where::text)
                .containsExactly(page, poem, line, text);
        return this;
    }

    Examining mendable() {
        assertThat(first().mend()).isPresent();
        return this;
    }

    Examining finding(int count) {
        assertThat(actual.findings()).as("%s", actual).hasSize(count);
        return this;
    }

    private Finding first() {
        return actual.findings().get(0);
    }
}
