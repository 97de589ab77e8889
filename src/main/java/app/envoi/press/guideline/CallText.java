package app.envoi.press.guideline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.events.CommentEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A call file as somebody wrote it. A changed call is written into it so that what did not change stays as it stands; the comments of what did change
 * stay above it.
 */
final class CallText {
    private static final String GUIDELINES = "guidelines";
    private static final String DASH = "  - ";

    private final String text;
    private final List<String> lines;
    private final Map<Integer, String> comments = new TreeMap<>();

    private CallText(String text) {
        this.text = text;
        lines = text.lines().toList();
        LoadSettings settings = LoadSettings.builder().setParseComments(true).build();
        for (Event event : new Parse(settings).parseString(text)) {
            if (event instanceof CommentEvent comment) {
                int line = comment.getStartMark().map(Mark::getLine).orElse(0);
                comments.put(line, "#" + comment.getValue().stripTrailing());
            }
        }
        comments.values().removeIf("#"::equals);
    }

    /**
     * The text of a file with what has changed written into it.
     *
     * @param before the call that the text is read as
     */
    static String rewritten(String text, Call before, Call after) {
        CallText written = new CallText(text);
        String whole = written.join(written.rewrite(before, after));
        return reads(whole, after) ? whole : written.allComments() + CallWriter.write(after);
    }

    private static boolean reads(String whole, Call call) {
        try {
            return CallReader.read(call.id(), whole).equals(call);
        } catch (CallUnreadable e) {
            return false;
        }
    }

    private String allComments() {
        return comments.values().stream().map(comment -> comment + "\n").reduce("", String::concat);
    }

    private String join(List<String> parts) {
        return parts.isEmpty() ? "" : String.join("\n", parts) + "\n";
    }

    /** Lines that belong to a key or to an entry of a list, with the comments and empty lines above it. */
    private record Block(int lead, int start, int end) {}

    private List<String> rewrite(Call before, Call after) {
        Optional<MappingNode> root = new YamlPage(after.id())
                .read(text)
                .filter(MappingNode.class::isInstance)
                .map(MappingNode.class::cast)
                .filter(map -> map.getFlowStyle() == FlowStyle.BLOCK);
        if (root.isEmpty()) {
            return List.of();
        }
        Map<String, Block> written = keys(root.get());
        Map<String, String> was = sections(before);
        Map<String, String> becomes = sections(after);
        List<String> out = new ArrayList<>();
        for (String key : order(written.keySet(), becomes.keySet(), was.keySet())) {
            Block block = written.get(key);
            if (block == null) {
                becomes.getOrDefault(key, "").lines().forEach(out::add);
            } else if (Objects.equals(was.get(key), becomes.get(key))) {
                out.addAll(lines.subList(block.lead(), block.end()));
            } else if (key.equals(GUIDELINES) && isPlainList(root.get(), before)) {
                out.addAll(lines.subList(block.lead(), block.start() + 1));
                out.addAll(guidelines(root.get(), block.end(), before, after));
            } else {
                out.addAll(lines.subList(block.lead(), block.start()));
                out.addAll(commentsWithin(block.start(), block.end(), ""));
                becomes.getOrDefault(key, "").lines().forEach(out::add);
            }
        }
        return out;
    }

    /** The keys as they are written, each new one behind the one that it would follow in a new file. */
    private static List<String> order(
            java.util.Set<String> written, java.util.Set<String> becomes, java.util.Set<String> was) {
        List<String> order = new ArrayList<>(written);
        String last = "";
        for (String key : becomes) {
            if (!order.contains(key) && !was.contains(key)) {
                order.add(order.indexOf(last) + 1, key);
            }
            last = order.contains(key) ? key : last;
        }
        return order;
    }

    /** What a new file would say, by key. */
    static Map<String, String> sections(Call call) {
        Map<String, String> sections = new LinkedHashMap<>();
        String key = "";
        for (String line : CallWriter.write(call).lines().toList()) {
            if (!line.startsWith(" ")) {
                key = line.substring(0, line.indexOf(':'));
            }
            sections.merge(key, line, (above, next) -> above + "\n" + next);
        }
        return sections;
    }

