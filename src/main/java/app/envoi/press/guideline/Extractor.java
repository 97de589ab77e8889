package app.envoi.press.guideline;

import app.envoi.press.guideline.Guideline.Scope;
import app.envoi.press.guideline.Sentence.Topic;
import app.envoi.press.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads the text of a guidelines page: one suggestion for each sentence, with rules only where the sentence plainly asks for them. A rule that is missed
 * costs the poet a click; a wrong one would cost trust, so that what is not plain is left to the eye.
 */
public final class Extractor {
    /** Most characters of a page that are read. */
    public static final int LONGEST = 100_000;

    private static final Pattern EXCEPTION =
            Pattern.compile("\\bunless (there|the (poem|work|form)|it|your)\\b|\\bexcept (where|when)\\b");
    private static final Pattern NO_DEMAND = Pattern.compile(
            "\\b(simultaneous(ly)?|sim-?subs?|respon[ds]|response|repl(y|ies)|hear (back )?from|notif(y|ied)|withdraw|pays?|paid|payment|honorarium|fees?|rights|copyright"
                    + "|deadline|closes?|opens?|reading period|ends on|submittable|contributor cop(y|ies)|prizes?|awards?|winners?|results|query|refund\\w*)\\b");
    private static final Pattern WISH = Pattern.compile(
            "\\b(prefer(red|ably|s)?|recommend(ed|s|ation)?|encouraged?|ideal(ly)?|if possible|suggest(ed)?|appreciated?|loved?)\\b");

    private Extractor() {}

    /**
     * A sentence of a guidelines page, to be confirmed by the poet.
     *
     * @param guideline the sentence as a guideline without rules: by eye, or information where it seems to ask nothing
     * @param rules what it plainly asks
     */
    public record Suggestion(Guideline guideline, List<Rule> rules) {
        public Suggestion {
            rules = List.copyOf(rules);
        }

        /** The guideline with every suggested rule taken. */
        public Guideline taken() {
            return rules.isEmpty()
                    ? guideline
                    : new Guideline(
                            guideline.quote(),
                            guideline.strength(),
                            guideline.scope(),
                            guideline.excusable(),
                            false,
                            rules);
        }
    }

    /** @param page the text of the page, as it is pasted; what is longer than {@value #LONGEST} characters is cut */
    public static List<Suggestion> read(String page) {
        String text = page.substring(0, Math.min(page.length(), LONGEST));
        List<Suggestion> suggestions = new ArrayList<>();
        for (Sentence sentence : Sentences.of(text)) {
            suggestions.add(suggestion(sentence));
        }
        return suggestions;
    }

    private static Suggestion suggestion(Sentence sentence) {
        List<Rule> rules = sentence.topic() == Topic.PROSE ? List.of() : rules(sentence);
        boolean files = rules.stream().anyMatch(rule -> rule.kind().startsWith("formats-"));
        Strength strength = !files && sentence.says(WISH) ? Strength.PREFER : Strength.MUST;
        boolean information = rules.isEmpty() && (sentence.topic() == Topic.PROSE || sentence.says(NO_DEMAND));
        boolean excusable = !rules.isEmpty() && sentence.says(EXCEPTION);
        return new Suggestion(
                new Guideline(sentence.quote(), strength, scope(sentence, rules), excusable, information, List.of()),
                rules);
    }

    private static List<Rule> rules(Sentence sentence) {
        Findings found = new Findings();
        if (sentence.topic() == Topic.ART) {
            ArtClues.find(sentence, found);
        } else {
            AmountClues.find(sentence, found);
            TypeClues.find(sentence, found);
            FileClues.find(sentence, found);
            PageClues.find(sentence, found);
            LetterClues.find(sentence, found);
            ContactClues.find(sentence, found);
        }
        return found.rules();
    }

    private static Scope scope(Sentence sentence, List<Rule> rules) {
        if (sentence.topic() == Topic.ART) {
            return Scope.ART;
        }
        boolean translations = rules.stream().anyMatch(rule -> rule.kind().startsWith("translation-"));
        return translations ? Scope.TRANSLATIONS : Scope.ALL;
    }
}
