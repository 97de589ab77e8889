package app.envoi.press.guideline;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The cover letter, the bio, statements, contact details and what goes with translations. */
final class LetterClues {
    private static final Pattern WORDS = Plain.pattern("<R>[ -]?words?\\b|<N>[ -]?words?\\b");
    private static final Pattern MOST = Plain.pattern("(?:<UP>|around|about|approximately|roughly) ?$");
    private static final Pattern MOST_AFTER =
            Plain.pattern("^ ?(?:long )?(?:each )?\\(?<MOST>|^ (?:or (?:so|thereabouts))");
    private static final Pattern LEAST = Pattern.compile("(at least|a minimum of|minimum|no (fewer|less) than) ?$");
    private static final Pattern TARGET = Pattern.compile(
            "\\b(bios?|biograph(y|ies|ical)|statements?|descriptions?|descri(be|bing)|accounts?|write[- ]ups?|accompanying text|cover (letters?|notes?)|titles?|poems?|poetry|flash"
                    + "|prose|fiction|essays?|stor(y|ies)|reviews?|novels?|abstracts?|excerpts?|pieces?)\\b");
    private static final Pattern WHOLE =
            Pattern.compile("\\b(submissions?|packets?) (is|are|holds?|has|have|of|should|must|may)\\b");
    private static final Pattern BIO =
            Pattern.compile("\\b(bio|bios|biography|biographical(?! (details|information))|bio-note)\\b");
    private static final Pattern ASKED = Pattern.compile(
            "\\b(include[sd]?|with|add|send|attach(ed)?|give|need|provide|enclose|please|must|should|asks?|required?|accompan\\w+|supply|submit|contain|complete|has to|loved|want)\\b");
    private static final Pattern FREE = Pattern.compile(
            "\\b(optional|if you (like|wish|want)|not (required|necessary|needed)|welcome|accepted (poets|contributors|writers|authors)|(upon|after|on) acceptance|if (we|your|accepted))\\b"
                    + "|\\b(may|can|no|don't|do not|without|never|leave)\\b[^.;]{0,45}\\b(bio|bios|biograph\\w+|cover (letter|note)s?|statement)\\b"
                    + "|\\b(bio|bios|biograph\\w+|cover (letter|note)s?|statement)\\b[^.;,]{0,30}\\b(may|can|off|out)\\b");
    private static final Pattern SENTENCES = Plain.pattern("<R> sentences|<UP> <N> sentences|<N> sentences,? <MOST>");
    private static final Pattern THIRD = Pattern.compile("\\b(third|3rd)[- ]person\\b");
    private static final Pattern LETTER = Pattern.compile("\\bcover (letter|note)s?\\b");
    private static final Pattern NO_LETTER = Pattern.compile(
            "\\b(no|don't (send|include)|do not (send|include|need)|not (read|want)) (a |any )?cover (letter|note)s?\\b");
    private static final Pattern LETTER_INSIDE = Pattern.compile(
            "\\bcover (letter|note)\\b[^.;]{0,30}\\b(the first page|in the same (file|document)|part of the (file|document|manuscript))\\b");
    private static final Pattern STATEMENT = Pattern.compile(
            "\\b(artist'?s? statement|translator'?s? (note|statement)|statement of|personal statement)\\b");
    private static final Pattern TITLES = Pattern.compile(
            "\\b(list|include|give|with|name)\\b[^.;]{0,30}\\btitles?\\b[^.;]{0,50}\\bcover (letter|page|sheet)|\\bcover (letter|page|sheet)\\b[^.;]{0,60}\\b(titles of|poem titles)");
    private static final Pattern PERMISSION = Pattern.compile(
            "\\bpermissions?\\b[^.;]{0,70}\\b(author|poet|publisher|press|party|holder|translat\\w+|before)\\b|\\b(translat\\w+|poet|author|rights)\\b[^.;]{0,60}\\bpermissions?\\b");
    private static final Pattern HELD =
            Pattern.compile("\\b(acquired?|obtain(ed)?|secured?|have|has|proof|need|must|hold|given|granted)\\b");
    private static final Pattern ORIGINALS = Pattern.compile(
            "\\b(both|include|including|submit|attach|send|give|accompan\\w+|provide|enclose|with|alongside)\\b[^.;]{0,40}\\b(the |its |their )?(originals?|source)( (text|poem|piece|work|version|language)s?)?\\b");
    private static final Pattern TRANSLATION =
            Pattern.compile("\\btranslat\\w+|\\bsource text\\b|\\boriginal language\\b");
    private static final Pattern BILINGUAL =
            Pattern.compile("\\b(present|submit|send|give|provide)\\b[^.;]{0,40}\\bbilingual(ly)?\\b");

    private LetterClues() {}

