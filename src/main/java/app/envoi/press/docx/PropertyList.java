package app.envoi.press.docx;

import app.envoi.press.docx.Spots.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A {@code w:rPr} or {@code w:pPr} as text, in which single properties can be set; the others stay as they are to the character, and a new one is put where
 * the schema wants it.
 */
final class PropertyList {
    /** The order of the schema (ISO 29500-1 A.1), as far as it is needed to find the place of what we set. */
    static final List<String> RUN_ORDER = List.of(
            "ins",
            "del",
            "moveFrom",
            "moveTo",
            "rStyle",
            "rFonts",
            "b",
            "bCs",
            "i",
            "iCs",
            "caps",
            "smallCaps",
            "strike",
            "dstrike",
            "outline",
            "shadow",
            "emboss",
            "imprint",
            "noProof",
            "snapToGrid",
            "vanish",
            "webHidden",
            "color",
            "spacing",
            "w",
            "kern",
            "position",
            "sz",
            "szCs");

    static final List<String> PARAGRAPH_ORDER = List.of("pStyle", "keepNext", "keepLines", "pageBreakBefore");
    /** What closes {@code w:pPr}, after everything else. */
    private static final List<String> PARAGRAPH_END = List.of("rPr", "sectPr", "pPrChange");

    private final String name;
    private final String prefix;
    private final List<String> order;
    private String text;

    private PropertyList(String name, String prefix, List<String> order, String text) {
        this.name = name;
        this.prefix = prefix;
        this.order = order;
        this.text = text;
    }

    static PropertyList ofRun(String text, String prefix) {
        return new PropertyList("rPr", prefix, RUN_ORDER, text);
    }

    static PropertyList ofParagraph(String text, String prefix) {
        return new PropertyList("pPr", prefix, PARAGRAPH_ORDER, text);
    }

    /** A child of the list; without a name where it is none of Word's own. */
    private record Child(String name, Span span) {}

    String text() {
        return text;
    }

    /** The child of this name as it stands, or nothing. */
    Optional<String> child(String local) throws DocxUnreadable {
        return children().stream()
                .filter(child -> child.name().equals(local))
                .findFirst()
                .map(child -> text.substring(child.span().from(), child.span().to()));
    }

    /** Sets a child to this element, which replaces the one there is; of several the last, which is the one that holds. */
    void set(String local, String element) throws DocxUnreadable {
        open();
        List<Child> children = children();
        Span span = place(local, children);
        for (Child child : children) {
            span = child.name().equals(local) ? child.span() : span;
        }
        splice(span, element);
    }

    /** Makes sure that there is a list that something can be put in. */
    private void open() {
        if (text.isEmpty()) {
            text = "<" + prefix + name + "></" + prefix + name + ">";
        } else if (text.endsWith("/>")) {
            text = text.substring(0, text.length() - 2) + "></" + prefix + name + ">";
        }
    }

    private Span place(String local, List<Child> children) {
        int rank = order.indexOf(local);
        int at = text.indexOf('>') + 1;
        for (Child child : children) {
            int other = order.indexOf(child.name());
            boolean before = rank < 0
                    ? !PARAGRAPH_END.contains(child.name()) || isBefore(child.name(), local)
                    : other >= 0 && other < rank;
            if (before) {
                at = child.span().to();
            }
        }
        return new Span(at, at);
    }

    private static boolean isBefore(String one, String other) {
        return PARAGRAPH_END.indexOf(one) < PARAGRAPH_END.indexOf(other);
    }

    private void splice(Span span, String element) {
        text = text.substring(0, span.from()) + element + text.substring(span.to());
    }

    private List<Child> children() throws DocxUnreadable {
        List<Child> children = new ArrayList<>();
        if (text.isEmpty()) {
            return children;
        }
        Fragment fragment = Fragment.of(text, prefix);
        Xml xml = fragment.xml();
        int depth = xml.depth();
        while (xml.child(depth)) {
            String local = xml.name().substring(xml.name().indexOf(':') + 1);
            boolean words = xml.name().startsWith("w:");
            int from = xml.start();
            xml.skip();
            children.add(new Child(words ? local : "", fragment.span(from, xml.end())));
        }
        return children;
    }

    /** A child with these changes to its attributes, made new where there is none. */
    String element(String local, AttributeChanges changes) throws DocxUnreadable {
        Optional<String> old = child(local);
        return old.isPresent()
                ? changes.applied(old.get(), prefix)
                : changes.applied("<" + prefix + local + "/>", prefix);
    }
}
