package app.envoi.press.guideline;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** The nodes of a YAML file with their places, and the problems found in it. Anchors, aliases and tags of its own are refused. */
final class YamlPage {
    /** Most characters of a call file. */
    static final int LONGEST = 200_000;

    private static final int DEEPEST = 20;
    private static final int MOST_PROBLEMS = 50;
    private static final Set<Tag> PLAIN = Set.of(Tag.STR, Tag.INT, Tag.FLOAT, Tag.BOOL, Tag.NULL, Tag.MAP, Tag.SEQ);

    private final String file;
    private final List<Problem> problems = new ArrayList<>();

    YamlPage(String file) {
        this.file = file;
    }

    List<Problem> problems() {
        return problems;
    }

    void problem(Node node, String message) {
        problem(node.getStartMark(), message);
    }

    private void problem(Optional<Mark> mark, String message) {
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(new Problem(
                    file,
                    mark.map(Mark::getLine).orElse(0) + 1,
                    mark.map(Mark::getColumn).orElse(0) + 1,
                    message));
        }
    }

    /** The file's one node; empty, with a problem noted, where it is no YAML or holds what is refused. */
    Optional<Node> read(String yaml) {
        if (yaml.length() > LONGEST) {
            problem(Optional.empty(), "the file is longer than " + LONGEST + " characters");
            return Optional.empty();
        }
        try {
            return isTooDeep(yaml) ? Optional.empty() : compose(yaml).filter(this::isPlain);
        } catch (MarkedYamlEngineException e) {
            problem(e.getProblemMark().or(e::getContextMark), "not readable as YAML: " + e.getProblem());
        } catch (YamlEngineException e) {
            problem(Optional.empty(), "not readable as YAML: " + e.getMessage());
        }
        return Optional.empty();
    }

    private LoadSettings settings() {
        return LoadSettings.builder()
                .setLabel(file)
                .setMaxAliasesForCollections(0)
                .setCodePointLimit(LONGEST)
                .build();
    }

    private Optional<Node> compose(String yaml) {
        Optional<Node> node = new Compose(settings()).composeString(yaml);
        if (node.isEmpty()) {
            problem(Optional.empty(), "the file is empty");
        }
        return node;
    }

    /** The composer descends by recursion, whose depth must not be the file's to choose; the parser beneath it does not. */
    private boolean isTooDeep(String yaml) {
        int depth = 0;
        for (Event event : new Parse(settings()).parseString(yaml)) {
            depth += event instanceof CollectionStartEvent ? 1 : event instanceof CollectionEndEvent ? -1 : 0;
            if (depth > DEEPEST) {
                problem(event.getStartMark(), "too deep: a call file has no more than " + DEEPEST + " levels");
                return true;
            }
        }
        return false;
    }

    private boolean isPlain(Node node) {
        if (node.getAnchor().isPresent()) {
            problem(node, "anchors (&name) and aliases (*name) are not for call files: write it out");
            return false;
        }
        if (!PLAIN.contains(node.getTag())) {
            problem(node, "tags (" + node.getTag().getValue() + ") are not for call files");
            return false;
        }
        if (node instanceof SequenceNode list) {
            return list.getValue().stream().allMatch(this::isPlain);
        }
        if (node instanceof MappingNode map) {
            return map.getValue().stream().allMatch(each -> isPlain(each.getKeyNode()) && isPlain(each.getValueNode()));
        }
        return true;
    }

    static boolean isNull(Node node) {
        return node instanceof ScalarNode && node.getTag().equals(Tag.NULL);
    }

    /** Its value as a string, {@link Integer}, {@link BigDecimal}, boolean, list, map, or an empty string for null. */
    Object plain(Node node) {
        if (node instanceof SequenceNode list) {
            return list.getValue().stream().map(this::plain).toList();
        }
        if (node instanceof MappingNode map) {
            Map<Object, Object> plain = new LinkedHashMap<>();
            for (NodeTuple tuple : map.getValue()) {
                plain.put(plain(tuple.getKeyNode()), plain(tuple.getValueNode()));
            }
            return plain;
        }
        return scalar((ScalarNode) node);
    }

    private static Object scalar(ScalarNode node) {
        String text = node.getValue();
        Tag tag = node.getTag();
        if (tag.equals(Tag.BOOL)) {
            return Boolean.valueOf(text);
        }
        if (tag.equals(Tag.INT) || tag.equals(Tag.FLOAT)) {
            return number(text);
        }
        return tag.equals(Tag.NULL) ? "" : text;
    }

    private static Object number(String text) {
        try {
            BigDecimal number = new BigDecimal(text);
            boolean whole = number.scale() <= 0 && number.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) < 0;
            return whole ? (Object) number.intValueExact() : number;
        } catch (ArithmeticException | NumberFormatException e) {
            return text;
        }
    }
}
