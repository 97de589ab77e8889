package app.envoi.press.guideline;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Typefaces, sizes, spacing, margins and paper. */
final class TypeClues {
    private static final List<String> FAMILIES = List.of(
            "Times New Roman",
            "Arial",
            "Garamond",
            "Calibri",
            "Cambria",
            "Georgia",
            "Helvetica",
            "Verdana",
            "Courier New",
            "Courier",
            "Constantia",
            "Book Antiqua",
            "Palatino",
            "Century Schoolbook",
            "Baskerville",
            "Tahoma");
    private static final Pattern EXAMPLES = Pattern.compile(
            "\\b(such as|e\\.g|like|similar|equivalent|close relative|for (example|instance)|or another|comparable)\\b");
    private static final Pattern STANDARD = Pattern.compile(
            "\\bstandard\\b[^.;]{0,40}\\b(serif|sans|fonts?|typefaces?|one)\\b|\\bfonts?\\b[^.;]{0,20}\\bstandard\\b");
    private static final Pattern SERIF = Pattern.compile("(?<!sans[- ])\\bserif\\b");
    private static final Pattern SANS = Pattern.compile("\\bsans[- ]serif\\b");
    private static final Pattern TYPE =
            Pattern.compile("\\b(fonts?|typefaces?|type|pt|pts|point|set in|size|points)\\b");

    private static final String SIZE = "(\\d{1,2}(?:\\.5)?)";
    private static final String POINT = " ?-?(?:pts?\\b|points?\\b)";
    private static final Pattern LEAST_SIZE =
            Pattern.compile("(?:no smaller than|not smaller than|at least|minimum(?: of)?|no less than|not less than) "
                    + SIZE + "(?:" + POINT + ")?(?! (?:words|lines|pages|poems))" + "|" + SIZE + POINT
                    + "[^.;]{0,12}(?:or (?:larger|above|bigger|more)|minimum)");
    private static final Pattern TWO_SIZES =
            Pattern.compile("\\b" + SIZE + "(?:" + POINT + ")? ?(?:-|or|to|/) ?" + SIZE + POINT);
    private static final Pattern ONE_SIZE = Pattern.compile("\\b" + SIZE + POINT + "|(?:font size|size)(?: of|:)? "
            + SIZE + "\\b|(?:times new roman|arial|garamond|calibri|cambria|georgia|helvetica|verdana),? (?:font,? )?"
            + SIZE + "\\b(?! ?(?:-|\"|inch|lines|poems|pages|words))");

    private static final Pattern SINGLE = Pattern.compile("\\b(1|single)[- ]?spac(ed?|ing)\\b");
    private static final Pattern DOUBLE = Pattern.compile("\\bdouble[- ]?spac(ed?|ing)\\b");
    private static final Pattern NO_DOUBLE = Pattern.compile("\\b(don't|do not|never|not|no) (be )?double[- ]?spac");
    private static final Pattern HALF =
            Pattern.compile("\\bspac(ing|ed)[^.;]{0,20}\\b1\\.5\\b|\\b1\\.5[- ](line )?spac");

    private static final Pattern MARGINS = Pattern.compile(
            "(\\d(?:\\.\\d{1,2})?) ?-?(\"|inch(?:es)?|in\\b|cm|mm)[^.;]{0,14}? margins?|margins? (?:of|set to|should be|must be|:)? ?(?:at least )?(\\d(?:\\.\\d{1,2})?) ?-?(\"|inch(?:es)?|in\\b|cm|mm)");
    private static final Pattern LEAST = Pattern.compile("\\b(at least|minimum|no less|not less|or more|or wider)\\b");
    private static final Pattern A4 = Pattern.compile("\\ba4\\b");
    private static final Pattern LETTER =
            Pattern.compile("\\b8(\\.5|-1/2| ?1/2|½)\"? ?(x|by|×) ?11\\b|\\bletter[- ]size(d)?\\b|\\bus letter\\b");

    /** How the journal itself will print the work. */
    private static final Pattern PRINTED = Pattern.compile("\\bwill be (set|printed|published|typeset|formatted)\\b");

    private TypeClues() {}

