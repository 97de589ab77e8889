package app.envoi.press.layout;

import app.envoi.press.layout.PacketChoices.Break;
import app.envoi.press.layout.PacketChoices.Level;
import app.envoi.press.layout.PacketChoices.Shape;
import app.envoi.press.layout.PacketChoices.Title;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes a packet of poems, and some prose, as WordprocessingML written by hand: another for every seed, varied in all that moves lines and pages. */
public final class MadePacket {

    private static final List<String> CONTACT =
            List.of("A. Poet", "12 Harbour Street, Apt. 4", "Somewhere, ST 01234", "poet@example.org");

    private final Random random;
    private final PacketChoices choices;
    private final PacketWords words;
    private final List<String> body = new ArrayList<>();

    private MadePacket(long seed) {
        random = new Random(seed * 7919 + 13);
        choices = PacketChoices.draw(random);
        words = new PacketWords(random);
    }

    public static byte[] docx(long seed) {
        MadePacket packet = new MadePacket(seed);
        packet.write();
        return PacketParts.zip(packet.choices, String.join("", packet.body));
    }

    static PacketChoices choices(long seed) {
        return new MadePacket(seed).choices;
    }

    private void write() {
        if (choices.contact()) {
            CONTACT.forEach(line -> add(plain(), run(text(line), "")));
            add(plain(), "");
        }
        for (int poem = 0; poem < choices.poems(); poem++) {
            title(poem);
            if (random.nextDouble() < choices.proseShare()) {
                prose();
            } else {
                poem();
            }
            if (choices.breakBy() == Break.SECTION && poem < choices.poems() - 1) {
                endSection();
            }
        }
    }

    private void title(int poem) {
        String leading = "";
        String extra = "";
        if (poem > 0) {
            switch (choices.breakBy()) {
                case OWN_PARAGRAPH -> add(plain(), run(pageBreak(), ""));
                case START_OF_TITLE -> leading = run(pageBreak(), "");
                case BEFORE_DIRECT -> extra = "<w:pageBreakBefore/>";
                case END_OF_LAST -> breakAfterLast();
                case NONE -> emptyLines(1 + random.nextInt(3));
                case BEFORE_BY_STYLE, SECTION -> {}
            }
        }
        String words = text(this.words.some(1 + random.nextInt(5)));
        switch (choices.title()) {
            case HEADING -> add("<w:pStyle w:val=\"Heading1\"/>" + extra, leading + "<w:r>" + words + "</w:r>");
            case BOLD -> add(extra + spacing(choices.after()) + direct(), leading + run(words, "<w:b/>"));
            case CENTRED ->
                add(extra + spacing(choices.after()) + "<w:jc w:val=\"center\"/>" + direct(), leading + run(words, ""));
        }
        if (choices.title() != Title.HEADING && random.nextInt(10) < 7) {
            emptyLines(1);
        }
    }

    private void breakAfterLast() {
        int last = body.size() - 1;
        body.set(last, body.get(last).replaceFirst("</w:p>$", run(pageBreak(), "") + "</w:p>"));
    }

    private void prose() {
        int paragraphs = 1 + random.nextInt(5);
        for (int i = 0; i < paragraphs; i++) {
            int first = PacketChoices.pick(random, 0, 0, 720, 360);
            String indent = first == 0 ? "" : "<w:ind w:firstLine=\"" + first + "\"/>";
            add(spacing(choices.after()) + indent + direct(), runs(30 + random.nextInt(150)));
            if (emptyBetween() && i < paragraphs - 1) {
                emptyLines(1);
            }
        }
    }

    private void poem() {
        int stanzas = 2 + random.nextInt(8);
        for (int i = 0; i < stanzas; i++) {
            int lines = 1 + random.nextInt(8);
            if (choices.shape() == Shape.STANZAS || choices.shape() == Shape.STANZAS_AND_EMPTY) {
                stanza(lines);
            } else {
                linesOfStanza(lines);
            }
            if (emptyBetween() && i < stanzas - 1) {
                emptyLines(1);
            }
        }
    }

