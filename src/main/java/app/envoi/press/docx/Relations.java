package app.envoi.press.docx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where one part points to. What lies outside of the file is known to be there and is never followed. */
final class Relations {
    static final Relations NONE = new Relations(Map.of());

    private final Map<String, Relation> byId;

    private Relations(Map<String, Relation> byId) {
        this.byId = byId;
    }

    /**
     * A relationship.
     *
     * @param kind the last word of its type, such as {@code styles}
     * @param part the name of the part it points to, or empty when it points out of the file
     */
    record Relation(String id, String kind, String part, boolean external) {}

    Optional<Relation> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The first of this kind within the file. */
    Optional<Relation> first(String kind) {
        for (Relation each : byId.values()) {
            if (each.kind().equals(kind) && !each.external()) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    boolean any(String kind) {
        return byId.values().stream().anyMatch(each -> each.kind().equals(kind));
    }

    /** The name of the part that holds the relationships of this part. */
    static String partOf(String part) {
        int slash = part.lastIndexOf('/');
        return part.substring(0, slash + 1) + "_rels/" + part.substring(slash + 1) + ".rels";
    }

    static Relations read(Xml xml, String source) throws DocxUnreadable {
        Map<String, Relation> found = new LinkedHashMap<>();
        if (xml.root("rel:Relationships")) {
            int depth = xml.depth();
            while (xml.child(depth)) {
                Relation relation = relation(xml, source);
                found.put(relation.id(), relation);
            }
        }
        return new Relations(found);
    }

    private static Relation relation(Xml xml, String source) throws DocxUnreadable {
        String type = xml.attribute("Type", "");
        boolean external = xml.attribute("TargetMode", "").equals("External");
        String part = external ? "" : inside(xml.attribute("Target", ""), source);
        return new Relation(xml.attribute("Id", ""), type.substring(type.lastIndexOf('/') + 1), part, external);
    }

    private static String inside(String target, String source) throws DocxUnreadable {
        List<String> path = new ArrayList<>();
        if (!target.startsWith("/") && source.contains("/")) {
            path.addAll(List.of(source.substring(0, source.lastIndexOf('/')).split("/")));
        }
        for (String step : target.split("/")) {
            if (step.equals("..")) {
                if (path.isEmpty()) {
                    throw DocxUnreadable.damaged("it points to " + Zip.shown(target) + ", which is outside of it");
                }
                path.remove(path.size() - 1);
            } else if (!step.isEmpty() && !step.equals(".")) {
                path.add(step);
            }
        }
        return String.join("/", path);
    }
}