    static void find(Sentence sentence, Findings found) {
        if (sentence.says(PRINTED)) {
            return;
        }
        fonts(sentence, found);
        sizes(sentence, found);
        spacing(sentence, found);
        margins(sentence, found);
        paper(sentence, found);
    }

    private static void fonts(Sentence sentence, Findings found) {
        List<String> classes = new ArrayList<>();
        if (sentence.says(SERIF)) {
            classes.add("serif");
        }
        if (sentence.says(SANS)) {
            classes.add("sans-serif");
        }
        boolean standard = sentence.says(STANDARD);
        if (classes.isEmpty() && standard) {
            classes.addAll(List.of("serif", "sans-serif"));
        }
        List<String> named = named(sentence.plain());
        if (!classes.isEmpty()) {
            found.add("font-classes", classes, "standard", standard);
        } else if (!named.isEmpty() && sentence.says(TYPE) && !sentence.says(EXAMPLES)) {
            found.add("fonts-allowed", named);
        } else if (!named.isEmpty()
                && named.stream()
                        .anyMatch(name -> sentence.plain()
                                .matches(".*" + name.toLowerCase(java.util.Locale.ROOT) + ",? \\d\\d(pt|\\b).*"))) {
            found.add("fonts-allowed", named);
        }
    }

    private static List<String> named(String plain) {
        List<String> named = new ArrayList<>();
        for (String family : FAMILIES) {
            boolean within = named.stream().anyMatch(longer -> longer.startsWith(family));
            if (!within && plain.matches(".*\\b" + family.toLowerCase(java.util.Locale.ROOT) + "\\b.*")) {
                named.add(family);
            }
        }
        return named;
    }

    private static void sizes(Sentence sentence, Findings found) {
        if (!sentence.says(TYPE) && named(sentence.plain()).isEmpty()) {
            return;
        }
        Matcher least = sentence.find(LEAST_SIZE);
        Matcher two = sentence.find(TWO_SIZES);
        Matcher one = sentence.find(ONE_SIZE);
        if (least.find() && plausible(size(least))) {
            found.add("type-size-at-least", size(least));
        } else if (two.find() && plausible(new BigDecimal(two.group(1)))) {
            found.add("type-size-one-of", List.of(new BigDecimal(two.group(1)), new BigDecimal(two.group(2))));
        } else if (one.find() && plausible(size(one))) {
            found.add("type-size-one-of", List.of(size(one)));
        }
    }

    private static BigDecimal size(Matcher matcher) {
        for (int i = 1; i <= matcher.groupCount(); i++) {
            if (matcher.group(i) != null) {
                return new BigDecimal(matcher.group(i));
            }
        }
        return BigDecimal.ZERO;
    }

    private static boolean plausible(BigDecimal size) {
        return size.intValue() >= 8 && size.intValue() <= 18;
    }

    private static void spacing(Sentence sentence, Findings found) {
        boolean single = sentence.says(SINGLE) || sentence.says(NO_DOUBLE);
        boolean doubled = sentence.says(DOUBLE) && !sentence.says(NO_DOUBLE);
        if (single && !doubled) {
            found.add("line-spacing", "single");
        } else if (doubled && !single) {
            found.add("line-spacing", "double");
        } else if (sentence.says(HALF)) {
            found.add("line-spacing", "1.5");
        }
    }

    private static void margins(Sentence sentence, Findings found) {
        Matcher margins = sentence.find(MARGINS);
        if (margins.find()) {
            String number = margins.group(1) != null ? margins.group(1) : margins.group(3);
            String unit = margins.group(2) != null ? margins.group(2) : margins.group(4);
            String written = number + (unit.endsWith("m") ? unit : "in");
            found.add(sentence.says(LEAST) ? "margins-at-least" : "margins", written);
        }
    }

    private static void paper(Sentence sentence, Findings found) {
        List<String> sheets = new ArrayList<>();
        if (sentence.says(LETTER)) {
            sheets.add("letter");
        }
        if (sentence.says(A4)) {
            sheets.add("a4");
        }
        if (!sheets.isEmpty()) {
            found.add("paper", sheets);
        }
    }
}
