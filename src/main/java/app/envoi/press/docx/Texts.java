package app.envoi.press.docx;

import java.util.Arrays;
import java.util.List;

/** Reads text without its dress. */
final class Texts {
    private Texts() {}

    /** All text in elements of these names below the one that just started; goes to its end. */
    static String below(Xml xml, String... names) throws DocxUnreadable {
        List<String> wanted = Arrays.asList(names);
        StringBuilder found = new StringBuilder();
        int depth = xml.depth();
        while (true) {
            Xml.Event event = xml.next();
            if (event == Xml.Event.START && wanted.contains(xml.name())) {
                found.append(xml.text());
            } else if (event == Xml.Event.FINISHED || xml.depth() < depth) {
                return found.toString();
            }
        }
    }

    /** The text of {@code w:t}: without the white space at its ends, unless it says to keep it. */
    static String of(Xml xml) throws DocxUnreadable {
        boolean kept = xml.attribute("xml:space", "").equals("preserve");
        String text = xml.text();
        if (text.indexOf('\n') >= 0) {
            text = text.replace('\n', ' ');
        }
        return kept ? text : trimmed(text);
    }

    private static String trimmed(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && XmlNames.isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && XmlNames.isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }
}
