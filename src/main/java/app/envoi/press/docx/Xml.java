package app.envoi.press.docx;

import app.envoi.press.manuscript.Patience;
import org.jspecify.annotations.Nullable;

/**
 * Walks through one XML part from start to end. It knows the place of every tag to the character, which mending needs and the JDK's readers do not give;
 * and having no code for document types at all, it cannot be made to fetch or to expand anything. Names come as {@code prefix:local} with the usual
 * prefix of their namespace, whatever prefix the file uses and whether it is in the transitional or the strict form. Of alternatives for newer and
 * older programs ({@code mc:AlternateContent}) it shows one, as Word does, as though the others were not there.
 */
final class Xml {
    /** What was met. */
    enum Event {
        START,
        END,
        TEXT,
        FINISHED
    }

    private static final String CDATA = "<![CDATA[";

    private final char[] text;
    private final String part;
    private final int depthLimit;
    private final XmlNames names;
    private final XmlAttributes attributes;
    private final XmlName[] open;
    /** For each alternative that is open, the depth of its element in the file, and whether a branch was taken. */
    private final int[] alternatives;

    private final boolean[] taken;
    private int alternativeCount;
    private int hidden;
    private int rawDepth;
    private int at;
    private int tagStart;
    private int textEnd;
    private boolean closing;
    private boolean rootSeen;
    private XmlName name = XmlName.NONE;

    Xml(char[] text, String part, Limits limits) {
        this.text = text;
        this.part = part;
        this.depthLimit = limits.depth();
        this.names = new XmlNames(text);
        this.attributes = new XmlAttributes(text, names);
        this.open = new XmlName[depthLimit + 1];
        this.alternatives = new int[depthLimit + 1];
        this.taken = new boolean[depthLimit + 1];
        this.at = text.length > 0 && text[0] == '\uFEFF' ? 1 : 0;
    }

    /** How many shown elements are open, the one whose start was just met included. */
    int depth() {
        return rawDepth - hidden;
    }

    /** The name of the element whose start or end was just met. */
    String name() {
        return name.canonical();
    }

    /** Where the tag or text just met begins. */
    int start() {
        return tagStart;
    }

    /** After the tag or text just met. */
    int end() {
        return at;
    }

    /** The element just met has no end tag of its own. */
    boolean selfClosing() {
        return closing;
    }

    /** The prefix that the element just met has in the file, with its colon, or nothing. */
    String prefix() {
        return name.prefix();
    }

    /** Of the element whose start was just met; null where it is absent. */
    @Nullable
    String attribute(String canonical) throws DocxUnreadable {
        int index = attributes.find(canonical);
        return index < 0 ? null : value(index);
    }

    String attribute(String canonical, String otherwise) throws DocxUnreadable {
        String found = attribute(canonical);
        return found == null ? otherwise : found;
    }

    XmlAttributes attributes() {
        return attributes;
    }

    String value(int index) throws DocxUnreadable {
        return decode(attributes.valueFrom(index), attributes.valueTo(index), true);
    }

    /**
     * Goes to the next child of the element that is open at this depth, passing over what was left unread of the one before it.
     *
     * @return false when that element has ended
     */
    boolean child(int parent) throws DocxUnreadable {
        while (true) {
            switch (next()) {
                case START -> {
                    if (depth() == parent + 1) {
                        return true;
                    }
                }
                case END -> {
                    if (depth() < parent) {
                        return false;
                    }
                }
                case TEXT -> {}
                case FINISHED -> {
                    return false;
                }
            }
        }
    }

    /** Goes to the start of the outermost element; false when that is another than the one named. */
    boolean root(String canonical) throws DocxUnreadable {
        Event event = next();
        while (event == Event.TEXT) {
            event = next();
        }
        return event == Event.START && name().equals(canonical);
    }

    /** The text straight inside the element whose start was just met; goes to its end. */
    String text() throws DocxUnreadable {
        int inside = depth();
        StringBuilder found = new StringBuilder();
        while (true) {
            Event event = next();
            if (event == Event.TEXT && depth() == inside) {
                found.append(here());
            } else if (event == Event.FINISHED || event == Event.END && depth() < inside) {
                return found.toString();
            }
        }
    }

    /** The stretch of text that was just met. */
    String here() throws DocxUnreadable {
        return decode(tagStart, textEnd, false);
    }

    /** Goes to the end of the element whose start was just met. */
    void skip() throws DocxUnreadable {
        int inside = depth();
        while (next() != Event.FINISHED && depth() >= inside) {}
    }

    Event next() throws DocxUnreadable {
        while (true) {
            Event event = raw();
            if (event == Event.START && isAlternative()) {
                if (!enter()) {
                    skipBranch();
                }
            } else if (event == Event.END && isAlternative()) {
                leave();
            } else {
                return event;
            }
        }
    }

    private boolean isAlternative() {
        return name.alternative();
    }

    /** Decides on a tag of an alternative; false when its branch is not to be shown. */
    private boolean enter() throws DocxUnreadable {
        if (name.local().equals("AlternateContent")) {
            alternatives[alternativeCount] = rawDepth;
            taken[alternativeCount++] = false;
        } else {
            int current = alternativeCount - 1;
            boolean child = current >= 0 && alternatives[current] == rawDepth - 1;
            if (!child || taken[current] || !understood()) {
                return false;
            }
            taken[current] = true;
        }
        hidden++;
        return true;
    }

