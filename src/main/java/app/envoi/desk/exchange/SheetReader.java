package app.envoi.desk.exchange;

import app.envoi.desk.piece.TextBytes;
import app.envoi.words.Words;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads a sheet of commas, semicolons or tabs, in UTF-8, UTF-16 or the encoding of old Windows programs, within bounds. */
final class SheetReader {
    private static final int MOST_BYTES = 5_000_000;
    private static final int MOST_ROWS = 10_000;
    private static final int MOST_COLUMNS = 60;
    private static final int MOST_CELL = 20_000;
    private static final int SAMPLE = 20;
    private static final char[] SEPARATORS = {',', ';', '\t'};
    /** A first line that some programs write, which names the separator. */
    private static final Pattern TOLD = Pattern.compile("sep=[,;\t|:](\r|\n)");

    private SheetReader() {}

    /** @throws SheetUnreadable with a sentence on what is wrong */
    static Sheet read(String name, byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw new SheetUnreadable(Words.say("sheet.no.large"));
        }
        if (bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K') {
            throw new SheetUnreadable(Words.say("sheet.no.format"));
        }
        return read(name, TextBytes.read(bytes));
    }

    static Sheet read(String name, String text) {
        if (text.indexOf('\0') >= 0) {
            throw new SheetUnreadable(Words.say("sheet.no.text"));
        }
        boolean told = TOLD.matcher(text).lookingAt();
        String lines = told ? text.substring(text.indexOf('\n') + 1) : text;
        List<List<String>> records = told ? parsed(lines, text.charAt(4)) : parsed(lines);
        return sheet(name, records, told ? 2 : 1);
    }

    /** By the separator that gives the first lines the most columns, and the same number on most of them. */
    private static List<List<String>> parsed(String text) {
        char best = SEPARATORS[0];
        long score = -1;
        for (char separator : SEPARATORS) {
            long now = score(text, separator);
            if (now > score) {
                score = now;
                best = separator;
            }
        }
        return parsed(text, best);
    }

    private static long score(String text, char separator) {
        try (CSVParser parser = parser(text, separator)) {
            List<Integer> widths = parser.stream()
                    .limit(SAMPLE)
                    .map(CSVRecord::size)
                    .filter(width -> width > 1)
                    .toList();
            int usual = widths.stream()
                    .max(Comparator.comparing(width -> Collections.frequency(widths, width)))
                    .orElse(0);
            return usual < 2 ? 0 : usual * 100L + Collections.frequency(widths, usual);
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            return -1;
        }
    }

    private static CSVParser parser(String text, char separator) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .setTrailingData(true)
                .get();
        return CSVParser.builder()
                .setReader(new StringReader(text))
                .setFormat(format)
                .get();
    }

    private static List<List<String>> parsed(String text, char separator) {
        List<List<String>> records = new ArrayList<>();
        try (CSVParser parser = parser(text, separator)) {
            for (CSVRecord line : parser) {
                records.add(cells(line));
                if (records.size() > MOST_ROWS + 1) {
                    throw new SheetUnreadable(Words.say("sheet.no.rows", MOST_ROWS));
                }
            }
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            throw new SheetUnreadable(Words.say("sheet.no.quotes", records.size() + 1));
        }
        return records;
    }

    private static List<String> cells(CSVRecord line) {
        if (line.size() > MOST_COLUMNS) {
            throw new SheetUnreadable(Words.say("sheet.no.columns", line.getRecordNumber(), MOST_COLUMNS));
        }
        List<String> cells = new ArrayList<>();
        for (String cell : line) {
            if (cell.length() > MOST_CELL) {
                throw new SheetUnreadable(Words.say("sheet.no.cell", line.getRecordNumber(), MOST_CELL));
            }
            cells.add(CellText.in(cell.strip()));
        }
        return cells;
    }

    /** Rows keep the numbers that they have in a spreadsheet, so empty ones between them stay. */
    private static Sheet sheet(String name, List<List<String>> records, int first) {
        int width = records.stream().mapToInt(List::size).max().orElse(0);
        List<List<String>> even =
                records.stream().map(record -> padded(record, width)).toList();
        int heading = 0;
        while (heading < even.size() && Sheet.isBlank(even.get(heading))) {
            heading++;
        }
        boolean table = width > 1 && even.stream().skip(heading + 1L).anyMatch(row -> !Sheet.isBlank(row));
        if (!table) {
            throw new SheetUnreadable(Words.say("sheet.no.table"));
        }
        return new Sheet(name, even.get(heading), even.subList(heading + 1, even.size()), first + heading + 1);
    }

    private static List<String> padded(List<String> cells, int width) {
        List<String> padded = new ArrayList<>(cells);
        padded.addAll(Collections.nCopies(width - cells.size(), ""));
        return padded;
    }
}
