package app.envoi.press.guideline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** File formats, and how many files. */
final class FileClues {
    private static final Pattern WORD = Pattern.compile(
            "\\b(ms ?word|microsoft word|word (doc(ument)?s?|files?|format|attachments?)|as (a )?word\\b)|\\bin word\\b|\\bword or \\.?(pdf|rtf)");
    private static final Pattern SENDING = Pattern.compile(
            "\\b(sub(mit|missions?)|sen[dt]|accept\\w*|sav(e|ed)|attach\\w*|upload\\w*|formats?|files?|documents?|docs?|email|prefer\\w*|takes?|as an?|in a|type|form|ideal|fall back)\\b");
    private static final Pattern ASIDE = Pattern.compile(
            "\\b(after|upon|on) acceptance\\b|\\b(if|once) (your work is |you are )?accepted\\b|\\bif we (accept|take)\\b|\\b(export|convert)\\w*\\b");
    private static final Pattern REFUSED = Pattern.compile(
            "\\b(no|not as|neither) \"?\\.?(pages|pdfs?|txt|docx?s?|rtf|odt|word)\\b|\\b(not|never|cannot|can't|don't|won't|unable to)\\b( be| currently| longer){0,2} (accept|taken?|open|read|send|submit|use|consider)\\w*");
    private static final Pattern NEGATED = Pattern.compile("\\b(no|not|never|don't|cannot|can't|won't|unable)\\b");
    private static final Pattern TAKEN =
            Pattern.compile("\\b(accept\\w*|takes?|sen[dt]|save|attach\\w*|upload\\w*)\\b");
    private static final Pattern PREFERRED = Pattern.compile("\\b(prefer(red|s|ably)?|ideal(ly)?)\\b");
    /** What is accepted beside something that another sentence says. */
    private static final Pattern ALSO = Pattern.compile("\\balso (take|accept|welcome)");

    private static final Pattern NAMED = Pattern.compile(
            "(?i)\\b(?:named?|call(?:ed)?|file (?:names?|titles?)|title[ds]?)\\b[^.;]{0,30}?[\"“]([^\"”]*[\\[({<][^\"”]{2,40}[\\])}>][^\"”]{0,40})[\"”]");
    private static final Pattern LAST =
            Pattern.compile("\\b(last resort|fall back|only (when|if)|if (you must|nothing else))\\b");

    private static final Pattern TOGETHER = Pattern.compile(
            "\\b(1|single|the same|same)\\b (\\.?\\w+,? (or \\.?\\w+ )?){0,3}(document|file|attachment)s?\\b");
    private static final Pattern ALL = Pattern.compile(
            "\\b(all|poems?|poetry|together|gather\\w*|combin\\w*|put|work|share|submission|everything|translations|them|send|pieces)\\b");
    private static final Pattern APART = Pattern.compile(
            "\\b(its|their) own [^.;,]{0,20}(document|file|attachment)|\\b(individual|separate) (files|documents|attachments)|\\b1 (poem|piece|work) (per|in each|to a) (file|document|submission)|\\bseparate (file|document) for each|(each|every) (poem|piece|work) (must|should|has to|needs to|to)[^.;]{0,20}(separate (file|document)|by itself|separately)");

    private FileClues() {}

    static void find(Sentence sentence, Findings found) {
        if (sentence.says(SENDING) && !sentence.says(ASIDE)) {
            formats(sentence, found);
        }
        Matcher named = NAMED.matcher(sentence.quote());
        if (named.find()) {
            found.add(
                    "file-name",
                    named.group(1)
                            .replaceAll("[\\[(<]", "{")
                            .replaceAll("[\\])>]", "}")
                            .strip());
        }
        if (sentence.says(APART)) {
            found.add("one-poem-per-file");
        } else if (sentence.says(TOGETHER)
                && sentence.says(ALL)
                && !sentence.plain().matches(".*\\b(each|every) (form|entry)\\b.*|.*\\bcover (sheet|page)\\b.*")) {
            found.add("single-document");
        }
    }

    private static void formats(Sentence sentence, Findings found) {
        List<String> accepted = new ArrayList<>();
        List<String> preferred = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        List<String> last = new ArrayList<>();
        boolean prefers = false;
        for (String clause : sentence.plain().split("[;:]|,? but\\b|(?<![.\\w])\\. |,? although\\b|,? so\\b")) {
            List<String> here = named(clause);
            if (here.isEmpty()) {
                continue;
            }
            if (LAST.matcher(clause).find()) {
                last.addAll(here);
            } else if (REFUSED.matcher(clause).find()) {
                refused.addAll(here);
            } else if (NEGATED.matcher(clause).find() && !TAKEN.matcher(clause).find()) {
                continue;
            } else if (PREFERRED.matcher(clause).find() && !prefers) {
                prefers = true;
                preferred.addAll(here);
                accepted.addAll(here);
            } else {
                accepted.addAll(here);
            }
        }
        add("formats-rejected", refused, found);
        add("formats-discouraged", last, found);
        boolean only = prefers && accepted.size() == preferred.size();
        boolean aside = sentence.plain().startsWith("(") || preferred.isEmpty() && sentence.says(ALSO);
        add("formats-accepted", only || aside ? List.of() : accepted, found);
        add("formats-preferred", preferred, found);
    }

    private static void add(String kind, List<String> formats, Findings found) {
        List<String> once = formats.stream().distinct().toList();
        if (!once.isEmpty()) {
            found.add(kind, once);
        }
    }

    static List<String> named(String clause) {
        List<String> named = new ArrayList<>();
        boolean word = WORD.matcher(clause).find();
        boolean doc = clause.matches(".*(\\.docs?\\b|\\bdocs?\\b(?! of)).*");
        boolean docx = clause.matches(".*\\bdocx\\b.*");
        if (docx || word && !doc) {
            named.add("docx");
        }
        if (doc || word && !docx) {
            named.add("doc");
        }
        for (String format : List.of("pdf", "rtf", "odt", "txt")) {
            if (clause.matches(".*\\b" + format + "s?\\b.*")) {
                named.add(format);
            }
        }
        if (clause.matches(".*(\\.pages\\b|\"pages\"|\\bpages (files|documents)\\b).*")) {
            named.add("pages");
        }
        return named;
    }
}