    private boolean understood() throws DocxUnreadable {
        if (name.local().equals("Fallback")) {
            return true;
        }
        for (String prefix : attribute("Requires", "?").trim().split("\\s+")) {
            if (!names.understands(prefix)) {
                return false;
            }
        }
        return true;
    }

    private void skipBranch() throws DocxUnreadable {
        int inside = rawDepth;
        while (raw() != Event.FINISHED && rawDepth >= inside) {}
    }

    private void leave() {
        hidden--;
        if (name.local().equals("AlternateContent")) {
            alternativeCount--;
        }
    }

    private Event raw() throws DocxUnreadable {
        if (closing) {
            closing = false;
            return close();
        }
        while (true) {
            tagStart = at;
            if (at >= text.length) {
                return finish();
            }
            if (text[at] != '<') {
                at = textTo(at);
                textEnd = at;
                if (rawDepth > 0) {
                    return Event.TEXT;
                }
            } else if (markup()) {
                return Event.TEXT;
            } else if (at > tagStart) {
                continue;
            } else {
                return tag();
            }
        }
    }

    private Event finish() throws DocxUnreadable {
        if (rawDepth > 0 || !rootSeen) {
            throw broken("it ends too soon");
        }
        return Event.FINISHED;
    }

    private int textTo(int from) throws DocxUnreadable {
        int to = from;
        while (to < text.length && text[to] != '<') {
            char c = text[to];
            if (c < ' ' && c != '\n' && c != '\t' && c != '\r' || c >= '\uFFFE') {
                throw broken("it holds a character that may not be there");
            }
            if (rawDepth == 0 && c > ' ') {
                throw broken("there is text outside of it");
            }
            to++;
        }
        return to;
    }

    /** Passes over comments and instructions; true for a CDATA section, which is text. */
    private boolean markup() throws DocxUnreadable {
        if (starts("<?")) {
            at = after("?>", at + 2);
        } else if (starts("<!--")) {
            at = after("-->", at + 4);
        } else if (starts(CDATA) && rawDepth > 0) {
            at = after("]]>", at + CDATA.length());
            textEnd = at;
            return true;
        } else if (starts("<!")) {
            throw new DocxUnreadable(
                    "This Word file holds a document type definition (" + part
                            + "), which Word never writes and which can be an attack: save the poems in a new document and use that.");
        }
        return false;
    }

    private Event tag() throws DocxUnreadable {
        Patience.ask();
        boolean end = at + 1 < text.length && text[at + 1] == '/';
        int from = at + (end ? 2 : 1);
        int to = from;
        while (to < text.length && XmlNames.isNamePart(text[to])) {
            to++;
        }
        if (to == from || !XmlNames.isNameStart(text[from])) {
            throw broken("a tag in it is broken");
        }
        return end ? endTag(from, to) : startTag(from, to);
    }

    private Event startTag(int from, int to) throws DocxUnreadable {
        if (rawDepth == 0 && rootSeen) {
            throw broken("it has two outermost elements");
        }
        if (rawDepth == depthLimit) {
            throw DocxUnreadable.over("elements stand more than " + depthLimit + " deep in one another");
        }
        rootSeen = true;
        rawDepth++;
        int end = attributes.read(to, rawDepth);
        if (end < 0) {
            throw broken("a tag in it is broken");
        }
        name = names.element(from, to);
        open[rawDepth] = name;
        at = end;
        closing = text[end - 2] == '/';
        return Event.START;
    }

    private Event endTag(int from, int to) throws DocxUnreadable {
        int end = to;
        while (end < text.length && XmlNames.isSpace(text[end])) {
            end++;
        }
        if (end >= text.length || text[end] != '>' || rawDepth == 0 || !open[rawDepth].is(text, from, to)) {
            throw broken("its tags do not match");
        }
        at = end + 1;
        return close();
    }

    private Event close() {
        name = open[rawDepth];
        names.bindings().leave(rawDepth);
        rawDepth--;
        return Event.END;
    }

    private boolean starts(String mark) {
        if (at + mark.length() > text.length) {
            return false;
        }
        for (int n = 0; n < mark.length(); n++) {
            if (text[at + n] != mark.charAt(n)) {
                return false;
            }
        }
        return true;
    }

    private int after(String mark, int from) throws DocxUnreadable {
        char last = mark.charAt(mark.length() - 1);
        for (int n = from + mark.length() - 1; n < text.length; n++) {
            if (text[n] == last
                    && mark.contentEquals(java.nio.CharBuffer.wrap(text, n + 1 - mark.length(), mark.length()))) {
                return n + 1;
            }
        }
        throw broken("it ends too soon");
    }

    private String decode(int from, int to, boolean attribute) throws DocxUnreadable {
        boolean literal = !attribute && from < to && text[from] == '<';
        return literal
                ? new String(text, from + CDATA.length(), to - from - CDATA.length() - 3)
                : XmlText.decode(text, from, to, attribute, this);
    }

    DocxUnreadable broken(String how) {
        return DocxUnreadable.damaged("in its part " + Zip.shown(part) + ", " + how);
    }
}
