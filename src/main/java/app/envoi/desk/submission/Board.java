package app.envoi.desk.submission;

import app.envoi.desk.piece.PieceId;
import app.envoi.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The sheet that poets keep by hand: poems down the side, submissions across the top, a mark in each cell.
 *
 * @param columns in the order given
 * @param rows by title
 */
record Board(List<Submission> columns, List<Row> rows) {

    /**
     * One poem.
     *
     * @param cells its marks, one at least, in the order of the columns
     * @param out how many journals consider it now
     */
    record Row(PieceId piece, String title, List<Cell> cells, long out) {
        /**
         * All its cells, as HTML: a board of 200 poems by 300 submissions has 60,000 of them, nearly all without a mark. Nothing that was typed is in it.
         */
        public String line(int columns) {
            StringBuilder line = new StringBuilder();
            cells.forEach(cell ->
                    line.append("<td>".repeat(cell.gap())).append("<td>").append(cell.html()));
            return line.append(
                            "<td>".repeat(columns - cells.get(cells.size() - 1).column() - 1))
                    .toString();
        }
    }

    /**
     * A mark.
     *
     * @param column its place, from 0
     * @param gap how many columns without a mark stand before it
     * @param owed a notice is owed for it
     * @param ended the journal no longer considers anything of this submission
     */
    record Cell(Submission submission, int column, int gap, PieceStanding standing, boolean owed, boolean ended) {
        private String html() {
            return "<span class=\"cell " + look()
                    + "\"><span class=\"shape\" aria-hidden=\"true\"></span><span class=\"unseen\">" + words()
                    + "</span><span class=\"small\" aria-hidden=\"true\">" + word() + "</span></span>";
        }

        /** The class that draws it. */
        public String look() {
            return owed ? "owed" : standing.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** The word beside the mark, short as a cell is. */
        public String word() {
            return owed
                    ? Words.say("board.owed")
                    : standing == PieceStanding.UNDER_CONSIDERATION && !ended ? Words.say("board.there") : words();
        }

        public String words() {
            return owed
                    ? Words.say("board.notice")
                    : ended && standing == PieceStanding.UNDER_CONSIDERATION
                            ? submission.standing().word()
                            : standing.word();
        }
    }

    /** @param titles what each piece is called now; a piece that is not among them keeps the title that it was sent under */
    static Board of(List<Submission> submissions, List<Notice> owed, Map<PieceId, String> titles) {
        Map<SubmissionId, Set<PieceId>> due = owed.stream()
                .collect(Collectors.groupingBy(
                        Notice::submission,
                        Collectors.flatMapping(notice -> notice.pieces().stream(), Collectors.toSet())));
        Map<PieceId, String> named = new HashMap<>();
        Map<PieceId, List<Cell>> marks = new LinkedHashMap<>();
        for (int column = 0; column < submissions.size(); column++) {
            Submission submission = submissions.get(column);
            Set<PieceId> gone = due.getOrDefault(submission.id(), Set.of());
            for (SentPiece sent : submission.dispatch().pieces()) {
                named.putIfAbsent(sent.piece(), titles.getOrDefault(sent.piece(), sent.title()));
                List<Cell> row = marks.computeIfAbsent(sent.piece(), any -> new ArrayList<>());
                int before = row.isEmpty() ? -1 : row.get(row.size() - 1).column();
                row.add(cell(submission, sent.piece(), column, column - before - 1, gone.contains(sent.piece())));
            }
        }
        List<Row> rows = marks.entrySet().stream()
                .map(each -> new Row(
                        each.getKey(), named.getOrDefault(each.getKey(), ""), each.getValue(), out(each.getValue())))
                .sorted(Comparator.comparing(Row::title, String.CASE_INSENSITIVE_ORDER))
                .toList();
        return new Board(submissions, rows);
    }

    private static Cell cell(Submission submission, PieceId piece, int column, int gap, boolean owed) {
        PieceStanding standing = submission.pieces().getOrDefault(piece, PieceStanding.UNDER_CONSIDERATION);
        return new Cell(
                submission, column, gap, standing, owed, submission.standing().end());
    }

    private static long out(List<Cell> cells) {
        return cells.stream()
                .filter(cell -> cell.standing() == PieceStanding.UNDER_CONSIDERATION
                        && cell.submission().standing().out())
                .count();
    }
}
