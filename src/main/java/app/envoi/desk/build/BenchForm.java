package app.envoi.desk.build;

import java.util.ArrayList;
import java.util.List;
import org.springframework.util.MultiValueMap;

/**
 * Reads the bench out of its form. The form holds everything, so that nothing is lost with a session.
 *
 * <p>Fields are taken as they come: Spring would part a single text at its commas.
 */
record BenchForm(MultiValueMap<String, String> fields) {
    Bench bench(Bench before) {
        List<String> ids = all("id");
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < Math.min(ids.size(), Bench.MOST); i++) {
            entries.add(entry(i));
        }
        return new Bench(
                one("call", before.call()),
                fields.containsKey("poems") ? entries : before.entries(),
                look(before.look()),
                letter(before.letter()));
    }

    /** A box that is not ticked sends nothing: only the whole form can say so. */
    private Bench.Letter letter(Bench.Letter before) {
        boolean elsewhere = fields.containsKey("poems") ? fields.containsKey("elsewhere") : before.elsewhere();
        return new Bench.Letter(one("bio", before.bio()), one("statement", before.statement()), elsewhere);
    }

    private Entry entry(int at) {
        return new Entry(
                id(nth("id", at)),
                nth("title", at),
                nth("byline", at),
                nth("dedication", at),
                nth("epigraph", at),
                nth("text", at),
                nth("out", at).equals("true"));
    }

    /** The number in {@code 7} or in {@code up-7}; 0 where there is none. */
    static int id(String given) {
        String digits = given.substring(given.indexOf('-') + 1);
        return digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : 0;
    }

    private Look look(Look before) {
        return new Look(
                one("family", before.family()),
                one("size", before.size()),
                one("spacing", before.spacing()),
                one("margin", before.margin()),
                one("paper", before.paper()),
                one("titles", before.titles()),
                one("numbers", before.numbers()),
                one("name", before.name()));
    }

    String one(String field, String otherwise) {
        String value = fields.getFirst(field);
        return value == null ? otherwise : lines(value);
    }

    private String nth(String field, int at) {
        List<String> values = all(field);
        return at < values.size() ? lines(values.get(at)) : "";
    }

    private List<String> all(String field) {
        return fields.getOrDefault(field, List.of());
    }

    /** Forms send line ends as Windows writes them. */
    private static String lines(String value) {
        return value.replace("\r\n", "\n");
    }
}