    private void stanza(int lines) {
        StringBuilder content = new StringBuilder();
        boolean indented = random.nextDouble() < choices.indentShare() * 0.3;
        for (int i = 0; i < lines; i++) {
            content.append(i == 0 ? "" : run("<w:br/>", ""));
            if (random.nextDouble() < choices.indentShare()) {
                content.append(run(random.nextInt(10) < 6 ? "<w:tab/>" : text("     "), ""));
            }
            content.append(runs(lineLength()));
        }
        add(spacing(choices.after()) + indent(indented) + direct(), content.toString());
    }

    private void linesOfStanza(int lines) {
        for (int i = 0; i < lines; i++) {
            boolean last = i == lines - 1;
            String keep = choices.kept() && !last ? "<w:keepNext/>" : "";
            boolean spaced = choices.shape() == Shape.LINES_AND_SPACE;
            String spacing = spaced ? ownSpacing(last ? 240 : 0) : spacing(choices.after());
            boolean indented = random.nextDouble() < choices.indentShare();
            add(keep + spacing + indent(indented) + direct(), runs(lineLength()));
        }
    }

    private String indent(boolean indented) {
        if (!indented) {
            return "";
        }
        String hanging = random.nextBoolean() ? " w:hanging=\"360\"" : "";
        return "<w:ind w:left=\"" + PacketChoices.pick(random, 720, 360, 1440) + "\"" + hanging + "/>";
    }

    private int lineLength() {
        return random.nextDouble() < choices.longShare() ? 14 + random.nextInt(13) : 2 + random.nextInt(8);
    }

    private boolean emptyBetween() {
        return choices.shape() == Shape.LINES_AND_EMPTY || choices.shape() == Shape.STANZAS_AND_EMPTY;
    }

    private void emptyLines(int count) {
        for (int i = 0; i < count; i++) {
            add(plain(), "");
        }
    }

    private void endSection() {
        int last = body.size() - 1;
        String section = PacketParts.section(choices, true);
        body.set(last, body.get(last).replaceFirst("</w:pPr>", section + "</w:pPr>"));
    }

    private void add(String properties, String content) {
        body.add("<w:p><w:pPr>" + properties + "</w:pPr>" + content + "</w:p>");
    }

    private String plain() {
        return spacing(choices.after()) + direct();
    }

    private String spacing(int after) {
        return choices.spacingBy() == Level.DIRECT ? PacketParts.spacing(choices, after) : "";
    }

    private String ownSpacing(int after) {
        String full = spacing(after);
        return full.isEmpty() ? "<w:spacing w:after=\"" + after + "\"/>" : full;
    }

    /** The paragraph mark's own type. */
    private String direct() {
        return choices.fontBy() == Level.DIRECT
                ? "<w:rPr>" + PacketParts.type(choices, "", choices.size()) + "</w:rPr>"
                : "";
    }

    /** Runs of so many words, some of them in italics or in another size. */
    private String runs(int count) {
        StringBuilder runs = new StringBuilder();
        int left = count;
        while (left > 0) {
            boolean italic = random.nextDouble() < choices.italicShare();
            int taken = Math.min(left, italic ? 1 + random.nextInt(4) : 3 + random.nextInt(8));
            left -= taken;
            String words = text(this.words.some(taken) + (left > 0 ? " " : ""));
            boolean sized = italic && choices.mixedSizes() && random.nextInt(10) < 4;
            int size = choices.size() + PacketChoices.pick(random, -4, 4, 8);
            runs.append(sized ? sized(words, size) : run(words, italic ? "<w:i/>" : ""));
        }
        return runs.toString();
    }

    private String sized(String content, int size) {
        String type = choices.fontBy() == Level.DIRECT
                ? PacketParts.type(choices, "", size)
                : "<w:sz w:val=\"" + size + "\"/><w:szCs w:val=\"" + size + "\"/>";
        return "<w:r><w:rPr>" + type + "</w:rPr>" + content + "</w:r>";
    }

    private String run(String content, String effects) {
        String type = choices.fontBy() == Level.DIRECT ? PacketParts.type(choices, effects, choices.size()) : effects;
        return "<w:r>" + (type.isEmpty() ? "" : "<w:rPr>" + type + "</w:rPr>") + content + "</w:r>";
    }

    private static String pageBreak() {
        return "<w:br w:type=\"page\"/>";
    }

    private static String text(String words) {
        return "<w:t xml:space=\"preserve\">" + words.replace("&", "&amp;").replace("<", "&lt;") + "</w:t>";
    }
}
