package app.envoi.press.guideline;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where poems start, what stands on pages, and whether a name may. */
final class PageClues {
    private static final Pattern NEW_PAGE = Pattern.compile(
            "\\b(each|every|all|individual)\\b[^.;]{0,40}\\b(new|separate|own|fresh|different) (page|sheet)s?\\b|\\b1 (poem|piece) (to|per|on) (a|each|the|1|every)? ?(page|sheet)"
                    + "|\\bno (more than 1 poem|page may hold more than 1 poem)|\\bpage breaks? (between|after|before) (each |every |the )?(poems?|piece)|\\bmore than 1 poem (per|on a|to a) page");
    private static final Pattern GIVING = Pattern.compile("\\b(giving|with your|listing|bio|cover)\\b");
    private static final Pattern NUMBERED = Pattern.compile(
            "\\bnumber (the |your |all |each )?(manuscript )?pages?\\b|\\bpages (must|should|need to|have to) be numbered|\\bpaginated?\\b|\\b(and|with|include|add|a) (a )?page numbers?\\b|\\bnumbered pages\\b");
    private static final Pattern TITLED = Pattern.compile(
            "\\b(each|every|all) poems?\\b[^.;]{0,40}\\b(needs?|must|should|has to|have to|to have|carry)\\b[^.;]{0,25}\\ba? ?titles?\\b(?! (field|page|box|line))");
    private static final Pattern NO_PICTURES = Pattern.compile(
            "\\b(no|without|keep|leave out|do not (include|use)|don't (include|use))\\b[^.;]{0,30}\\b(illustrations?|images?|photos?|pictures?|other graphics|clip ?art)\\b");
    private static final Pattern NO_TABS = Pattern.compile("\\b(no|never|not|don't)\\b[^.;]{0,25}\\btabs?\\b");
    private static final Pattern RUNS_ON = Pattern.compile(
            "\\b(2|second|next|another|new) page\\b[^.;]{0,60}\\bstanza|\\bstanza (break|continu)[^.;]{0,60}\\b(page|continu)");

    private static final String NAME =
            "(?<!file )\\b(name|names|identif\\w+|biographical details|personal (details|information))\\b";
    private static final Pattern NAMELESS = Pattern.compile(
            "\\b(do(es)? not|don't|must not|should not|may not|not to|never|remove[d]?|leave|keep|without|no|free of|stripped of|must hold no|contain no|cannot)\\b[^.;]{0,40}"
                    + NAME + "|" + NAME + "[^.;]{0,70}\\b(not|off|removed|nowhere|no)\\b");
    private static final Pattern BLIND = Pattern.compile(
            "\\b(read|judg(ed|ing)|review(ed|ing)?|select(ed|ion)|reading|submissions|entries|process)\\b[^.;]{0,25}\\b(blind(ly)?|anonymous(ly)?)\\b|\\bblind (read|judg|review|submission)");
    private static final Pattern WORK = Pattern.compile(
            "\\b(manuscripts?|documents?|files?|poems?|works?|pages?|submissions?|entr(y|ies)|sheet|pieces?|anywhere|uploads?|attachments?)\\b");
    private static final Pattern FILE_NAME =
            Pattern.compile("\\b(not|nor|no|don't|without)\\b[^.;]{0,40}\\bfile ?names?\\b");
    private static final Pattern NAME_ON_PAGES = Pattern.compile(
            "\\b(each|every)( \\w+)? (page|sheet)\\b[^.;]{0,40}\\byour name\\b|\\byour name\\b[^.;]{0,60}\\b(on|at the top of|of|in the header of) (each|every) (page|sheet)");

