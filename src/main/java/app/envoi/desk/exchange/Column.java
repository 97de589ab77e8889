package app.envoi.desk.exchange;

import java.util.List;
import java.util.Locale;

/** What a column of a sheet can hold. */
enum Column {
    TITLES("title", "titles", "piece", "pieces", "poem", "poems", "work", "works", "submission title", "title s"),
    JOURNAL(
            "publisher",
            "journal",
            "magazine",
            "publication",
            "market",
            "organization",
            "organisation",
            "press",
            "venue",
            "where"),
    CALL("call", "issue", "category", "form name", "contest", "theme"),
    METHOD("method", "channel", "via", "how", "portal", "platform", "submitted via"),
    SENT("date submitted", "submitted", "date sent", "sent", "date", "submission date", "submitted on", "sent on"),
    ANSWERED(
            "result date",
            "response date",
            "date of response",
            "answered",
            "replied",
            "date responded",
            "reply date",
            "decision date",
            "date of reply",
            "response received"),
    STATUS("status", "result", "outcome", "response", "standing", "decision"),
    NOTES("notes", "note", "comments", "comment", "remarks"),
    NUMBER("number", "id", "confirmation", "reference", "tracking number"),
    LINK("link", "url", "tracking link"),
    FEE("fee", "cost", "reading fee", "submission fee", "amount"),
    CURRENCY("currency"),
    NOTHING;

    private static final List<String> CHILL_SUBS =
            List.of("title", "publisher", "method", "date submitted", "result date", "status", "notes");

    private final List<String> headings;

    Column(String... headings) {
        this.headings = List.of(headings);
    }

    /** What a column with this heading most likely holds. */
    static Column of(String heading) {
        String plain = plain(heading);
        for (Column column : values()) {
            if (column.headings.contains(plain)) {
                return column;
            }
        }
        return NOTHING;
    }

    /** These are the columns of Chill Subs' tracker. */
    static boolean ofChillSubs(List<String> headings) {
        return headings.stream().map(Column::plain).toList().containsAll(CHILL_SUBS);
    }

    private static String plain(String heading) {
        return heading.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
