package app.envoi.press.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a poem as a text that reads back equal. */
final class PoemWriter {
    private PoemWriter() {}

    static String write(PoemText poem) {
        List<String> parts = new ArrayList<>();
        parts.add(("# " + poem.title()).strip() + byline(poem));
        if (!poem.dedication().isEmpty()) {
            parts.add(quoted(">> ", poem.dedication()));
        }
        if (!poem.epigraph().isEmpty()) {
            parts.add(quoted("> ", poem.epigraph()) + (PoemReader.isDedication(poem.epigraph()) ? "\n>" : ""));
        }
        parts.add(poem.body().lines().map(PoemWriter::escaped).collect(Collectors.joining("\n")));
        return String.join("\n\n", parts) + "\n";
    }

    /** A by-line that would not be known for one gets a mark, and so does its absence where the first verse looks like one. */
    private static String byline(PoemText poem) {
        String said = poem.byline().isEmpty() ? poem.body().lines().findFirst().orElse("") : poem.byline();
        boolean mark = poem.byline().isEmpty() == PoemReader.isByline(said);
        return mark ? ("\n## " + poem.byline()).stripTrailing() : poem.byline().isEmpty() ? "" : "\n" + poem.byline();
    }

    private static String quoted(String mark, String text) {
        return text.lines().map(line -> mark + line).collect(Collectors.joining("\n"));
    }

    private static String escaped(String line) {
        String ended = line.endsWith("\\") ? line + "\\" : line;
        return PoemReader.STRUCTURE.matcher(ended).matches() ? "\\" + ended : ended;
    }
}
