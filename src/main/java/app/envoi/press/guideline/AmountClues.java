package app.envoi.press.guideline;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How many poems, pages, lines and characters a sentence asks for. */
final class AmountClues {
    private static final String POEMS =
            " (?:\\w+ ){0,3}?(?:poems|poem\\b(?! is)|pieces? of poetry|translations|written works|pieces per submission|pieces at a time)";
    private static final String PAGES = " ?-?(?:\\w+ ){0,2}?pages?\\b(?! numbers?)";
    private static final String LINES = "[ -]lines?\\b(?! per| to the page| a page)";

    private static final Pattern FEE = Pattern.compile("[$£€] ?\\d|\\bfee\\b|\\bfree\\b(?! verse)|\\bpa(y|id)\\b");
    private static final Pattern MOST_POEMS = Plain.pattern("<UP> <N>" + POEMS);
    private static final Pattern POEMS_MOST = Plain.pattern("<N>" + POEMS + "(?: per submission)?,? <MOST>");
    private static final Pattern POEMS_LIMIT = Plain.pattern("(?:maximum|limit) is <N>" + POEMS);
    private static final Pattern LABELLED_POEMS =
            Plain.pattern("^(?:poems?|poetry): (?:send |submit )?<UP> <N>(?! ?(?:pages|lines|words|to|-))");
    private static final Pattern ON_A_PAGE = Pattern.compile(
            "\\bpoems? (to|per|on) (a|each|the|1|every)? ?(page|sheet)|\\bpage may hold|\\bper page\\b");
    private static final Pattern RANGE_POEMS = Plain.pattern("<R>" + POEMS);
    private static final Pattern LEAST_POEMS = Plain.pattern("(?:at least|a minimum of|minimum of) <N>" + POEMS);
    private static final Pattern EXACT_POEMS =
            Plain.pattern("exactly <N>" + POEMS + "|<N>" + POEMS + ",? no more and no less");

    private static final Pattern OTHER_PAGES =
            Pattern.compile("\\b(per poem|each poem|prose|stor(y|ies)|essays?|plays?|excerpt|sample|fiction)\\b");
    private static final Pattern MOST_PAGES = Plain.pattern("<UP> <N>" + PAGES);
    private static final Pattern PAGES_MOST = Plain.pattern("<N>" + PAGES + "(?: in length| in all| total)?,? <MOST>");
    private static final Pattern UNDER_PAGES = Plain.pattern("<UNDER> <N>" + PAGES);
    private static final Pattern RANGE_PAGES = Plain.pattern("<R>" + PAGES);

    private static final Pattern PER_PAGE =
            Pattern.compile("lines? (to|per|on) (a|the|each|every)? ?page|page (is|has|holds)");
    private static final Pattern MOST_LINES = Plain.pattern("<UP> <N>" + LINES);
    private static final Pattern LINES_MOST = Plain.pattern("<N>" + LINES + "(?: long)?,? <MOST>");
    private static final Pattern UNDER_LINES = Plain.pattern("(?:<UNDER>) <N>" + LINES);
    private static final Pattern OVER_LINES = Plain.pattern(
            "poems? (?:of )?(?:more|longer) than <N>" + LINES + " (?:cannot|can't|will not|won't|are not|may not)");
    private static final Pattern BLANKS_IN = Pattern.compile(
            "(stanza breaks|(blank|empty) lines|(spaces|lines) between (the )?(lines|stanzas))[^.;]{0,20}(?<!not )\\b(counted|count|included)\\b(?! toward)|(including|counting) (the )?(stanza breaks|(blank|empty) lines|spaces|lines between)");
    private static final Pattern BLANKS_OUT = Pattern.compile(
            "(not (including|counting)|excluding|without|except) (the )?(titles? (and|or) )?(stanza breaks|(blank|empty) lines|spaces|lines between)|(stanza breaks|(blank|empty) lines)[^.;]{0,12} not (counted|included)");
    private static final Pattern TITLE_OUT = Pattern.compile(
            "titles?[^.;,]{0,12} not (counted|included|part of)|(not (including|counting)|excluding|without|except) (the )?(stanza breaks (and|or) |blank lines (and|or) )?titles?");
    private static final Pattern TITLE_IN = Pattern.compile(
            "(?<!not )\\b(including|counting) (the )?titles?|titles?( is| are)? (?!not )(counted|included)");
    private static final Pattern LINES_A_PAGE = Plain.pattern(
            "page (?:is|has|holds|may have) <N> lines,? <MOST>|<N> lines to (?:a|the|each) page|<UP> <N> lines (?:to|per|on) (?:a|the|each) page");
    private static final Pattern CHARACTERS = Plain.pattern(
            "\\blines?\\b[^.;]{0,60}(?:more|longer|exceed|at most|maximum|up to)[^.;]{0,20}? <N> characters|<N> characters (?:per|a|to a|to the) line|<UP> <N> characters[^.;]{0,20} line");