    private static final Pattern COVER_PAGE = Pattern.compile(
            "\\b(with|add|include|attach|needs?|requires?|enclose|send|have|:|on) (a|an|your|1)?[^.;:]{0,20}\\b(cover|title) (page|sheet)\\b|\\b(cover|title) (page|sheet)\\b[^.;]{0,20}\\b(required|must|should|with)\\b");
    private static final Pattern NAME_SHEET = Pattern.compile(
            "\\b(add|attach|include|enclose|with)\\b[^.;]{0,20}\\b(sheet|page) (giving|with|containing|bearing)\\b[^.;]{0,30}\\b(name|address|contact)");
    private static final Pattern PRINTED_WIDTH = Pattern.compile(
            "\\b(text block|text area|printed (page|text|lines?)|column)\\b[^.;]{0,40}?(\\d(?:\\.\\d{1,2})?) ?-?(\"|inch(?:es)?|in\\b|cm)[^.;]{0,12}\\b(across|wide|width)\\b");
    private static final Pattern NAMELESS_TITLE =
            Pattern.compile("\\btitle page\\b[^.;]{0,20}\\b(no name|without|but no)\\b|\\btitle only\\b");
    private static final Pattern CONTENTS = Pattern.compile("\\btable of contents\\b|\\bcontents page\\b");
    private static final Pattern ACKNOWLEDGED = Pattern.compile("\\backnowledge?ments?\\b(?! of receipt)");
    private static final Pattern UNACKNOWLEDGED = Pattern.compile(
            "\\b(no|without|leave (out|off)|omit|do not include|don't include)\\b[^.;]{0,25}\\backnowledge?ments?\\b");
    private static final Pattern GOES_IN =
            Pattern.compile("\\b(add|include|with|need|needs|required|must|should|formatting|have|has|list)\\b");
    private static final Pattern UNCOUNTED = Pattern.compile("\\bnot (be )?count(ed)?\\b|\\bexcluding\\b");

    private PageClues() {}

    static void find(Sentence sentence, Findings found) {
        if (sentence.says(NEW_PAGE) && !sentence.says(GIVING)) {
            found.add("each-poem-starts-a-page");
        }
        add(sentence, NUMBERED, "page-numbers-required", found);
        add(sentence, TITLED, "poem-title-required", found);
        add(sentence, NO_PICTURES, "images-forbidden", found);
        add(sentence, NO_TABS, "tabs-forbidden", found);
        add(sentence, RUNS_ON, "continuation-indicated", found);
        Matcher width = sentence.find(PRINTED_WIDTH);
        if (width.find()) {
            found.add("text-width-at-most", width.group(3) + (width.group(4).equals("cm") ? "cm" : "in"));
        }
        names(sentence, found);
        pages(sentence, found);
    }

    private static void names(Sentence sentence, Findings found) {
        boolean nameless = sentence.says(NAMELESS) && sentence.says(WORK) && !sentence.says(NAMELESS_TITLE);
        if (nameless || sentence.says(BLIND)) {
            found.add("anonymous-manuscript");
            add(sentence, FILE_NAME, "anonymous-file-name", found);
        } else {
            add(sentence, NAME_ON_PAGES, "name-on-every-page", found);
        }
    }

    private static void pages(Sentence sentence, Findings found) {
        boolean refused =
                sentence.plain().matches(".*\\b(no|not|without) (a )?(separate )?(cover|title) (page|sheet)s?\\b.*");
        if (sentence.says(NAMELESS_TITLE)) {
            found.add("anonymous-title-page-required");
        }
        if ((sentence.says(COVER_PAGE) || sentence.says(NAME_SHEET)) && !refused) {
            found.add(
                    sentence.says(NAMELESS_TITLE) && !sentence.plain().contains("cover")
                            ? "anonymous-title-page-required"
                            : "cover-page-required");
        }
        boolean goesIn = sentence.says(GOES_IN) && !sentence.says(UNCOUNTED);
        if (sentence.says(CONTENTS) && goesIn) {
            found.add("table-of-contents-required");
        }
        if (sentence.says(UNACKNOWLEDGED)) {
            found.add("acknowledgments-forbidden");
        } else if (sentence.says(ACKNOWLEDGED) && goesIn) {
            found.add("acknowledgments-required");
        }
    }

    private static void add(Sentence sentence, Pattern pattern, String kind, Findings found) {
        if (sentence.says(pattern)) {
            found.add(kind);
        }
    }
}
