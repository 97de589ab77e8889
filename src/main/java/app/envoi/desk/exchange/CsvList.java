package app.envoi.desk.exchange;

import java.util.List;

/** A list that can be taken out as a sheet. */
public interface CsvList {
    /** Its name in addresses and file names, such as {@code submissions}. */
    String name();

    List<String> heading();

    /** Of texts, numbers and days. */
    List<List<Object>> rows();
}
