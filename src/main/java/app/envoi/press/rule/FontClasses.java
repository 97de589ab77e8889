package app.envoi.press.rule;

import app.envoi.press.manuscript.Mend;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** All visible type of the body is of one of these classes; where asked, of a standard family. */
record FontClasses(List<String> classes, boolean standard) implements Rule {
    static final RuleKind KIND = new RuleKind(
            "font-classes",
            new Shape.ListOf(
                    new Shape.OneOf("serif", "sans-serif", "monospace", "script", "display", "blackletter", "symbol")),
            Map.of("standard", new Shape.YesNo()),
            terms -> new FontClasses(terms.texts(), terms.yes("standard")));
    private static final Words WORDS = Words.of(KIND.name());

    FontClasses {
        classes = List.copyOf(classes);
    }

    @Override
    public Terms terms() {
        return Terms.of(KIND.name(), classes).unless(false, "standard", standard);
    }

    @Override
    public Outcome examine(FairCopy copy) {
        String limit =
                WORDS.say(standard ? "limit-standard" : "limit", "classes", String.join(WORDS.say("or"), classes));
        TypeSurvey survey = TypeSurvey.of(copy);
        if (survey.isEmpty()) {
            return Outcome.unsure(limit, Words.of("missing").say("none"), Missing.type());
        }
        List<Finding> faults = new ArrayList<>();
        List<Finding> doubts = new ArrayList<>();
        survey.patches(
                        stretch -> !"met".equals(verdict(stretch.type().family())),
                        stretch -> stretch.type().family())
                .forEach(patch -> tell(patch, replacement(survey), faults, doubts));
        String measured = survey.looks(stretch -> stretch.type().family()).stream()
                .map(this::described)
                .collect(Collectors.joining(", "));
        return Outcome.of(limit, measured, faults, doubts);
    }

    private void tell(TypeSurvey.Patch patch, String better, List<Finding> faults, List<Finding> doubts) {
        String family = patch.look();
        String verdict = verdict(family);
        String fontClass = FontCatalogue.inForce()
                .find(family)
                .map(found -> found.fontClass().word())
                .orElse("");
        String message = WORDS.say(
                verdict,
                "family",
                Excerpt.of(family),
                "class",
                fontClass,
                "share",
                patch.share(),
                "classes",
                String.join(WORDS.say("or"), classes));
        Finding finding = Finding.of(patch.where(), message, WORDS.say(verdict + "-remedy", "family", better));
        boolean fault = "other-class".equals(verdict);
        (fault ? faults : doubts).add(finding.mendedBy(new Mend.Family(Set.of(family), better)));
    }

    /** The family that most of the rest is set in, where that may be; else one that is on every machine. */
    private String replacement(TypeSurvey survey) {
        return survey.looks(stretch -> stretch.type().family()).stream()
                .filter(family -> "met".equals(verdict(family)))
                .findFirst()
                .orElse(classes.contains("serif") || !classes.contains("sans-serif") ? "Times New Roman" : "Arial");
    }

    private String described(String family) {
        return Excerpt.of(family)
                + FontCatalogue.inForce()
                        .find(family)
                        .map(found -> " (" + found.fontClass().word() + ")")
                        .orElse("");
    }

    /** The words that tell how a family stands: {@code met} or the key of its message. */
    private String verdict(String name) {
        Optional<FontCatalogue.Family> known = FontCatalogue.inForce().find(name);
        if (known.isEmpty()) {
            return "unknown";
        }
        FontCatalogue.Family family = known.get();
        if (classes.contains(family.fontClass().word())) {
            return standard && !family.everywhere() ? "not-standard" : "met";
        }
        if (family.fontClass() == FontClass.SYMBOL) {
            return "ornament";
        }
        return classes.contains(family.drawn().word()) ? "drawn-so" : "other-class";
    }
}
