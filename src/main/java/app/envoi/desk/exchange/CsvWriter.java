package app.envoi.desk.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes a list as RFC 4180 asks, in UTF-8 with the mark that spreadsheets know it by. */
final class CsvWriter {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180;
    private static final char MARK = '\uFEFF';

    private CsvWriter() {}

    /** @param rows of texts, and of numbers and days, which no spreadsheet mistakes for formulas */
    static byte[] write(List<String> heading, List<List<Object>> rows) {
        StringBuilder text = new StringBuilder().append(MARK);
        try (CSVPrinter printer = new CSVPrinter(text, FORMAT)) {
            printer.printRecord(heading);
            for (List<Object> row : rows) {
                printer.printRecord(row.stream().map(CsvWriter::cell));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String cell(Object value) {
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return value instanceof Number ? value.toString() : CellText.out(String.valueOf(value));
    }
}