    private Map<String, Block> keys(MappingNode root) {
        List<NodeTuple> tuples = root.getValue();
        Map<String, Block> blocks = new LinkedHashMap<>();
        int lead = 0;
        for (int i = 0; i < tuples.size(); i++) {
            int start = line(tuples.get(i).getKeyNode());
            int end = i + 1 < tuples.size() ? lead(line(tuples.get(i + 1).getKeyNode()), start, 0) : lines.size();
            blocks.put(((ScalarNode) tuples.get(i).getKeyNode()).getValue(), new Block(lead, start, end));
            lead = end;
        }
        return blocks;
    }

    /** Where the comments and empty lines begin that stand right above a line, no further in than it. */
    private int lead(int start, int after, int indent) {
        int lead = start;
        while (lead - 1 > after && isAbove(lines.get(lead - 1), indent)) {
            lead--;
        }
        return lead;
    }

    private static boolean isAbove(String line, int indent) {
        return line.isBlank() || line.stripLeading().startsWith("#") && line.indexOf('#') <= indent;
    }

    private static int line(Node node) {
        return node.getStartMark().map(Mark::getLine).orElse(0);
    }

    private static List<Node> entries(MappingNode root) {
        return root.getValue().stream()
                .filter(tuple -> ((ScalarNode) tuple.getKeyNode()).getValue().equals(GUIDELINES))
                .map(NodeTuple::getValueNode)
                .filter(SequenceNode.class::isInstance)
                .flatMap(list -> ((SequenceNode) list).getValue().stream())
                .toList();
    }

    /** Whether each guideline begins a line of its own with the dash that a new file has. */
    private boolean isPlainList(MappingNode root, Call before) {
        List<Node> entries = entries(root);
        return entries.size() == before.guidelines().size()
                && entries.stream().allMatch(entry -> lines.get(line(entry)).startsWith(DASH));
    }

    private List<String> guidelines(MappingNode root, int end, Call before, Call after) {
        List<Node> entries = entries(root);
        List<Block> blocks = new ArrayList<>();
        int lead = line(root.getValue().get(index(root)).getKeyNode()) + 1;
        for (int i = 0; i < entries.size(); i++) {
            int start = line(entries.get(i));
            int next = i + 1 < entries.size() ? lead(line(entries.get(i + 1)), start, DASH.length()) : end;
            blocks.add(new Block(lead, start, next));
            lead = next;
        }
        List<String> out = new ArrayList<>();
        List<Optional<Integer>> origins = Alignment.of(before.guidelines(), after.guidelines());
        for (int i = 0; i < origins.size(); i++) {
            Guideline guideline = after.guidelines().get(i);
            Optional<Integer> origin = origins.get(i);
            if (origin.isEmpty()) {
                CallWriter.write(guideline).lines().forEach(out::add);
                continue;
            }
            Block block = blocks.get(origin.get());
            out.addAll(lines.subList(block.lead(), block.start()));
            if (before.guidelines().get(origin.get()).equals(guideline)) {
                out.addAll(lines.subList(block.start(), block.end()));
            } else {
                out.addAll(commentsWithin(block.start(), block.end(), "  "));
                CallWriter.write(guideline).lines().forEach(out::add);
            }
        }
        return out;
    }

    private static int index(MappingNode root) {
        List<String> keys = root.getValue().stream()
                .map(tuple -> ((ScalarNode) tuple.getKeyNode()).getValue())
                .toList();
        return keys.indexOf(GUIDELINES);
    }

    private List<String> commentsWithin(int start, int end, String indent) {
        List<String> within = new ArrayList<>();
        comments.forEach((line, comment) -> {
            if (line >= start && line < end) {
                within.add(indent + comment);
            }
        });
        return within;
    }
}
