package app.envoi.press.compose;

import app.envoi.press.manuscript.Paragraph;
import app.envoi.press.manuscript.Poem;
import java.util.ArrayList;
import java.util.List;

/**
 * A poem as paragraphs, not yet in its place.
 *
 * @param name its title or first line, without marks
 * @param verses how many lines its body has
 */
record SetPoem(String name, int verses, List<Paragraph> paragraphs) {
    SetPoem {
        paragraphs = List.copyOf(paragraphs);
    }

    /** Its paragraphs, numbered on from here. */
    List<Paragraph> from(int index) {
        List<Paragraph> placed = new ArrayList<>(paragraphs.size());
        for (Paragraph paragraph : paragraphs) {
            placed.add(new Paragraph(index + placed.size(), paragraph.format(), paragraph.content(), paragraph.mark()));
        }
        return placed;
    }

    Poem at(int index) {
        return new Poem(name, index, index + paragraphs.size() - 1, Poem.Known.MARKED);
    }

    SetPoem with(List<Paragraph> others) {
        return new SetPoem(name, verses, others);
    }
}
