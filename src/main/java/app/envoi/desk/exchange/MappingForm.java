package app.envoi.desk.exchange;

import app.envoi.desk.exchange.DayReader.Order;
import app.envoi.desk.exchange.Mapping.Parting;
import app.envoi.desk.exchange.Mapping.Undated;
import app.envoi.desk.submission.Outcome;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.util.MultiValueMap;

/** What the poet said of a sheet: its columns, its days and words, and which rows are meant. */
record MappingForm(MultiValueMap<String, String> typed) {
    Pending applied(Pending before) {
        Set<Integer> left = numbers("leave");
        Set<Integer> shown = numbers("shown");
        before.left().stream().filter(row -> !shown.contains(row)).forEach(left::add);
        return new Pending(
                before.sheet(), mapping(before), left, before.seen(), Set.copyOf(all("accepted")), written(before));
    }

    private Mapping mapping(Pending before) {
        Mapping mapping = before.mapping();
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < mapping.columns().size(); i++) {
            columns.add(
                    named(Column.class, "column-" + i).orElse(mapping.columns().get(i)));
        }
        return new Mapping(
                once(columns),
                named(Order.class, "order").orElse(mapping.order()),
                words(before),
                named(Parting.class, "parting").orElse(mapping.parting()),
                named(Undated.class, "undated").orElse(mapping.undated()));
    }

    /** Where two columns are said to hold the same, the first does. */
    private static List<Column> once(List<Column> columns) {
        Set<Column> taken = new HashSet<>();
        return columns.stream()
                .map(each -> each == Column.NOTHING || taken.add(each) ? each : Column.NOTHING)
                .toList();
    }

    private Map<String, Outcome> words(Pending before) {
        Map<String, Outcome> words = new HashMap<>(before.mapping().words());
        List<String> said = all("word");
        List<String> meant = all("meaning");
        for (int i = 0; i < Math.min(said.size(), meant.size()); i++) {
            String word = said.get(i);
            named(Outcome.class, Optional.of(meant.get(i))).ifPresent(outcome -> words.put(word, outcome));
        }
        return words;
    }

    private Map<String, String> written(Pending before) {
        Map<String, String> written = new HashMap<>(before.typed());
        typed.forEach((name, values) -> {
            if (name.matches("(titles|day|sent)-\\d{1,6}")) {
                written.put(name, values.get(0));
            }
        });
        return written;
    }

    private List<String> all(String name) {
        List<String> values = typed.get(name);
        return values == null ? List.of() : values;
    }

    private Set<Integer> numbers(String name) {
        Collection<String> values = all(name);
        return values.stream()
                .filter(each -> each.matches("\\d{1,6}"))
                .map(Integer::valueOf)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private <E extends Enum<E>> Optional<E> named(Class<E> kind, String field) {
        return named(kind, Optional.ofNullable(typed.getFirst(field)));
    }

    private static <E extends Enum<E>> Optional<E> named(Class<E> kind, Optional<String> name) {
        return name.flatMap(text -> List.of(kind.getEnumConstants()).stream()
                .filter(each -> each.name().equals(text))
                .findFirst());
    }
}
