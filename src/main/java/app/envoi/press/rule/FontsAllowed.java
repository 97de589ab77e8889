package app.envoi.press.rule;

import app.envoi.press.manuscript.Mend;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All visible type of the body is of one of these families. */
record FontsAllowed(List<String> families) implements Rule {
    static final RuleKind KIND =
            new RuleKind("fonts-allowed", new Shape.ListOf(new Shape.Text()), terms -> new FontsAllowed(terms.texts()));
    private static final Words WORDS = Words.of(KIND.name());

    FontsAllowed {
        families = List.copyOf(families);
    }

    @Override
    public Terms terms() {
        return Terms.of(KIND.name(), families);
    }

    /** How a family stands to those allowed. */
    private enum Standing {
        ALLOWED,
        TWIN,
        UNKNOWN,
        OTHER
    }

    @Override
    public Outcome examine(FairCopy copy) {
        String limit = String.join(WORDS.say("or"), families);
        TypeSurvey survey = TypeSurvey.of(copy);
        if (survey.isEmpty()) {
            return Outcome.unsure(limit, Words.of("missing").say("none"), Missing.type());
        }
        List<Finding> faults = new ArrayList<>();
        List<Finding> doubts = new ArrayList<>();
        Map<String, Standing> standings = new HashMap<>();
        survey.patches(
                        stretch ->
                                standings.computeIfAbsent(stretch.type().family(), this::standing) != Standing.ALLOWED,
                        stretch -> stretch.type().family())
                .forEach(patch -> (standing(patch.look()) == Standing.OTHER ? faults : doubts).add(finding(patch)));
        String measured =
                String.join(", ", survey.looks(stretch -> stretch.type().family()));
        return Outcome.of(limit, measured, faults, doubts);
    }

    private Finding finding(TypeSurvey.Patch patch) {
        String key = standing(patch.look()).name().toLowerCase(java.util.Locale.ROOT);
        String message = WORDS.say(
                key,
                "family",
                Excerpt.of(patch.look()),
                "share",
                patch.share(),
                "families",
                String.join(WORDS.say("or"), families));
        return Finding.of(patch.where(), message, WORDS.say("remedy", "family", families.get(0)))
                .mendedBy(new Mend.Family(Set.of(patch.look()), families.get(0)));
    }

    private Standing standing(String name) {
        Optional<FontCatalogue.Family> family = FontCatalogue.inForce().find(name);
        boolean same = families.stream()
                .anyMatch(allowed -> allowed.equalsIgnoreCase(name)
                        || family.isPresent()
                                && FontCatalogue.inForce().find(allowed).equals(family));
        if (same) {
            return Standing.ALLOWED;
        }
        if (family.isEmpty()) {
            return Standing.UNKNOWN;
        }
        return isTwin(family.get()) ? Standing.TWIN : Standing.OTHER;
    }

    private boolean isTwin(FontCatalogue.Family family) {
        return !family.substitute().isEmpty()
                && families.stream()
                        .map(FontCatalogue.inForce()::find)
                        .flatMap(Optional::stream)
                        .anyMatch(allowed -> allowed.substitute().equals(family.substitute()));
    }
}
