package app.envoi.press.guideline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How many works of art, of what formats and sizes. */
final class ArtClues {
    private static final String WORKS =
            " (?:\\w+ ){0,3}?(?:images?|pieces|photos?|photographs?|works|artworks?|drawings?|paintings?|haiga|illustrations?|submissions)\\b";
    private static final Pattern MOST_WORKS = Plain.pattern("<UP> <N>" + WORKS);
    private static final Pattern WORKS_MOST = Plain.pattern("<N>" + WORKS + "(?: per [a-z ]{3,20}?)?,? <MOST>");
    private static final Pattern RANGE_WORKS = Plain.pattern("<R>" + WORKS);
    private static final Pattern LABELLED =
            Plain.pattern("(?:haiga|art|artwork|photos?|images?): (?:send )?<UP> <N>\\b(?! (?:words|pages))");
    private static final Pattern MOST_PAGES = Plain.pattern("<UP> <N> pages?\\b|<N> pages?,? <MOST>");
    private static final Pattern RESOLUTION =
            Pattern.compile("\\b(\\d{2,4}) ?-?(dpi|ppi|dots per inch|pixels per inch)\\b");
    private static final Pattern SIZE = Pattern.compile("\\b(\\d{1,4}) ?-?(mb|megabytes?)\\b");
    private static final Pattern PIXELS = Pattern.compile("\\b(\\d{3,5}) ?(?:px|pixels)? ?(?:x|by|×) ?(\\d{3,5})\\b");
    private static final Pattern ONE_SIDE = Pattern.compile("\\b(\\d{3,5}) ?(?:px|pixels)\\b");
    private static final Pattern HIGH = Pattern.compile("\\b(high|tall|height)\\b");
    private static final Pattern WIDE = Pattern.compile("\\b(wide|width|across)\\b");
    private static final Pattern APART = Pattern.compile(
            "\\b1 (piece|image|work|photo|picture) at a time\\b|\\b(each|every) (piece|image|photo|work|picture)\\b[^.;]{0,30}\\b(own|separate|individual) (file|attachment)|\\b(images|photos|works|artworks?)\\b[^.;]{0,20}\\bas (separate|individual) (files|attachments)\\b");
    private static final Pattern LARGER =
            Pattern.compile("\\b(at least|larger than|minimum|no smaller|no less|bigger than)\\b");
    private static final Pattern SMALLER = Pattern.compile(
            "\\b(at most|smaller than|maximum|max|up to|no larger|no more|not exceed|under|less than|largest|limit)\\b");
    private static final Pattern TURNED = Pattern.compile(
            "\\borientation\\b[^.;]{0,20}\\b(portrait|landscape)\\b|\\b(portrait|landscape) (orientation|format|only)\\b");
    private static final Pattern REFUSED = Pattern.compile(
            "\\b(no|not) \"?\\.?(jpe?gs?|gifs?|pngs?|tiffs?|pdfs?)\\b|\\b(not|never|cannot|can't|don't|won't)\\b( be)? (accept|take|open|send|submit|use)\\w*|\\bnot taken\\b");
    private static final Pattern UNKNOWN = Pattern.compile("\\b(psd|bmp|raw|ai|eps|indd)\\b");
    private static final Pattern READABLE = Pattern.compile(
            "\\b(can|must|should|be able to)( \\w+){0,2} read( the)? text\\b|\\btext[^.;]{0,20}\\b(legible|readable)\\b|\\blegible\\b");
    private static final Pattern NAME = Pattern.compile(
            "\\bname\\b[^.;]{0,20}\\bnot\\b|\\bno (name|signature)|\\b(without|remove)[^.;]{0,20}\\b(name|signature)");

    private ArtClues() {}

    static void find(Sentence sentence, Findings found) {
        AmountClues.range(sentence, RANGE_WORKS, "art-items", found);
        AmountClues.first(sentence, MOST_WORKS, "art-items-at-most", 0, found);
        AmountClues.first(sentence, WORKS_MOST, "art-items-at-most", 0, found);
        AmountClues.first(sentence, LABELLED, "art-items-at-most", 0, found);
        AmountClues.first(sentence, MOST_PAGES, "art-pages-at-most", 0, found);
        formats(sentence, found);
        sizes(sentence, found);
        Matcher turned = sentence.find(TURNED);
        if (turned.find()) {
            found.add("art-orientation", turned.group().contains("portrait") ? "portrait" : "landscape");
        }
        if (sentence.says(READABLE)) {
            found.add("art-text-readable");
        }
        if (sentence.says(NAME)) {
            found.add("art-anonymous");
        }
        LetterClues.find(sentence, found);
    }

    private static void sizes(Sentence sentence, Findings found) {
        Matcher resolution = sentence.find(RESOLUTION);
        if (resolution.find() && !sentence.says(SMALLER)) {
            found.add("art-resolution-at-least", Integer.parseInt(resolution.group(1)));
        }
        Matcher size = sentence.find(SIZE);
        if (size.find() && sentence.says(SMALLER)) {
            found.add("art-file-size-at-most", Integer.parseInt(size.group(1)));
        }
        if (sentence.says(APART)) {
            found.add("art-separate-files");
        }
        Matcher side = sentence.find(ONE_SIDE);
        if (side.find() && sentence.says(SMALLER) && sentence.says(HIGH) != sentence.says(WIDE)) {
            found.add("art-pixels-at-most", sentence.says(HIGH) ? "x" + side.group(1) : side.group(1) + "x");
        }
        Matcher pixels = sentence.find(PIXELS);
        if (pixels.find() && (sentence.says(LARGER) || sentence.says(SMALLER))) {
            found.add(
                    sentence.says(LARGER) ? "art-pixels-at-least" : "art-pixels-at-most",
                    pixels.group(1) + "x" + pixels.group(2));
        }
    }

    private static void formats(Sentence sentence, Findings found) {
        List<String> formats = new ArrayList<>();
        for (String[] names : new String[][] {
            {"jpe?g", "jpg"},
            {"gif", "gif"},
            {"png", "png"},
            {"tiff?", "tiff"},
            {"pdf", "pdf"},
            {"webp", "webp"},
            {"heic", "heic"},
            {"svg", "svg"}
        }) {
            if (sentence.plain().matches(".*\\b" + names[0] + "s?\\b.*")) {
                formats.add(names[1]);
            }
        }
        boolean naming = sentence.plain().matches(".*\\b(file ?names?|named?|call your file)\\b.*");
        if (!formats.isEmpty() && !naming && !sentence.says(UNKNOWN)) {
            found.add(sentence.says(REFUSED) ? "art-formats-rejected" : "art-formats", formats);
        }
    }
}
