package app.envoi.desk.piece;

import app.envoi.press.manuscript.WordCount;
import app.envoi.words.Words;

/**
 * One telling of who the poet is.
 *
 * @param name the poet's own name for it, such as {@code short, third person}; may be empty
 */
public record Bio(long id, String name, Person person, String text) {
    /** As Word counts them. */
    public int words() {
        return WordCount.WORD.of(text);
    }

    /** Who speaks. */
    public enum Person {
        FIRST,
        THIRD;

        public String words() {
            return Words.say("bios.person." + name());
        }
    }
}
