package app.envoi.press.rule;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The file is named by a pattern.
 *
 * @param pattern words with places to fill in braces, such as <code>{last name}_{title}</code>; letter case, and whether words are parted by spaces, hyphens,
 *     underscores or commas, does not matter
 */
record FileName(String pattern) implements Rule {
    static final RuleKind KIND = new RuleKind("file-name", new Shape.Text(), terms -> new FileName(terms.text()));
    private static final Words WORDS = Words.of(KIND.name());
    private static final Pattern PLACE = Pattern.compile("\\{[^}]*}");

    @Override
    public Terms terms() {
        return Terms.of(KIND.name(), pattern);
    }

    @Override
    public Outcome examine(FairCopy copy) {
        String name = copy.file().name();
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        String measured = Excerpt.of(name);
        if (stem.isBlank()) {
            return Outcome.unsure(pattern, measured, finding("unnamed", measured));
        }
        if (!form().matcher(stem).matches()) {
            return Outcome.broken(pattern, measured, finding("other", measured));
        }
        boolean places = PLACE.matcher(pattern).find();
        return places ? Outcome.byEye(pattern, measured) : Outcome.met(pattern, measured);
    }

    private Finding finding(String key, String name) {
        return Finding.of(WORDS.say(key, "name", name, "pattern", pattern), WORDS.say("remedy", "pattern", pattern));
    }

    private Pattern form() {
        StringBuilder form = new StringBuilder("(?iu)");
        Matcher place = PLACE.matcher(pattern);
        int from = 0;
        while (place.find()) {
            literal(pattern.substring(from, place.start()), form);
            form.append(".+");
            from = place.end();
        }
        literal(pattern.substring(from), form);
        return Pattern.compile(form.toString());
    }

    private static void literal(String text, StringBuilder form) {
        for (String piece : text.toLowerCase(Locale.ROOT).split("(?<=[\\s_,-])|(?=[\\s_,-])")) {
            form.append(piece.matches("[\\s_,-]") ? "[\\s_,-]*" : Pattern.quote(piece));
        }
    }
}
