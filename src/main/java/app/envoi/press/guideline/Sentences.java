package app.envoi.press.guideline;

import app.envoi.press.guideline.Sentence.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts a guidelines page into sentences, and knows what headings and labels say of those below and behind them. */
final class Sentences {
    private static final Pattern BULLET = Pattern.compile("^\\s*(?:[-*•·▪◦–—>]+|\\(?\\d{1,2}[.)]|\\(?[a-z][.)])\\s+");
    private static final Pattern END = Pattern.compile("(?<=[.!?][\"”’')]?)\\s+(?=[\"“‘'(*]?[A-Z0-9])");
    private static final Pattern ABBREVIATED = Pattern.compile(
            "(?i)(\\b(e\\.g|i\\.e|etc|vs|no|p\\.m|a\\.m|u\\.s|u\\.k|mr|mrs|ms|dr|st|pt|pts|max|min|approx|jan|feb|aug|sept|oct|nov|dec|[a-z])\\.)$");
    private static final Pattern LABEL = Pattern.compile("^([\\p{L}][\\p{L}/&' -]{1,40}):\\s+(?=\\S)");
    private static final Pattern PROSE = Pattern.compile(
            "\\b(prose(?! poe)|fiction|non-?fiction|essays?|stor(y|ies)|memoirs?|reviews?|drama|plays?|novels?|interviews?|scripts?|screenplays?)\\b");
    private static final Pattern POEMS =
            Pattern.compile("\\b(poems?|poetry|poets?|verse|haiku|translations?|haibun|tanka|stanzas?)\\b");
    private static final Pattern ART = Pattern.compile(
            "\\b(art(?!icle)(work|s|ists?)?|photo(s|graphs?|graphy)?|comics?|cartoons?|graphic (work|narratives?|literature)|images?|haiga|visual (art|work|submissions)|illustrations?|paintings?|drawings?)\\b|\\b(\\d+ ?(dpi|ppi|px|mb)|\\d{3,5} ?x ?\\d{3,5}|dots per inch|jpe?g|tiff?|png|psd)\\b");
    /** A heading that is a sentence too. */
    private static final Pattern ASKS = Pattern.compile("\\b(needs?|must|should|has to|have to) \\w");

    private static final int HEADING = 60;
    /** What is longer is no sentence, and is searched in its beginning only. */
    private static final int SEARCHED = 2_000;

    private Topic topic = Topic.POEMS;
    private String heading = "";
    private final List<Sentence> found = new ArrayList<>();

    private Sentences() {}

    static List<Sentence> of(String text) {
        Sentences sentences = new Sentences();
        text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(sentences::line);
        return sentences.found;
    }

    private void line(String line) {
        boolean bulleted = BULLET.matcher(line).find();
        String bare = BULLET.matcher(line).replaceFirst("").strip();
        if (bare.isEmpty()) {
            return;
        }
        if (isHeading(bare, bulleted)) {
            heading = Plain.of(bare);
            topic = topicOf(heading).orElse(Topic.POEMS);
            if (!bare.endsWith(":") || !ASKS.matcher(heading).find()) {
                return;
            }
        }
        Matcher labelled = LABEL.matcher(bare);
        String label = labelled.find() ? Plain.of(labelled.group(1)) : "";
        Topic own = topicOf(label).orElse(topic);
        for (String sentence : split(bare)) {
            add(sentence, own, label);
        }
    }

    /** A short line without a full stop, standing by itself: what follows is about it. */
    private static boolean isHeading(String line, boolean bulleted) {
        if (line.length() > HEADING) {
            return false;
        }
        boolean closed = line.matches("(?s).*[.!?,;)]$");
        boolean sentence = Plain.of(line)
                .matches(".*\\b(must|should|please|send|submit|we|you|your|no|ends?|up to|max)\\b.*|.*\\d.*");
        return !bulleted && !closed && (line.endsWith(":") || !sentence);
    }

    private void add(String text, Topic own, String label) {
        Matcher labelled = LABEL.matcher(text);
        boolean sentenceAfter =
                labelled.find() && text.substring(labelled.end()).matches("(?s)[\"“]?[A-Z].*");
        String quote = sentenceAfter ? text.substring(labelled.end()) : text;
        String plain = Plain.of(text.substring(0, Math.min(text.length(), SEARCHED)));
        if (plain.chars().anyMatch(Character::isLetter)) {
            found.add(new Sentence(
                    quote,
                    plain,
                    topicOf(plain).map(said -> weigh(said, own, plain)).orElse(own),
                    label));
        }
    }

    /** A sentence that names poems among other things is about poems, whatever stands above it. */
    private static Topic weigh(Topic said, Topic above, String plain) {
        boolean poems = POEMS.matcher(plain).find();
        if (said == Topic.ART
                && above == Topic.POEMS
                && plain.matches(
                        ".*\\b(no|without|out of|not|keep)\\b.*\\b(images?|photos?|illustrations?|art)\\b.*")) {
            return Topic.POEMS;
        }
        return poems && said != Topic.POEMS ? Topic.POEMS : said;
    }

    private static Optional<Topic> topicOf(String plain) {
        boolean poems = POEMS.matcher(plain).find();
        if (poems) {
            return Optional.of(Topic.POEMS);
        }
        if (ART.matcher(plain).find()) {
            return Optional.of(Topic.ART);
        }
        return PROSE.matcher(plain).find() ? Optional.of(Topic.PROSE) : Optional.empty();
    }

    private static List<String> split(String line) {
        List<String> sentences = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        for (String piece : END.split(line)) {
            open.append(open.length() == 0 ? "" : " ").append(piece.strip());
            if (!ABBREVIATED.matcher(open).find()) {
                sentences.add(open.toString());
                open.setLength(0);
            }
        }
        if (open.length() > 0) {
            sentences.add(open.toString());
        }
        return sentences;
    }
}
