package app.envoi.press.guideline;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence of a guidelines page.
 *
 * @param quote as it is written, without its bullet or number
 * @param plain in lower case, with numbers in digits and plain quotation marks, dashes and spaces
 * @param topic what it is about, by its own words, its label or the heading above it
 * @param label the words before its colon in plain form, or empty
 */
record Sentence(String quote, String plain, Topic topic, String label) {
    /** What a sentence is about. */
    enum Topic {
        POEMS,
        PROSE,
        ART
    }

    boolean says(Pattern pattern) {
        return pattern.matcher(plain).find();
    }

    Matcher find(Pattern pattern) {
        return pattern.matcher(plain);
    }
}
