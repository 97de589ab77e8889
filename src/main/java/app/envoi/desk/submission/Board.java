package app.envoi.desk.submission;

import app.envoi.desk.piece.PieceId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

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
     * @param cells one for each column; null where the poem was not sent
     * @param out how many journals consider it now
     */
    record Row(PieceId piece, String title, List<@Nullable Cell> cells, long out) {
        /** The cells that hold a mark. */
        public List<Cell> marks() {
            List<Cell> marks = new ArrayList<>(cells);
            marks.removeIf(cell -> cell == null);
            return marks;
        }
    }

    /**
     * A mark.
     *
     * @param owed a notice is owed for it
     * @param ended the journal no longer considers anything of this submission
     */
    record Cell(Submission submission, PieceStanding standing, boolean owed, boolean ended) {
        /** The class that draws it. */
        public String look() {
            return owed ? "owed" : standing.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public String words() {
            return owed
                    ? "notice owed"
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
        Set<PieceId> pieces = new TreeSet<>();
        submissions.forEach(each -> each.dispatch().pieces().forEach(sent -> {
            pieces.add(sent.piece());
            named.putIfAbsent(sent.piece(), titles.getOrDefault(sent.piece(), sent.title()));
        }));
        List<Row> rows = pieces.stream()
                .map(piece -> row(piece, named.getOrDefault(piece, ""), submissions, due))
                .sorted(Comparator.comparing(Row::title, String.CASE_INSENSITIVE_ORDER))
                .toList();
        return new Board(submissions, rows);
    }

    private static Row row(
            PieceId piece, String title, List<Submission> submissions, Map<SubmissionId, Set<PieceId>> due) {
        List<@Nullable Cell> cells = new ArrayList<>(submissions.size());
        long out = 0;
        for (Submission submission : submissions) {
            @Nullable PieceStanding standing = submission.pieces().get(piece);
            cells.add(standing == null ? null : cell(submission, piece, standing, due));
            if (standing == PieceStanding.UNDER_CONSIDERATION
                    && submission.standing().out()) {
                out++;
            }
        }
        return new Row(piece, title, cells, out);
    }

    private static Cell cell(
            Submission submission, PieceId piece, PieceStanding standing, Map<SubmissionId, Set<PieceId>> due) {
        boolean owed = due.getOrDefault(submission.id(), Set.of()).contains(piece);
        return new Cell(submission, standing, owed, submission.standing().end());
    }
}
