package app.envoi.desk.packet;

import app.envoi.desk.piece.Draft;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A call's pattern for a name, with fields in braces: {@code {surname}}, {@code {name}}, {@code {title}} of the first piece, {@code {titles}}, {@code
 * {journal}}, {@code {call}}, {@code {genre}}, {@code {count}}.
 */
record FilePattern(String pattern, Packet packet) {
    private static final int LONGEST = 120;

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

    /** As a file's name without its ending: nothing in it that a file system refuses. */
    String fill(List<Draft> drafts) {
        String name = text(drafts)
                .replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "")
                .replaceAll("\\s+", " ")
                .strip();
        String cut = name.length() > LONGEST ? name.substring(0, LONGEST).strip() : name;
        return cut.isEmpty() || cut.startsWith(".") ? "packet" : cut;
    }

    String text(List<Draft> drafts) {
        List<String> titles =
                drafts.stream().map(draft -> draft.wording().heading()).toList();
        String name = packet.layout().name();
        return pattern.replace("{surname}", name.substring(name.lastIndexOf(' ') + 1))
                .replace("{name}", name)
                .replace("{titles}", String.join(", ", titles))
                .replace("{title}", titles.stream().findFirst().orElse(""))
                .replace("{journal}", packet.call().journal())
                .replace("{call}", packet.call().name())
                .replace("{genre}", "poetry")
                .replace("{count}", String.format(Locale.ROOT, "%d", titles.size()))
                .lines()
                .collect(Collectors.joining(" "));
    }
}
