package app.envoi.desk.piece;

import app.envoi.press.manuscript.WordCount;

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
        FIRST("first person"),
        THIRD("third person");

        private final String words;

        Person(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
