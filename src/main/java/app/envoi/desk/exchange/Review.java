package app.envoi.desk.exchange;

import app.envoi.desk.exchange.Twins.Twin;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What a sheet would bring in, and what the poet has to say first.
 *
 * @param twins by row number, where it is told already
 * @param asksOrder days could be read in two ways
 * @param unknown status words that only the poet can explain
 * @param asksUndated there are answers of which nobody noted the day
 */
record Review(
        Pending pending,
        List<Line> lines,
        Map<Integer, Twin> twins,
        boolean asksOrder,
        List<String> unknown,
        boolean asksUndated) {
    Review {
        lines = List.copyOf(lines);
        twins = Map.copyOf(twins);
        unknown = List.copyOf(unknown);
    }

    /** Columns without which nothing can be written down. */
    public List<Column> missing() {
        return List.of(Column.TITLES, Column.JOURNAL, Column.SENT).stream()
                .filter(each -> !pending.mapping().has(each))
                .toList();
    }

    public boolean left(Line line) {
        return pending.left().contains(line.number());
    }

    public Optional<Twin> twin(Line line) {
        return Optional.ofNullable(twins.get(line.number()));
    }

    /** Rows that cannot be written down, and are not left out. */
    public List<Line> troubled() {
        return lines.stream().filter(this::troubled).toList();
    }

    /** Acceptances of which nobody has said yet what was taken. */
    public List<Line> untold() {
        return lines.stream().filter(this::untold).toList();
    }

    /** Something about this row has to be said or mended before anything is brought in. */
    public boolean asks(Line line) {
        return troubled(line) || untold(line);
    }

    private boolean troubled(Line line) {
        return !left(line) && !line.troubles().isEmpty();
    }

    private boolean untold(Line line) {
        return !left(line) && line.asksPieces() && !told(line);
    }

    private boolean told(Line line) {
        int titles = line.past().orElseThrow().titles().size();
        return IntStream.range(0, titles).anyMatch(place -> pending.took(line.number(), place));
    }

    public List<Line> chosen() {
        return lines.stream().filter(line -> !left(line)).toList();
    }

    /** Nothing is left to ask. */
    public boolean ready() {
        return missing().isEmpty()
                && !asksOrder
                && unknown.isEmpty()
                && !asksUndated
                && troubled().isEmpty()
                && untold().isEmpty()
                && !chosen().isEmpty();
    }
}
