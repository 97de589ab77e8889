package app.envoi.press.guideline;

import java.util.regex.Pattern;

/** Whether the poet's contact details are asked for, and where they stand. */
final class ContactClues {
    private static final Pattern ASKED = Pattern.compile(
            "\\b(give|giving|include|needs?|carr(y|ies)|print|put|provide|state|list|supply|add|must (have|include|show)|should (have|include|show|give))\\b");
    private static final String DETAILS =
            "((home|street|mailing|postal|email|e-mail|full|current|post) )*(address|post ?code|email|e-mail|phone( number)?|telephone( number)?|contact (details|info(rmation)?|data))\\b";
    private static final Pattern CONTACT = Pattern.compile(
            "\\b(your|author'?s?|poet'?s?) (full |first |last )?names?\\b[^.;]{0,60}\\b" + DETAILS
                    + "|\\b(your|a) (full |current )*(postal |mailing |home )address\\b|\\byour contact (details|info(rmation)?)\\b");
    private static final Pattern REFUSED = Pattern.compile(
            "\\b(you|poets|authors|writers) (may|can)\\b|\\b(no|not|never|without|don't|leave|remove|only if)\\b|\\b(on|upon|after) acceptance\\b|\\bcover (sheet|page)\\b|\\b(sheet|page|form) (giving|with|containing)\\b|\\bself-addressed\\b|\\bentry form\\b|\\bseparate (piece|sheet)\\b");
    private static final Pattern EVERY_PAGE = Pattern.compile("\\b(each|every|all)( \\w+)? (pages?|sheets?|poems?)\\b");
    private static final Pattern FIRST_PAGE = Pattern.compile(
            "\\bfirst page\\b|\\b(top|corner|heading|head) of (the|your) (first |title )?(page|document|manuscript)\\b");
    private static final Pattern LETTER = Pattern.compile("\\bcover(ing)? (letter|note)\\b");

    private ContactClues() {}

    static void find(Sentence sentence, Findings found) {
        boolean place = sentence.says(FIRST_PAGE) || sentence.says(EVERY_PAGE);
        boolean refused = REFUSED.matcher(sentence.plain().split(";")[0]).find();
        if (sentence.says(CONTACT) && (place || sentence.says(ASKED)) && !refused) {
            found.add("contact-block-required", place(sentence));
        }
    }

    private static String place(Sentence sentence) {
        if (sentence.says(LETTER)) {
            return "cover-letter";
        }
        if (sentence.says(FIRST_PAGE)) {
            return "first-page";
        }
        return sentence.says(EVERY_PAGE) ? "every-page" : "anywhere";
    }
}
