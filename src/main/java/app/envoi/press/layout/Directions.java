package app.envoi.press.layout;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/** Cuts a text into stretches of one direction of writing. */
final class Directions {

    private Directions() {}

    /** @param level odd where it is written from right to left */
    record Run(String text, int level) {
        boolean rightToLeft() {
            return level % 2 == 1;
        }
    }

    /** In reading order. */
    static List<Run> runs(String text) {
        if (!Bidi.requiresBidi(text.toCharArray(), 0, text.length())) {
            return List.of(new Run(text, 0));
        }
        Bidi bidi = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < bidi.getRunCount(); i++) {
            runs.add(new Run(text.substring(bidi.getRunStart(i), bidi.getRunLimit(i)), bidi.getRunLevel(i)));
        }
        return runs;
    }

    /** The numbers of the runs as they stand from left to right. */
    static Integer[] leftToRight(List<Run> runs) {
        Integer[] order = new Integer[runs.size()];
        byte[] levels = new byte[runs.size()];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
            levels[i] = (byte) runs.get(i).level();
        }
        Bidi.reorderVisually(levels, 0, order, 0, order.length);
        return order;
    }
}
