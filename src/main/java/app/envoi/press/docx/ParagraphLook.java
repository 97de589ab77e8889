package app.envoi.press.docx;

import app.envoi.press.docx.Spots.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What is to be seen in a paragraph as it stands in the file, and where its page breaks are. */
final class ParagraphLook {
    /** What an empty paragraph may hold and still be empty. */
    private static final Set<String> NOTHING =
            Set.of("w:r", "w:br", "w:cr", "w:tab", "w:t", "w:lastRenderedPageBreak", "w:proofErr");

    private final int base;
    private final List<Span> breaks = new ArrayList<>();
    private int seenAfter = -1;
    private int firstSeen = Integer.MAX_VALUE;
    private boolean kept;

    private ParagraphLook(int base) {
        this.base = base;
    }

    /** Of a paragraph that stands at this place of its part. */
    static ParagraphLook at(String element, String prefix, int place) throws DocxUnreadable {
        Fragment fragment = Fragment.of(element, prefix);
        ParagraphLook look = new ParagraphLook(place - fragment.offset());
        Xml xml = fragment.xml();
        int depth = xml.depth();
        Xml.Event event = xml.next();
        while (event != Xml.Event.FINISHED && xml.depth() >= depth) {
            if (event == Xml.Event.START) {
                look.element(xml);
            }
            event = xml.next();
        }
        return look;
    }

    private void element(Xml xml) throws DocxUnreadable {
        switch (xml.name()) {
            case "w:pPr" -> properties(xml);
            case "w:rPr" -> xml.skip();
            case "w:t" -> {
                if (!xml.text().isBlank()) {
                    seen();
                }
            }
            case "w:br" -> {
                if (xml.selfClosing() && xml.attribute("w:type", "").equals("page")) {
                    breaks.add(new Span(base + xml.start(), base + xml.end()));
                }
            }
            case "w:bookmarkStart", "w:bookmarkEnd" -> kept = true;
            default -> {
                if (!NOTHING.contains(xml.name())) {
                    seen();
                }
            }
        }
    }

    private void properties(Xml xml) throws DocxUnreadable {
        int depth = xml.depth();
        while (xml.child(depth)) {
            kept |= xml.name().equals("w:sectPr");
        }
    }

    private void seen() {
        firstSeen = Math.min(firstSeen, breaks.size());
        seenAfter = breaks.size();
    }

    /** It can go without anything being lost. */
    boolean empty() {
        return seenAfter < 0 && !kept;
    }

    /** Those with nothing to be seen before them. */
    List<Span> breaksAtStart() {
        return breaks.subList(0, Math.min(breaks.size(), firstSeen));
    }

    /** Those with nothing to be seen after them. */
    List<Span> breaksAtEnd() {
        return breaks.subList(Math.max(0, seenAfter), breaks.size());
    }
}
