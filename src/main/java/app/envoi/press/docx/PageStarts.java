package app.envoi.press.docx;

import app.envoi.press.docx.Spots.ParagraphSpot;
import java.util.List;
import java.util.regex.Pattern;

/** Takes away what was put before a paragraph to push it to the next page: empty paragraphs and page breaks. */
final class PageStarts {
    private static final Pattern OPENING = Pattern.compile("<(?:\\w+:)?body(?:\\s[^<>]*)?>\\s*$");

    private final String text;
    private final List<ParagraphSpot> paragraphs;

    PageStarts(String text, List<ParagraphSpot> paragraphs) {
        this.text = text;
        this.paragraphs = paragraphs;
    }

    /** False when the paragraph begins the whole text anyway, so that it needs no break of its own. */
    boolean clear(int paragraph, Patch patch) throws DocxUnreadable {
        int at = place(paragraph);
        if (at < 0) {
            return false;
        }
        look(at).breaksAtStart().forEach(patch::remove);
        int before = at - 1;
        while (before >= 0 && touches(before)) {
            ParagraphLook look = look(before);
            if (!look.empty()) {
                look.breaksAtEnd().forEach(patch::remove);
                break;
            }
            patch.remove(paragraphs.get(before).element());
            before--;
        }
        return before >= 0 || !opensText(paragraphs.get(before + 1));
    }

    private boolean opensText(ParagraphSpot first) {
        return OPENING.matcher(text.substring(0, first.element().from())).find();
    }

    private int place(int paragraph) {
        for (int n = 0; n < paragraphs.size(); n++) {
            if (paragraphs.get(n).index() == paragraph) {
                return n;
            }
        }
        return -1;
    }

    /** Nothing stands between this paragraph and the next. */
    private boolean touches(int at) {
        int from = paragraphs.get(at).element().to();
        int to = paragraphs.get(at + 1).element().from();
        return from <= to && text.substring(from, to).isBlank();
    }

    private ParagraphLook look(int at) throws DocxUnreadable {
        ParagraphSpot spot = paragraphs.get(at);
        int from = spot.element().from();
        return ParagraphLook.at(text.substring(from, spot.element().to()), spot.prefix(), from);
    }
}
