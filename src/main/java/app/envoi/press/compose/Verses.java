package app.envoi.press.compose;

import app.envoi.press.compose.Markup.Piece;
import app.envoi.press.compose.PoemText.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The lines of a poem's body. */
final class Verses {
    /** About two lines of a page: what is longer and stands alone is prose. */
    private static final int PROSE_FROM = 160;

    private Verses() {}

    /**
     * A line that holds something.
     *
     * @param gap how many empty lines stand before it
     */
    record Verse(int gap, List<Piece> pieces, boolean prose) {
        Verse {
            pieces = List.copyOf(pieces);
        }

        String text() {
            return pieces.stream().map(Piece::text).collect(Collectors.joining());
        }
    }

    static List<Verse> of(String body, Form form) {
        List<Verse> verses = new ArrayList<>();
        int gap = 0;
        for (List<Piece> line : lines(Markup.parse(body))) {
            Verse verse = new Verse(gap, line, form == Form.PROSE);
            if (verse.text().isBlank()) {
                gap++;
            } else {
                verses.add(verse);
                gap = 0;
            }
        }
        return form == Form.BY_STANZA ? withProse(verses) : verses;
    }

    /** The pieces parted at line breaks. */
    static List<List<Piece>> lines(List<Piece> pieces) {
        List<List<Piece>> lines = new ArrayList<>();
        List<Piece> line = new ArrayList<>();
        for (Piece piece : pieces) {
            int from = 0;
            int end = piece.text().indexOf('\n');
            while (end >= 0) {
                add(piece, from, end, line);
                lines.add(line);
                line = new ArrayList<>();
                from = end + 1;
                end = piece.text().indexOf('\n', from);
            }
            add(piece, from, piece.text().length(), line);
        }
        lines.add(line);
        return lines;
    }

    private static void add(Piece piece, int from, int to, List<Piece> line) {
        if (from < to) {
            line.add(new Piece(piece.text().substring(from, to), piece.bold(), piece.italic(), piece.from() + from));
        }
    }

    private static List<Verse> withProse(List<Verse> verses) {
        List<Verse> marked = new ArrayList<>();
        int from = 0;
        while (from < verses.size()) {
            int to = from + 1;
            while (to < verses.size() && verses.get(to).gap() == 0) {
                to++;
            }
            List<Verse> stanza = verses.subList(from, to);
            boolean prose = stanza.stream().allMatch(verse -> verse.text().length() > PROSE_FROM);
            stanza.forEach(verse -> marked.add(new Verse(verse.gap(), verse.pieces(), prose)));
            from = to;
        }
        return marked;
    }
}
