package app.envoi.press.guideline;

import app.envoi.press.guideline.Window.Edge;
import app.envoi.press.guideline.Window.Span;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        Optional<Edge> opens = map.parsed("opens", Edge::of, DAY);
        Optional<Edge> closes = map.parsed("closes", Edge::of, DAY);
        map.done();
        if (opens.isEmpty() && closes.isEmpty()) {
            return Optional.empty();
        }
        Span span = new Span(opens, closes);
        if (!span.hasOneKindOfYear()) {
            page.problem(map.keyNode("closes"), "both days must have a year, or neither");
        } else if (span.endsBeforeItBegins()) {
            page.problem(map.keyNode("closes"), "closes before it opens");
        }
        return Optional.of(span);
    }
}
