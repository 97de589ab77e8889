package app.envoi.press.manuscript;

import java.util.List;

/**
 * What was left in the file by working on it. Inserted text counts as text; deleted text does not and stands only here.
 *
 * @param comments how many comments
 * @param insertions how many tracked insertions
 * @param deleted the text of each tracked deletion, at most 200 characters of it
 * @param hidden the hidden text of each hidden run, at most 200 characters of it
 */
public record Traces(int comments, int insertions, List<String> deleted, List<String> hidden) {
    public static final Traces NONE = new Traces(0, 0, List.of(), List.of());

    public Traces {
        deleted = List.copyOf(deleted);
        hidden = List.copyOf(hidden);
    }
}
