package app.envoi.press.compose;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A letter to the editors, part by part, as plain text to be pasted. A part that is empty is left out.
 *
 * @param greeting such as {@code Dear editors,}
 * @param offering what is sent, with the titles
 * @param statement on the work or the engagement, where a call asks for one
 * @param notice that the poems are under consideration elsewhere
 */
public record CoverLetter(
        String greeting, String offering, String statement, String bio, String notice, String thanks, String name) {
    /** Tells of other journals. */
    public static final String SIMULTANEOUS =
            "This is a simultaneous submission; I will write at once if a poem is taken elsewhere.";

    private static final String LAST_SIGNS = "?!…";

    public CoverLetter {
        greeting = tidy(greeting);
        offering = tidy(offering);
        statement = tidy(statement);
        bio = tidy(bio);
        notice = tidy(notice);
        thanks = tidy(thanks);
        name = tidy(name);
    }

    /** A plain letter that offers these poems to a journal's call. */
    public static CoverLetter offering(List<PoemText> poems, String journal, String call) {
        String place = call.isBlank() ? journal : journal + " (" + call + ")";
        String titles = titles(poems.stream().map(PoemText::name).toList());
        return new CoverLetter(
                "Dear editors,",
                poems.isEmpty()
                        ? ""
                        : "Please consider " + these(poems.size(), "poem") + " for " + place + ": " + stopped(titles),
                "",
                "",
                "",
                "Thank you for your time and your reading.",
                "");
    }

    /** The whole letter, its parts an empty line apart. */
    public String text() {
        return Stream.of(greeting, offering, statement, bio, notice, thanks, name)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    public CoverLetter withStatement(String other) {
        return new CoverLetter(greeting, offering, other, bio, notice, thanks, name);
    }

    public CoverLetter withBio(String other) {
        return new CoverLetter(greeting, offering, statement, other, notice, thanks, name);
    }

    /** With the sentence that tells of other journals. */
    public CoverLetter simultaneous() {
        return new CoverLetter(greeting, offering, statement, bio, SIMULTANEOUS, thanks, name);
    }

    public CoverLetter signed(String other) {
        return new CoverLetter(greeting, offering, statement, bio, notice, thanks, other);
    }

    /** Titles in a sentence: in quotation marks, with commas where American print puts them. */
    public static String titles(List<String> titles) {
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < titles.size(); i++) {
            boolean last = i == titles.size() - 1;
            boolean pair = titles.size() == 2;
            list.append(i == 0 ? "" : last ? " and " : " ");
            list.append(quoted(titles.get(i), !last && !pair));
        }
        return list.toString();
    }

    private static String quoted(String title, boolean comma) {
        String inner = title.replace('“', '‘').replace('”', '’');
        boolean closed = !inner.isEmpty() && LAST_SIGNS.indexOf(inner.charAt(inner.length() - 1)) >= 0;
        return "“" + inner + (comma && !closed ? ",”" : comma ? "”," : "”");
    }

    /** Such titles at a sentence's end: its full stop stands inside the last quotation mark, unless the title ends in a sign of its own. */
    public static String stopped(String titles) {
        String open = titles.substring(0, titles.length() - 1);
        return LAST_SIGNS.indexOf(open.charAt(open.length() - 1)) >= 0 ? titles + "." : open + ".”";
    }

    /** Such as {@code this poem} or {@code these five poems}. */
    public static String these(int number, String what) {
        return number == 1 ? "this " + what : "these " + count(number) + " " + what + "s";
    }

    private static String count(int number) {
        List<String> words =
                List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
        return number < words.size() ? words.get(number) : String.valueOf(number);
    }

    private static String tidy(String text) {
        return Characters.withoutBlankEdges(Characters.clean(text)).strip();
    }
}
