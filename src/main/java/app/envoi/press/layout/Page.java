package app.envoi.press.layout;

import app.envoi.press.manuscript.Length;
import java.util.List;

/**
 * A page of a proof.
 *
 * @param number counted from 1 through the whole proof, whatever number is printed on it
 * @param lines in reading order: header, body, notes, footer
 * @param figures pictures, boxes and rules that are not type
 * @param slack room left free below the last body line
 */
public record Page(int number, Length width, Length height, List<Line> lines, List<Figure> figures, Length slack) {
    public Page {
        lines = List.copyOf(lines);
        figures = List.copyOf(figures);
    }

    /**
     * Something on the page that is not type.
     *
     * @param box of a rule or a row of dots: as long and as thick as it is
     */
    public record Figure(Kind kind, String name, Box box) {

        /** An object is drawn as a grey box with its name. */
        public enum Kind {
            OBJECT,
            RULE,
            DOTS
        }

        public Figure(String name, Box box) {
            this(Kind.OBJECT, name, box);
        }
    }
}
