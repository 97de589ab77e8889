package app.envoi.press.manuscript;

import app.envoi.press.manuscript.Lineup.Sight;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Recognises what stands before the poems and is none: a letter, a bio, a contact block, a title page. */
final class FrontPages {
    private static final Pattern CONTACT = Pattern.compile(
            "(?s).*(?:[\\w.+-]+@[\\w-]+\\.[\\w.]+|https?://|www\\.|\\+?\\(?\\d{3}\\)?[ .-]\\d{3}[ .-]\\d{4}|\\b[A-Z]{2} \\d{5}\\b).*");
    private static final Pattern ADDRESS = Pattern.compile(
            "(?i)(?:apt\\.? .*|p\\.?o\\.? box .*|\\d+[a-z]?\\s+(?:[\\p{L}.']+\\s+){0,4}(?:street|st\\.?|avenue|ave\\.?|road|rd\\.?|lane|ln\\.?|drive|dr\\.?|way|place|pl\\.?|court|blvd\\.?)\\b.*"
                    + "|(?:about\\s+)?\\d+\\s+(?:lines|words|poems|pages)|(?:phone|email|e-mail|tel|address|line count|word count)\\b.*)");
    private static final Pattern GREETING = Pattern.compile(
            "(?is)(?:dear\\s.*|to\\s+the\\s+(?:poetry\\s+)?editors?\\b.*|to\\s+whom\\s+it\\s+may.*|hello\\b.{0,40}editors?\\b.*|cover letter:?)");
    private static final Pattern CLOSING = Pattern.compile(
            "(?i)(?:sincerely|yours(?: truly| sincerely| faithfully)?|best(?: wishes| regards)?|kind(?:est)? regards|warm(?:ly|est regards| regards| wishes)?|regards|with (?:thanks|gratitude|best wishes)|thank you|many thanks|cheers|respectfully|all best|all the best),?\\.?");
    private static final Pattern BIO_HEADING = Pattern.compile(
            "(?i)(?:(?:short |author(?:'s|’s)? )?bio(?:graphy|graphical (?:note|statement))?|about the (?:author|poet|writer)|(?:artist(?:'s|’s)? |author(?:'s|’s)? )?statement(?: .{0,40})?|contributor(?:'s|’s)? note):?");
    private static final Pattern BIO = Pattern.compile(
            "(?is).*\\b(?:is (?:a|an|the author)|lives in|was born|holds an?|her (?:work|poems)|his (?:work|poems)|their (?:work|poems)|work has appeared|poems have appeared|published in|graduate of|MFA|author of)\\b.*");
    private static final Pattern TITLE_PAGE = Pattern.compile(
            "(?i)(?:by\\s+\\p{L}.*|(?:table of )?contents|(?:.*\\s)?(?:poems|poetry|submission|packet|manuscript)(?:\\s.*)?"
                    + "|(?:submitted|translated|translations?|respectfully)\\s.*)");
    private static final Pattern VERSE_STYLE = Pattern.compile("(?i).*\\b(?:verse|stanza|opening|poem|poetry)\\b.*");

    /** Longer lines are not searched for addresses: it would take the square of their length. */
    private static final int LONGEST_LINE = 300;

    private static final int LONGEST_OF_TITLE_PAGE = 9;
    private static final int MOST_ON_TITLE_PAGE = 10;

    private FrontPages() {}

    /** A line of a name-and-address block. */
    static boolean isContact(Sight sight) {
        return sight.text().length() <= LONGEST_LINE
                && sight.words() <= 16
                && (CONTACT.matcher(sight.text()).matches()
                        || ADDRESS.matcher(sight.text()).matches());
    }

    /** The heading of a bio or statement. */
    static boolean headsBio(Sight sight) {
        return BIO_HEADING.matcher(sight.text()).matches();
    }

    /** A paragraph of prose about a person. */
    static boolean isBio(Sight sight) {
        return sight.oneLine()
                && sight.words() >= 20
                && BIO.matcher(sight.text()).matches();
    }

    static boolean greets(Sight sight) {
        return GREETING.matcher(sight.text()).matches();
    }

    /**
     * What a stretch of paragraphs is.
     *
     * @param page the stretch ends with a page break
     */
    static Optional<PoemFinder.Front.Kind> kind(List<Sight> sights, boolean page) {
        if (sights.stream().anyMatch(FrontPages::isStyledAsVerse)) {
            return Optional.empty();
        }
        if (sights.stream().limit(12).anyMatch(FrontPages::greets)) {
            return Optional.of(PoemFinder.Front.Kind.COVER_LETTER);
        }
        if (headsBio(sights.get(0)) || sights.stream().anyMatch(FrontPages::isBio) && mostlyProse(sights)) {
            return Optional.of(PoemFinder.Front.Kind.BIO);
        }
        boolean small = sights.size() <= MOST_ON_TITLE_PAGE
                && sights.stream().mapToInt(Sight::words).sum() <= 80;
        if (small && sights.stream().anyMatch(FrontPages::isContact)) {
            return Optional.of(PoemFinder.Front.Kind.CONTACT_BLOCK);
        }
        boolean named = sights.stream().anyMatch(FrontPages::namesWork);
        return small && page && named && !verse(sights)
                ? Optional.of(PoemFinder.Front.Kind.TITLE_PAGE)
                : Optional.empty();
    }

    private static boolean isStyledAsVerse(Sight sight) {
        return VERSE_STYLE.matcher(sight.paragraph().format().style()).matches();
    }

    /** Where a letter ends: after the name under its closing and what contact lines follow; the number of paragraphs it has. */
    static int letterLength(List<Sight> sights) {
        for (int n = 0; n < sights.size(); n++) {
            if (n > 0 && sights.get(n).startsPage()) {
                return n;
            }
            if (CLOSING.matcher(sights.get(n).firstLine()).matches() && n > 0) {
                return signed(sights, sights.get(n).oneLine() ? n + 1 : n);
            }
        }
        return sights.size();
    }

    private static int signed(List<Sight> sights, int closing) {
        int end = Math.min(sights.size(), closing);
        if (end < sights.size()
                && !sights.get(end).startsPage()
                && sights.get(end).words() <= 6) {
            end++;
        }
        while (end < sights.size() && !sights.get(end).startsPage() && isContact(sights.get(end))) {
            end++;
        }
        return Math.max(1, end);
    }

    /** A line that says who wrote what is to come, or what it is. */
    private static boolean namesWork(Sight sight) {
        return sight.words() <= LONGEST_OF_TITLE_PAGE
                && TITLE_PAGE.matcher(sight.firstLine()).matches();
    }

    private static boolean mostlyProse(List<Sight> sights) {
        return sights.stream().filter(sight -> sight.words() < 20).count() <= 3;
    }

    /** Lines that follow on one another without white space, as in a stanza. */
    private static boolean verse(List<Sight> sights) {
        long close = sights.stream().skip(1).filter(sight -> sight.gap() < 3).count();
        boolean broken = sights.stream()
                .anyMatch(sight -> sight.text().chars().filter(c -> c == '\n').count() >= 3);
        boolean centred = sights.stream()
                .allMatch(sight -> sight.paragraph().format().alignment() == ParagraphFormat.Alignment.CENTRE);
        return (close >= 3 || broken) && !centred;
    }
}
