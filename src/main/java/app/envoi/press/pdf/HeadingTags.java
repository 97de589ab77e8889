package app.envoi.press.pdf;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/**
 * Which stretches of content the file's own structure tree calls headings (ISO 32000-2, 14.7).
 *
 * @param levels heading levels from 1 by page number and number of the marked content
 */
record HeadingTags(Map<Spot, Integer> levels) {
    private static final int ELEMENTS = 50_000;

    /** Marked content on a page. */
    record Spot(int page, int content) {}

    /** An element still to be looked into, with what it takes over from those around it. */
    private record Open(COSBase node, int page, int level) {}

    /** From 1, or 0 for no heading. */
    int level(int page, Glyph.Tag tag) {
        return tag.content() < 0 ? 0 : levels.getOrDefault(new Spot(page, tag.content()), 0);
    }

    static HeadingTags read(PdfFile file, List<COSDictionary> pages) {
        COSDictionary root = file.catalog().getCOSDictionary(COSName.STRUCT_TREE_ROOT);
        Map<Spot, Integer> levels = new HashMap<>();
        if (root != null) {
            new Walk(root, pages, levels).run();
        }
        return new HeadingTags(levels);
    }

    private static final class Walk {
        private final Map<COSDictionary, Integer> numbers = new IdentityHashMap<>();
        private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        private final Deque<Open> open = new ArrayDeque<>();
        private final @Nullable COSDictionary roles;
        private final Map<Spot, Integer> levels;

        Walk(COSDictionary root, List<COSDictionary> pages, Map<Spot, Integer> levels) {
            this.levels = levels;
            this.roles = root.getCOSDictionary(COSName.ROLE_MAP);
            for (COSDictionary page : pages) {
                numbers.put(page, numbers.size() + 1);
            }
            kids(root.getDictionaryObject(COSName.K), 0, 0);
        }

        void run() {
            while (!open.isEmpty() && seen.size() < ELEMENTS) {
                Open next = open.pop();
                if (next.node instanceof COSInteger content) {
                    mark(next, content.intValue());
                } else if (next.node instanceof COSDictionary element && seen.add(element)) {
                    element(element, next);
                }
            }
        }

        private void mark(Open spot, int content) {
            if (spot.level > 0) {
                levels.put(new Spot(spot.page, content), spot.level);
            }
        }

        private void element(COSDictionary element, Open around) {
            int page = pageOf(element, around.page);
            if (element.containsKey(COSName.MCID)) {
                mark(new Open(element, page, around.level), element.getInt(COSName.MCID));
                return;
            }
            int own = level(element.getNameAsString(COSName.S, ""));
            kids(element.getDictionaryObject(COSName.K), page, own > 0 ? own : around.level);
        }

        private int pageOf(COSDictionary element, int around) {
            COSDictionary page = element.getCOSDictionary(COSName.PG);
            return page == null ? around : numbers.getOrDefault(page, around);
        }

        private int level(String tag) {
            String standard = roles == null ? tag : roles.getNameAsString(tag, tag);
            if (standard.equals("H") || standard.equals("Title")) {
                return 1;
            }
            return standard.matches("H[1-6]") ? standard.charAt(1) - '0' : 0;
        }

        private void kids(@Nullable COSBase kids, int page, int level) {
            if (kids instanceof COSArray array) {
                for (int i = 0; i < array.size() && open.size() < ELEMENTS; i++) {
                    COSBase kid = array.getObject(i);
                    if (kid != null) {
                        open.push(new Open(kid, page, level));
                    }
                }
            } else if (kids != null) {
                open.push(new Open(kids, page, level));
            }
        }
    }
}
