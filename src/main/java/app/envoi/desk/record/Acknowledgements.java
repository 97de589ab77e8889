package app.envoi.desk.record;

import app.envoi.desk.submission.Publication;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Words the lines that a book owes to the journals in which its poems came out first. */
final class Acknowledgements {
    private Acknowledgements() {}

    /** One line for each journal, by name, with the titles as they were printed: {@code The Margins: “Hope”, “Ladder”}. */
    static List<String> lines(List<Publication> publications) {
        Map<String, List<Publication>> places = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        publications.forEach(each -> places.computeIfAbsent(each.place().strip(), any -> new ArrayList<>())
                .add(each));
        return places.entrySet().stream()
                .map(place -> place.getKey() + ": " + titles(place.getValue()))
                .toList();
    }

    private static String titles(List<Publication> there) {
        return there.stream()
                .sorted(Comparator.comparing(Publication::title, String.CASE_INSENSITIVE_ORDER))
                .map(each -> "“" + each.title() + "”")
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
