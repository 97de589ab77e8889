package app.envoi.desk.exchange;

import app.envoi.desk.submission.Outcome;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a sheet is to be understood.
 *
 * @param columns what each column holds
 * @param words what the poet says a status word means, where it is not known or was corrected
 * @param undated what to do with an answer whose day is not told
 */
record Mapping(
        List<Column> columns, DayReader.Order order, Map<String, Outcome> words, Parting parting, Undated undated) {
    Mapping {
        columns = List.copyOf(columns);
        words = Map.copyOf(words);
    }

    /** What parts several titles in one cell. */
    enum Parting {
        SEMICOLON(";|\\R"),
        COMMA("[,;]|\\R"),
        SLASH("[/|]|\\R"),
        NOTHING("\\R");

        private final String between;

        Parting(String between) {
            this.between = between;
        }

        List<String> split(String cell) {
            List<String> titles = new ArrayList<>();
            for (String title : cell.split(between)) {
                String bare = title.strip().replaceAll("\\s+", " ");
                if (!bare.isEmpty() && !titles.contains(bare)) {
                    titles.add(bare);
                }
            }
            return titles;
        }
    }

    /** An answer came, and nobody noted when. */
    enum Undated {
        ASK,
        SENT_DAY,
        TODAY
    }

    /** What headings and cells themselves tell. */
    static Mapping guess(Sheet sheet) {
        List<Column> columns = new ArrayList<>();
        for (String heading : sheet.heading()) {
            Column column = Column.of(heading);
            columns.add(columns.contains(column) ? Column.NOTHING : column);
        }
        return new Mapping(columns, order(sheet, columns), Map.of(), Parting.SEMICOLON, Undated.ASK);
    }

    private static DayReader.Order order(Sheet sheet, List<Column> columns) {
        List<String> days = new ArrayList<>();
        for (Column column : List.of(Column.SENT, Column.ANSWERED)) {
            int index = columns.indexOf(column);
            if (index >= 0) {
                days.addAll(sheet.column(index));
            }
        }
        return DayReader.shown(days);
    }

    String cell(List<String> row, Column column) {
        int index = columns.indexOf(column);
        return index < 0 ? "" : row.get(index);
    }

    boolean has(Column column) {
        return columns.contains(column);
    }

    /** What a word means: as the poet says, else as it is known; a cell without one means that an answer is awaited. */
    Optional<Outcome> outcome(String word) {
        if (word.isBlank()) {
            return Optional.of(Outcome.CONSIDERED);
        }
        return Optional.ofNullable(words.get(word)).or(() -> Outcome.of(word));
    }

    Mapping with(Map<String, Outcome> more) {
        Map<String, Outcome> all = new HashMap<>(words);
        all.putAll(more);
        return new Mapping(columns, order, all, parting, undated);
    }
}
