package app.envoi.press.docx;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Attributes to set on an element and others to take away, by their local names. */
record AttributeChanges(Map<String, Optional<String>> changes) {
    static AttributeChanges set(String local, String value) {
        return new AttributeChanges(Map.of()).and(local, Optional.of(value));
    }

    static AttributeChanges none() {
        return new AttributeChanges(Map.of());
    }

    AttributeChanges and(String local, Optional<String> value) {
        Map<String, Optional<String>> more = new LinkedHashMap<>(changes);
        more.put(local, value);
        return new AttributeChanges(more);
    }

    /** The element with its other attributes as they are. */
    String applied(String element, String prefix) throws DocxUnreadable {
        Fragment fragment = Fragment.of(element, prefix);
        XmlAttributes attributes = fragment.xml().attributes();
        Patch patch = new Patch();
        StringBuilder added = new StringBuilder();
        changes.forEach((local, value) -> {
            int index = attributes.find("w:" + local);
            if (index >= 0) {
                Spots.Span old = value.isPresent()
                        ? fragment.span(attributes.valueFrom(index), attributes.valueTo(index))
                        : fragment.span(attributes.nameFrom(index) - 1, attributes.valueTo(index) + 1);
                patch.replace(old, value.map(AttributeChanges::escaped).orElse(""));
            } else {
                value.ifPresent(set -> added.append(' ')
                        .append(prefix)
                        .append(local)
                        .append("=\"")
                        .append(escaped(set))
                        .append('"'));
            }
        });
        patch.insert(nameEnd(element), added.toString());
        return patch.applied(element.toCharArray());
    }

    private static int nameEnd(String element) {
        int at = 1;
        while (XmlNames.isNamePart(element.charAt(at))) {
            at++;
        }
        return at;
    }

    private static String escaped(String value) {
        return value.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
