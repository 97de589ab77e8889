package app.envoi.desk.packet;

import app.envoi.press.manuscript.WordCount;
import org.springframework.stereotype.Component;

/** Counts words for pages, as Word counts them. */
@Component
class Counting {
    public int words(String text) {
        return WordCount.WORD.of(text);
    }
}
