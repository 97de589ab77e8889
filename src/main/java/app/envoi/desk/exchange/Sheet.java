package app.envoi.desk.exchange;

import java.util.List;

/**
 * A sheet as it was read: lines of equally many cells.
 *
 * @param name of its file, or what it is called on the page
 * @param first number of the first row within the file, counted from 1, for messages
 */
record Sheet(String name, List<String> heading, List<List<String>> rows, int first) {
    Sheet {
        heading = List.copyOf(heading);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** The cells of a column, from the top. */
    List<String> column(int index) {
        return rows.stream().map(row -> row.get(index)).toList();
    }

    static boolean isBlank(List<String> row) {
        return row.stream().allMatch(String::isBlank);
    }
}
