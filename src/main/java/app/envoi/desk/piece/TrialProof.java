package app.envoi.desk.piece;

import app.envoi.press.layout.Line;
import app.envoi.press.layout.Page;
import app.envoi.press.layout.Proof;
import app.envoi.press.picture.PagePicture;
import app.envoi.words.Words;
import java.util.List;

/** A piece set on pages by itself. */
public record TrialProof(Proof proof) {
    private static final int FEW = 8;
    private static final int DRAWN = 12;

    /** The first pages, drawn; at most twelve, since a poet who types looks at one. */
    public List<String> pictures() {
        return proof.pages().stream()
                .limit(DRAWN)
                .map(page -> PagePicture.svg(page, List.of()))
                .toList();
    }

    public int pages() {
        return proof.pages().size();
    }

    /** Lines with words on them that stand on the last page, where there are at most eight and a page before it; else 0. */
    public int spilled() {
        Page last = proof.pages().get(pages() - 1);
        int lines = (int) last.lines().stream()
                .filter(line -> line.role() == Line.Role.BODY && !line.isBlank())
                .count();
        return pages() > 1 && lines <= FEW ? lines : 0;
    }

    /** Such as {@code Two lines spill to page 2}, or empty. */
    public String spill() {
        int lines = spilled();
        return lines == 0 ? "" : Words.say("proof.spill", lines, pages());
    }
}
