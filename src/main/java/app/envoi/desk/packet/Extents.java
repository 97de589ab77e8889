package app.envoi.desk.packet;

import app.envoi.press.compose.Composer;
import app.envoi.press.compose.PoemText;
import app.envoi.press.layout.Line;
import app.envoi.press.layout.Page;
import app.envoi.press.layout.Typesetter;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How many pages a piece fills in a layout, set by itself: as each begins a page, a packet fills as many as its pieces together. Remembers what it set,
 * since the same poems are asked for with every change of a packet.
 */
final class Extents {
    private static final int REMEMBERED = 4_000;

    private final Typesetter typesetter;
    private final Composer composer;
    private final Map<Setting, Extent> known = Collections.synchronizedMap(new Memory());

    Extents(Typesetter typesetter) {
        this.typesetter = typesetter;
        this.composer = new Composer(typesetter);
    }

    /**
     * Room that a piece takes.
     *
     * @param tail lines on its last page
     */
    record Extent(int pages, int tail) {
        private static final int FEW = 8;

        /** It needs its last page for a few lines only. */
        public boolean spills() {
            return pages > 1 && tail <= FEW;
        }
    }

    Extent of(PoemText text, Layout layout) {
        return known.computeIfAbsent(new Setting(text, layout), this::set);
    }

    private Extent set(Setting setting) {
        List<Page> pages = typesetter
                .set(composer.compose(List.of(setting.text()), setting.layout().style())
                        .manuscript())
                .pages();
        long lines = pages.get(pages.size() - 1).lines().stream()
                .filter(line -> line.role() == Line.Role.BODY && !line.isBlank())
                .count();
        boolean headed = setting.layout().continuation() && pages.size() > 1;
        return new Extent(pages.size(), (int) lines - (headed ? 1 : 0));
    }

    private record Setting(PoemText text, Layout layout) {}

    private static final class Memory extends LinkedHashMap<Setting, Extent> {
        private static final long serialVersionUID = 1;

        Memory() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Setting, Extent> eldest) {
            return size() > REMEMBERED;
        }
    }
}
