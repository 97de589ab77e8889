package app.envoi.press.compose;

import app.envoi.press.compose.PoemText.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads poems from a text file; see {@link PoemText#read}. */
final class PoemReader {
    /** A line that means something to the reader, with any number of backslashes that take the meaning away. */
    static final Pattern STRUCTURE = Pattern.compile("\\\\*(-{3,}[ \t]*|#{1,2}([ \t].*)?|>.*|={3,}[ \t]*)");

    private static final Pattern PARTING = Pattern.compile("-{3,}[ \t]*");
    private static final Pattern HEADING = Pattern.compile("#(?:[ \t]+(.*))?");
    private static final Pattern BYLINE_HEADING = Pattern.compile("##(?:[ \t]+(.*))?");
    private static final Pattern UNDERLINE = Pattern.compile("={3,}[ \t]*");
    private static final Pattern BYLINE = Pattern.compile("[Bb]y[ \t]+[\\p{Lu}\\p{Lo}][^,;:!?]*");
    private static final Pattern DEDICATION =
            Pattern.compile("\\**(?i:for|to|after|in memory|in memoriam|i\\.m\\.|with thanks)\\b.*");
    private static final Pattern FIELD = Pattern.compile("([A-Za-z-]+):[ \t]*(.*)");
    private static final int LONGEST_GUESSED_TITLE = 100;

    private final List<String> lines;
    private int at;

    private PoemReader(List<String> lines) {
        this.lines = lines;
    }

    static List<PoemText> read(String text) {
        List<String> lines =
                Characters.clean(text).replace("\f", "\n---\n").lines().toList();
        List<PoemText> poems = new ArrayList<>();
        int start = frontMatterEnd(lines);
        for (List<String> part : parts(lines.subList(start, lines.size()))) {
            PoemText poem = new PoemReader(part).poem();
            if (!poem.isEmpty()) {
                poems.add(poem);
            }
        }
        return withFrontMatter(fields(lines.subList(0, start)), poems);
    }

    private static List<List<String>> parts(List<String> lines) {
        List<List<String>> parts = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (PARTING.matcher(line).matches()) {
                parts.add(lines.subList(from, i));
                from = i + 1;
            } else if (HEADING.matcher(line).matches()) {
                parts.add(lines.subList(from, i));
                from = i;
            }
        }
        parts.add(lines.subList(from, lines.size()));
        return parts;
    }

    private PoemText poem() {
        skipBlank();
        String title = title();
        String byline = byline();
        String epigraph = "";
        String dedication = "";
        skipBlank();
        while (at < lines.size() && lines.get(at).startsWith(">")) {
            boolean marked = lines.get(at).startsWith(">>");
            String quoted = quoted(marked ? ">> ?" : "> ?");
            if (dedication.isEmpty() && (marked || isDedication(quoted))) {
                dedication = quoted;
            } else {
                epigraph = epigraph.isEmpty() ? quoted : epigraph + "\n" + quoted;
            }
            skipBlank();
        }
        String body = lines.stream().skip(at).map(PoemReader::unescaped).collect(Collectors.joining("\n"));
        return new PoemText(title, byline, epigraph, dedication, body, Form.BY_STANZA);
    }

    /** Without the backslash before what would be structure, and without Markdown's at the end of a line, which only says that the line ends. */
    private static String unescaped(String line) {
        int from = line.startsWith("\\") && STRUCTURE.matcher(line).matches() ? 1 : 0;
        int to = line.length() > from && line.endsWith("\\") ? line.length() - 1 : line.length();
        return line.substring(from, to);
    }

    private String title() {
        if (at == lines.size()) {
            return "";
        }
        String line = lines.get(at);
        Matcher heading = HEADING.matcher(line);
        if (heading.matches()) {
            at++;
            return heading.group(1) == null ? "" : heading.group(1).strip();
        }
        if (at + 1 < lines.size() && UNDERLINE.matcher(lines.get(at + 1)).matches()) {
            at += 2;
            return line.strip();
        }
        return looksLikeTitle(line) ? titleWithGap(line) : "";
    }

    private String titleWithGap(String line) {
        boolean alone = isBlank(at + 1);
        boolean withByline = !alone && isByline(at + 1) && isBlank(at + 2);
        if (!alone && !withByline || !anythingAfter(at + (alone ? 1 : 2))) {
            return "";
        }
        at++;
        return line.strip();
    }

    /** A line that runs on, or one as long as a paragraph, is verse. */
    private static boolean looksLikeTitle(String line) {
        String text = line.strip();
        return text.length() <= LONGEST_GUESSED_TITLE && !text.startsWith(">") && !text.matches(".*[,;–—-]");
    }

    private String byline() {
        int before = at;
        skipBlank();
        Matcher heading = BYLINE_HEADING.matcher(at < lines.size() ? lines.get(at) : "");
        if (heading.matches()) {
            at++;
            return heading.group(1) == null ? "" : heading.group(1).strip();
        }
        if (before > 0 && isByline(at) && isBlank(at + 1) && anythingAfter(at + 1)) {
            return lines.get(at++).strip();
        }
        at = before;
        return "";
    }

    private boolean isByline(int index) {
        return index < lines.size() && isByline(lines.get(index));
    }

    static boolean isByline(String line) {
        String text = line.strip();
        return text.length() <= LONGEST_GUESSED_TITLE && BYLINE.matcher(text).matches();
    }

    private String quoted(String mark) {
        List<String> quoted = new ArrayList<>();
        Pattern start = Pattern.compile(mark);
        while (at < lines.size() && start.matcher(lines.get(at)).lookingAt()) {
            quoted.add(start.matcher(lines.get(at++)).replaceFirst(""));
        }
        return String.join("\n", quoted);
    }

    static boolean isDedication(String text) {
        return text.indexOf('\n') < 0 && DEDICATION.matcher(text.strip()).matches();
    }

    private void skipBlank() {
        while (at < lines.size() && lines.get(at).isBlank()) {
            at++;
        }
    }

    private boolean isBlank(int index) {
        return index >= lines.size() || lines.get(index).isBlank();
    }

    private boolean anythingAfter(int index) {
        return lines.stream().skip(index).anyMatch(line -> !line.isBlank());
    }

    private static int frontMatterEnd(List<String> lines) {
        if (lines.isEmpty() || !lines.get(0).equals("---")) {
            return 0;
        }
        int at = 1;
        while (at < lines.size() && FIELD.matcher(lines.get(at)).matches()) {
            at++;
        }
        return at > 1 && at < lines.size() && lines.get(at).equals("---") ? at + 1 : 0;
    }

    private static Map<String, String> fields(List<String> lines) {
        Map<String, String> fields = new TreeMap<>();
        for (String line : lines) {
            Matcher field = FIELD.matcher(line);
            if (field.matches()) {
                fields.put(
                        field.group(1).toLowerCase(Locale.ROOT),
                        unquoted(field.group(2).strip()));
            }
        }
        return fields;
    }

    private static String unquoted(String value) {
        boolean quoted =
                value.length() > 1 && "\"'".indexOf(value.charAt(0)) >= 0 && value.endsWith(value.substring(0, 1));
        return quoted ? value.substring(1, value.length() - 1) : value;
    }

    private static List<PoemText> withFrontMatter(Map<String, String> fields, List<PoemText> poems) {
        if (fields.isEmpty() || poems.size() != 1) {
            return List.copyOf(poems);
        }
        PoemText poem = poems.get(0);
        return List.of(new PoemText(
                fields.getOrDefault("title", poem.title()),
                fields.getOrDefault("by-line", poem.byline()),
                fields.getOrDefault("epigraph", poem.epigraph()),
                fields.getOrDefault("dedication", poem.dedication()),
                poem.body(),
                poem.form()));
    }
}
