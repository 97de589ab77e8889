package app.envoi.desk.packet;

import app.envoi.desk.piece.Draft;
import app.envoi.words.Words;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** A call's pattern for a name, with {@link Fields}. */
record FilePattern(String pattern, Packet packet) {
    /** In bytes of UTF-8, which is what file systems count; room for an ending is left. */
    private static final int LONGEST = 200;

    /** For the file; where the call has no pattern, the poet's surname and the call, or the call alone where no name may stand. */
    static FilePattern of(Packet packet) {
        String asked = packet.call().sending().fileName();
        boolean blind = packet.layout().head() == Layout.Head.BLIND || new Asks(packet.call()).blind();
        String usual = blind || packet.layout().name().isBlank() ? "{journal} {call}" : "{surname} {journal} {call}";
        return new FilePattern(asked.isBlank() ? usual : asked, packet);
    }

    /** For the form's title field. */
    static FilePattern title(Packet packet) {
        String asked = packet.call().sending().titleField();
        return new FilePattern(asked.isBlank() ? "{titles}" : asked, packet);
    }

    /** For an e-mail's subject. */
    static FilePattern subject(Packet packet) {
        String asked = packet.call().sending().subject();
        String usual = Words.english(new Asks(packet.call()).blind() ? "packet.subject.blind" : "packet.subject");
        return new FilePattern(asked.isBlank() ? usual : asked, packet);
    }

    /** As a file's name without its ending: nothing in it that a file system refuses. */
    String fill(List<Draft> drafts) {
        String name = cut(plain(text(drafts)));
        return name.isEmpty() || name.startsWith(".") ? "packet" : name;
    }

    /** The name of a file as any file system takes it, its ending kept. */
    static String safe(String file) {
        String name = plain(file);
        int dot = name.lastIndexOf('.');
        return dot <= 0 || name.length() - dot > 6 ? cut(name) : cut(name.substring(0, dot)) + name.substring(dot);
    }

    private static String plain(String name) {
        return name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static String cut(String name) {
        String cut = name;
        while (cut.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            cut = cut.substring(0, cut.offsetByCodePoints(cut.length(), -1));
        }
        return cut.strip();
    }

    String text(List<Draft> drafts) {
        return Fields.of(packet, drafts).fill(pattern).lines().collect(Collectors.joining(" "));
    }
}