    static void find(Sentence sentence, Findings found) {
        words(sentence, found);
        bio(sentence, found);
        letter(sentence, found);
        translations(sentence, found);
    }

    /** Every number of words goes with the nearest text named before it. */
    private static void words(Sentence sentence, Findings found) {
        Matcher words = sentence.find(WORDS);
        while (words.find()) {
            String target = target(sentence, words.start());
            String before = sentence.plain().substring(0, words.start());
            String after = sentence.plain().substring(words.end());
            boolean range = words.group(1) != null;
            boolean whole = sentence.says(WHOLE);
            boolean least = !range && LEAST.matcher(before).find();
            boolean most = range
                    || MOST.matcher(before).find()
                    || MOST_AFTER.matcher(after).find();
            if (range) {
                add(target, whole, "at-least", Integer.parseInt(words.group(1)), found);
            }
            if (most && !least) {
                add(target, whole, "at-most", Integer.parseInt(words.group(range ? 2 : 3)), found);
            } else if (least) {
                add(target, whole, "at-least", Integer.parseInt(words.group(3)), found);
            }
        }
    }

    private static String target(Sentence sentence, int before) {
        Matcher target = sentence.find(TARGET);
        String nearest = "";
        while (target.find() && target.start() < before) {
            nearest = target.group();
        }
        return nearest;
    }

    private static void add(String target, boolean whole, String bound, int words, Findings found) {
        String part = target.startsWith("bio")
                ? "bio"
                : target.startsWith("cover")
                        ? "cover-letter"
                        : target.matches("statement.*|descri.*|account.*|write.*|accompanying.*") ? "statement" : "";
        if (!part.isEmpty() && !(part.equals("cover-letter") && bound.equals("at-least"))) {
            found.add(part + "-words-" + bound, words);
        } else if (target.startsWith("title") && bound.equals("at-most")) {
            found.add("title-words-at-most", words);
        } else if (target.matches("flash|poems?|poetry") && bound.equals("at-most")) {
            found.add("words-per-poem-at-most", words);
        } else if (target.isEmpty() && bound.equals("at-most") && whole) {
            found.add("words-at-most", words);
        }
    }

    private static void bio(Sentence sentence, Findings found) {
        if (!sentence.says(BIO)) {
            return;
        }
        Matcher sentences = sentence.find(SENTENCES);
        if (sentences.find() && sentences.group(1) != null) {
            found.add(
                    "bio-sentences-at-most",
                    Integer.parseInt(sentences.group(2)),
                    "at-least",
                    Integer.parseInt(sentences.group(1)));
        } else if (sentence.find(SENTENCES).find()) {
            found.add("bio-sentences-at-most", AmountClues.number(matched(sentence)));
        }
        if (sentence.says(THIRD)) {
            found.add("bio-third-person");
        }
        boolean asked = sentence.says(ASKED) || sentence.label().contains("cover letter");
        boolean counted = found.has("bio-words-at-most") || found.has("bio-sentences-at-most");
        if (!counted && asked && !sentence.says(FREE)) {
            found.add("bio-required");
        }
    }

    private static Matcher matched(Sentence sentence) {
        Matcher matcher = sentence.find(SENTENCES);
        matcher.find();
        return matcher;
    }

    private static void letter(Sentence sentence, Findings found) {
        if (sentence.says(NO_LETTER)) {
            found.add("cover-letter-forbidden");
        } else if (sentence.says(LETTER)
                && !found.has("cover-letter-words-at-most")
                && (sentence.says(ASKED) || sentence.label().contains("cover letter"))
                && !sentence.says(FREE)
                && !sentence.plain().matches(".*\\b(in|into) (your|the) cover (letter|note)\\b.*")) {
            found.add("cover-letter-required");
        }
        if (sentence.says(LETTER_INSIDE) && !sentence.says(NO_LETTER)) {
            found.add("cover-letter-in-document");
        }
        boolean stated = found.has("statement-words-at-most") || found.has("statement-words-at-least");
        if (!stated && sentence.says(STATEMENT) && sentence.says(ASKED) && !sentence.says(FREE)) {
            found.add("statement-required");
        }
        Matcher titles = sentence.find(TITLES);
        if (titles.find()) {
            found.add(titles.group().contains("letter") ? "titles-in-letter" : "titles-on-cover-page");
        }
    }

    private static void translations(Sentence sentence, Findings found) {
        if (sentence.says(PERMISSION)
                && sentence.says(HELD)
                && !sentence.plain().contains("reprint")) {
            found.add("translation-permission-required");
        }
        if (sentence.says(TRANSLATION) && sentence.says(ORIGINALS) || sentence.says(BILINGUAL)) {
            found.add("translation-originals-required");
        }
    }
}
