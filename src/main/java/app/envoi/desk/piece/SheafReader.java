package app.envoi.desk.piece;

import app.envoi.desk.piece.Sheaf.Item;
import app.envoi.press.compose.PoemText;
import app.envoi.press.docx.DocxReader;
import app.envoi.press.docx.DocxUnreadable;
import app.envoi.press.manuscript.Manuscript;
import app.envoi.press.manuscript.Poem;
import app.envoi.press.manuscript.PoemFinder;
import app.envoi.press.rtf.RtfReader;
import app.envoi.press.rtf.RtfUnreadable;
import app.envoi.words.Words;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes the pieces out of a file. What it cannot read it names for what it is. */
final class SheafReader {
    private static final int LIMIT = 20 * 1024 * 1024;
    private static final List<String> PICTURES = List.of("\u0089PNG", "\u00FF\u00D8\u00FF", "GIF8", "II*\0", "MM\0*");

    private final PoemFinder finder;

    /** @param titles of the pieces on the desk: where one of them stands, a piece begins */
    SheafReader(Set<String> titles) {
        finder = PoemFinder.GUESSING.withTitles(titles);
    }

    Sheaf read(String name, byte[] bytes) {
        try {
            String trouble = trouble(bytes);
            return trouble.isEmpty() ? new Sheaf(name, items(name, bytes), "") : Sheaf.unusable(name, trouble);
        } catch (DocxUnreadable | RtfUnreadable | TooLong e) {
            return Sheaf.unusable(name, String.valueOf(e.getMessage()));
        }
    }

    private static String trouble(byte[] bytes) {
        if (bytes.length == 0) {
            return Words.say("sheaf.no.empty");
        }
        if (bytes.length > LIMIT) {
            return Words.say("sheaf.no.large");
        }
        if (startsWith(bytes, "%PDF")) {
            return Words.say("sheaf.no.pdf");
        }
        if (startsWith(bytes, "\u00D0\u00CF\u0011\u00E0")) {
            return Words.say("sheaf.no.doc");
        }
        if (PICTURES.stream().anyMatch(start -> startsWith(bytes, start))) {
            return Words.say("sheaf.no.picture");
        }
        boolean text = !startsWith(bytes, "PK") && new String(bytes, StandardCharsets.ISO_8859_1).indexOf('\0') >= 0;
        return text && !utf16(bytes) ? Words.say("sheaf.no.text") : "";
    }

    private List<Item> items(String name, byte[] bytes) throws DocxUnreadable, RtfUnreadable {
        List<Item> items = startsWith(bytes, "PK")
                ? from(DocxReader.read(bytes))
                : startsWith(bytes, "{\\rtf") ? from(RtfReader.read(bytes)) : fromText(name, bytes);
        return items.stream().filter(item -> !item.wording().isBlank()).toList();
    }

    private List<Item> from(Manuscript manuscript) {
        PoemFinder.Found found = finder.find(manuscript);
        record Placed(int first, Item item) {}
        List<Placed> placed = new ArrayList<>();
        for (Poem poem : found.poems()) {
            placed.add(new Placed(poem.first(), new Item(Wording.of(PoemText.from(manuscript, poem)))));
        }
        for (PoemFinder.Front front : found.front()) {
            Poem whole = new Poem("", front.first(), front.last(), Poem.Known.BEGINNING);
            Wording wording = Wording.of(PoemText.from(manuscript, whole));
            placed.add(new Placed(front.first(), new Item(wording, true, said(front.kind()), Optional.empty())));
        }
        return placed.stream()
                .sorted(Comparator.comparingInt(Placed::first))
                .map(Placed::item)
                .toList();
    }

    private static String said(PoemFinder.Front.Kind kind) {
        return Words.say("sheaf.front." + kind);
    }

    private static List<Item> fromText(String name, byte[] bytes) {
        List<PoemText> poems = PoemText.read(TextBytes.read(bytes));
        if (poems.size() == 1 && poems.get(0).title().isEmpty() && !name.isEmpty()) {
            return List.of(new Item(Wording.of(poems.get(0)).withTitle(titleFrom(name))));
        }
        return poems.stream().map(poem -> new Item(Wording.of(poem))).toList();
    }

    /** A text file that does not name its only poem is named by its own name. */
    private static String titleFrom(String name) {
        String file = name.substring(name.lastIndexOf('/') + 1);
        return file.replaceFirst("\\.[A-Za-z]{1,5}$", "").replace('_', ' ').strip();
    }

    private static boolean utf16(byte[] bytes) {
        return startsWith(bytes, "\u00FF\u00FE") || startsWith(bytes, "\u00FE\u00FF");
    }

    private static boolean startsWith(byte[] bytes, String start) {
        byte[] wanted = start.getBytes(StandardCharsets.ISO_8859_1);
        return bytes.length >= wanted.length
                && java.util.Arrays.equals(bytes, 0, wanted.length, wanted, 0, wanted.length);
    }
}