    private AmountClues() {}

    static void find(Sentence sentence, Findings found) {
        if (!sentence.says(FEE) && !sentence.says(ON_A_PAGE)) {
            poems(sentence, found);
        }
        if (!sentence.says(OTHER_PAGES)) {
            pages(sentence, found);
        }
        lines(sentence, found);
        first(sentence, CHARACTERS, "line-characters-at-most", 0, found);
    }

    private static void poems(Sentence sentence, Findings found) {
        Matcher exact = sentence.find(EXACT_POEMS);
        if (exact.find()) {
            found.add("poems-at-least", number(exact));
            found.add("poems-at-most", number(exact));
        }
        range(sentence, RANGE_POEMS, "poems", found);
        first(sentence, LABELLED_POEMS, "poems-at-most", 0, found);
        first(sentence, MOST_POEMS, "poems-at-most", 0, found);
        first(sentence, POEMS_MOST, "poems-at-most", 0, found);
        first(sentence, POEMS_LIMIT, "poems-at-most", 0, found);
        first(sentence, LEAST_POEMS, "poems-at-least", 0, found);
    }

    private static void pages(Sentence sentence, Findings found) {
        range(sentence, RANGE_PAGES, "pages", found);
        first(sentence, UNDER_PAGES, "pages-at-most", 1, found);
        first(sentence, MOST_PAGES, "pages-at-most", 0, found);
        first(sentence, PAGES_MOST, "pages-at-most", 0, found);
        boolean ceiling = Plain.pattern("<R>" + PAGES + ",? <MOST>")
                .matcher(sentence.plain())
                .find();
        if (ceiling) {
            found.remove("pages-at-least");
        }
    }

    private static void lines(Sentence sentence, Findings found) {
        first(sentence, LINES_A_PAGE, "lines-per-page-at-most", 0, found);
        if (sentence.says(PER_PAGE)) {
            return;
        }
        int most = 0;
        for (Pattern pattern : new Pattern[] {MOST_LINES, LINES_MOST, OVER_LINES, UNDER_LINES}) {
            Matcher matcher = sentence.find(pattern);
            if (most == 0 && matcher.find()) {
                most = number(matcher) - (pattern == UNDER_LINES ? 1 : 0);
            }
        }
        if (most > 0) {
            found.add("lines-per-poem-at-most", most, basis(sentence));
        }
    }

    private static Object[] basis(Sentence sentence) {
        String blanks = sentence.says(BLANKS_OUT) ? "not-counted" : sentence.says(BLANKS_IN) ? "counted" : "";
        String title = sentence.says(TITLE_OUT) ? "not-counted" : sentence.says(TITLE_IN) ? "counted" : "";
        java.util.List<Object> options = new java.util.ArrayList<>();
        if (!blanks.isEmpty()) {
            options.addAll(java.util.List.of("blank-lines", blanks));
        }
        if (!title.isEmpty()) {
            options.addAll(java.util.List.of("title", title));
        }
        return options.toArray();
    }

    /** A range says both the least and the most. */
    static void range(Sentence sentence, Pattern pattern, String what, Findings found) {
        Matcher matcher = sentence.find(pattern);
        if (matcher.find()) {
            int low = Integer.parseInt(matcher.group(1));
            int high = Integer.parseInt(matcher.group(2));
            if (low < high) {
                found.add(what + "-at-least", low);
                found.add(what + "-at-most", high);
            }
        }
    }

    static void first(Sentence sentence, Pattern pattern, String kind, int less, Findings found) {
        Matcher matcher = sentence.find(pattern);
        if (matcher.find()) {
            found.add(kind, number(matcher) - less);
        }
    }

    /** The first group that took part. */
    static int number(Matcher matcher) {
        for (int i = 1; i <= matcher.groupCount(); i++) {
            if (matcher.group(i) != null && matcher.group(i).matches("\\d{1,6}")) {
                return Integer.parseInt(matcher.group(i));
            }
        }
        return 0;
    }
}
