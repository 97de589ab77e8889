package app.envoi.desk.journal;

import app.envoi.press.rule.RuleKind;
import app.envoi.press.rule.RuleKinds;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The kinds of rules in the groups in which a form offers them. */
final class KindGroups {
    /** The first kind of each group, in the order of all kinds. */
    private static final Map<String, String> FIRST = Map.of(
            "pages-at-most", "amount",
            "each-poem-starts-a-page", "poems",
            "font-classes", "type",
            "formats-accepted", "file",
            "anonymous-manuscript", "names",
            "bio-required", "texts",
            "translation-permission-required", "translations",
            "art-pages-at-most", "art");

    private KindGroups() {}

    /** @param name the end of the key of its heading */
    record Group(String name, List<RuleKind> kinds) {}

    static List<Group> all() {
        List<Group> groups = new ArrayList<>();
        for (RuleKind kind : RuleKinds.all()) {
            if (FIRST.containsKey(kind.name())) {
                groups.add(new Group(FIRST.getOrDefault(kind.name(), ""), new ArrayList<>()));
            }
            groups.get(groups.size() - 1).kinds().add(kind);
        }
        return groups;
    }
}
