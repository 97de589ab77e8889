package app.envoi.press.rtf;

import app.envoi.press.manuscript.Block;
import app.envoi.press.manuscript.Inline;
import app.envoi.press.manuscript.Manuscript;
import app.envoi.press.manuscript.PageSetup;
import app.envoi.press.manuscript.Paragraph;
import app.envoi.press.manuscript.ParagraphFormat;
import app.envoi.press.manuscript.Running;
import app.envoi.press.manuscript.Type;
import com.rtfparserkit.parser.RtfListenerAdaptor;
import com.rtfparserkit.rtf.Command;
import com.rtfparserkit.rtf.CommandType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gathers paragraphs while the parser goes through a file. */
final class RtfStory extends RtfListenerAdaptor {
    private static final int MOST_PARAGRAPHS = 50_000;
    private static final int DEEPEST = 1_000;
    /** Of all destinations these alone hold the author's running text. */
    private static final Set<Command> TOLD = EnumSet.of(Command.rtf, Command.field, Command.fldrslt);

    private static final Pattern HEADING = Pattern.compile("(?i)\\s*heading\\s*([1-9])\\b.*");

    private final Deque<RtfLook> around = new ArrayDeque<>();
    private final List<Block> paragraphs = new ArrayList<>();
    private final List<Inline> line = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final Map<Integer, Integer> levels = new HashMap<>();
    private Type type = Type.FALLBACK;
    private boolean newPage;
    private RtfLook look = new RtfLook();

    /** More of something than any manuscript has. */
    static final class TooMuch extends RuntimeException {}

    Manuscript manuscript() {
        if (!line.isEmpty() || !text.isEmpty()) {
            paragraph();
        }
        return Manuscript.of(PageSetup.LETTER, Running.NONE, paragraphs);
    }

    @Override
    public void processGroupStart() {
        if (around.size() >= DEEPEST) {
            throw new TooMuch();
        }
        around.push(look);
        look = look.copy();
    }

    @Override
    public void processGroupEnd() {
        look = around.pop();
    }

    @Override
    public void processString(String words) {
        if (look.styles) {
            Matcher heading = HEADING.matcher(words);
            if (heading.matches()) {
                levels.put(look.style, Integer.parseInt(heading.group(1)) - 1);
            }
        } else if (!look.silent && !look.hidden) {
            write(words);
        }
    }

    @Override
    public void processCommand(Command command, int parameter, boolean hasParameter, boolean optional) {
        if (command == Command.optionalcommand || optional) {
            look.silent = true;
        } else if (command == Command.stylesheet) {
            look.styles = true;
        } else if (command.getCommandType() == CommandType.Destination) {
            look.silent |= !TOLD.contains(command);
        } else {
            look.hear(command, parameter, hasParameter);
            if (!look.silent && !look.styles) {
                set(command);
            }
        }
    }

    private void set(Command command) {
        switch (command) {
            case par, cell -> paragraph();
            case sect -> {
                paragraph();
                newPage = true;
            }
            case page -> turn();
            case line, lbr -> add(new Inline.Break(Inline.Break.Kind.LINE, look.type()));
            case tab -> add(new Inline.Tab(look.type()));
            case nonbreakingspace -> write("\u00a0");
            case nonbreakinghyphen -> write("\u2011");
            default -> {
                // It is about the look, or about nothing that a poem keeps.
            }
        }
    }

    /** A page that is turned between paragraphs belongs to the next one. */
    private void turn() {
        if (line.isEmpty() && text.isEmpty()) {
            newPage = true;
        } else {
            add(new Inline.Break(Inline.Break.Kind.PAGE, look.type()));
        }
    }

    private void write(String words) {
        Type now = look.type();
        if (!now.equals(type)) {
            flush();
            type = now;
        }
        text.append(words);
    }

    private void add(Inline inline) {
        flush();
        line.add(inline);
    }

    private void flush() {
        if (!text.isEmpty()) {
            line.add(new Inline.Run(text.toString(), type));
            text.setLength(0);
        }
    }

    private void paragraph() {
        flush();
        if (paragraphs.size() >= MOST_PARAGRAPHS) {
            throw new TooMuch();
        }
        int level = levels.getOrDefault(look.style, ParagraphFormat.BODY_TEXT);
        ParagraphFormat format = look.format(level, newPage);
        paragraphs.add(new Paragraph(paragraphs.size(), format, line, look.type()));
        line.clear();
        newPage = false;
    }
}
