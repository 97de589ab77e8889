package app.envoi.press.guideline;

import app.envoi.press.guideline.Window.Edge;
import app.envoi.press.guideline.Window.Span;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads when a call is open: {@code year-round}, a map with opens, closes and zone, or a list of such maps. */
final class WindowReader {
    private static final String DAY = "must be a day such as 2025-06-23, or 06-23 for every year";

    private WindowReader() {}

    static Window read(YamlPage page, YamlMap call) {
        Optional<Node> value = call.value("window");
        if (value.isEmpty()) {
            return Window.UNKNOWN;
        }
        if (value.get() instanceof ScalarNode word) {
            if (!"year-round".equals(word.getValue())) {
                page.problem(word, "must be year-round, a map with opens and closes, or a list of such maps");
            }
            return new Window(true, List.of(), Optional.empty());
        }
        List<Node> maps = value.get() instanceof SequenceNode list ? list.getValue() : List.of(value.get());
        List<Span> spans = new ArrayList<>();
        Optional<ZoneId> zone = Optional.empty();
        for (Node each : maps) {
            YamlMap map = YamlMap.of(page, each);
            Optional<ZoneId> own =
                    map.parsed("zone", ZoneId::of, "must be a time zone such as America/New_York or Asia/Hong_Kong");
            zone = zone.or(() -> own);
            span(page, map).ifPresent(spans::add);
        }
        return new Window(false, spans, zone);
    }

    private static Optional<Span> span(YamlPage page, YamlMap map) {
        Optional<Edge> opens = map.parsed("opens", WindowReader::edge, DAY);
        Optional<Edge> closes = map.parsed("closes", WindowReader::edge, DAY);
        map.done();
        if (opens.isPresent() && closes.isPresent()) {
            check(page, map, opens.get(), closes.get());
        }
        return opens.isEmpty() && closes.isEmpty() ? Optional.empty() : Optional.of(new Span(opens, closes));
    }

    private static void check(YamlPage page, YamlMap map, Edge opens, Edge closes) {
        if (opens.year().isPresent() != closes.year().isPresent()) {
            page.problem(map.keyNode("closes"), "both days must have a year, or neither");
        } else if (opens.year().isPresent() && closes.in(0).isBefore(opens.in(0))) {
            page.problem(map.keyNode("closes"), "closes before it opens");
        }
    }

    private static Edge edge(String text) {
        if (text.length() == "06-23".length()) {
            return new Edge(OptionalInt.empty(), MonthDay.parse("--" + text));
        }
        LocalDate day = LocalDate.parse(text);
        return new Edge(OptionalInt.of(day.getYear()), MonthDay.from(day));
    }
}
