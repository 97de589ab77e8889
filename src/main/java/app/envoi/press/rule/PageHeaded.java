package app.envoi.press.rule;

import app.envoi.press.rule.Body.Printed;
import java.util.Optional;
import java.util.regex.Pattern;

/** A book manuscript has, or has not, a page under a heading such as {@code Contents}. */
record PageHeaded(Heading heading, boolean wanted) implements Rule {
    static final RuleKind CONTENTS = kind("table-of-contents-required", Heading.CONTENTS, true);
    static final RuleKind ACKNOWLEDGMENTS = kind("acknowledgments-required", Heading.ACKNOWLEDGMENTS, true);
    static final RuleKind NO_ACKNOWLEDGMENTS = kind("acknowledgments-forbidden", Heading.ACKNOWLEDGMENTS, false);

    /** What may stand over such a page. */
    enum Heading {
        CONTENTS("(table of )?contents"),
        ACKNOWLEDGMENTS("acknowledge?ments|credits|previous publications");

        private final Pattern form;

        Heading(String form) {
            this.form = Pattern.compile("(?i)\\W*(" + form + ")\\W*");
        }
    }

    private static RuleKind kind(String name, Heading heading, boolean wanted) {
        return new RuleKind(name, new Shape.Yes(), terms -> new PageHeaded(heading, wanted));
    }

    @Override
    public Terms terms() {
        String name = heading == Heading.CONTENTS ? "table-of-contents" : "acknowledgments";
        return Terms.of(name + (wanted ? "-required" : "-forbidden"), true);
    }

    @Override
    public Outcome examine(FairCopy copy) {
        Words words = Words.of(kind());
        String limit = words.say("limit");
        Body body = Body.of(copy);
        Optional<Printed> found = body.lines().stream()
                .filter(line -> heading.form.matcher(line.line().text()).matches())
                .findFirst();
        String measured = found.map(line -> words.say("found", "page", line.page()))
                .orElse(Words.of("missing").say("none"));
        if (found.isPresent() == wanted) {
            return Outcome.met(limit, measured);
        }
        Finding.Where where = found.map(body::where).orElse(Finding.Where.NOWHERE);
        return Outcome.unsure(limit, measured, Finding.of(where, words.say("otherwise"), words.say("remedy")));
    }
}
