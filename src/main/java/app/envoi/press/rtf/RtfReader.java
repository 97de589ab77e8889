package app.envoi.press.rtf;

import app.envoi.press.manuscript.Manuscript;
import com.rtfparserkit.parser.RtfStreamSource;
import com.rtfparserkit.parser.standard.StandardRtfParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads RTF as Word, LibreOffice and TextEdit write it: paragraphs with their headings, indents, room and breaks, and their text in italics and bold.
 * Pictures, objects, notes, headers and footers are passed over, links are never followed.
 */
public final class RtfReader {
    /** The parser makes room for binary data as its length is declared: one that the file cannot hold is refused before. */
    private static final Pattern BINARY = Pattern.compile("\\\\bin(-?\\d{1,11})");

    private RtfReader() {}

    public static Manuscript read(byte[] bytes) throws RtfUnreadable {
        String source = new String(bytes, StandardCharsets.ISO_8859_1);
        if (!source.startsWith("{\\rtf")) {
            throw RtfUnreadable.damaged();
        }
        refuseFalseLengths(source);
        RtfStory story = new RtfStory();
        try {
            new StandardRtfParser().parse(new RtfStreamSource(new ByteArrayInputStream(bytes)), story);
        } catch (RtfStory.TooMuch much) {
            throw RtfUnreadable.over();
        } catch (IOException | RuntimeException damaged) {
            throw RtfUnreadable.damaged();
        }
        return story.manuscript();
    }

    private static void refuseFalseLengths(String source) throws RtfUnreadable {
        Matcher binary = BINARY.matcher(source);
        while (binary.find()) {
            long length = Long.parseLong(binary.group(1));
            if (length < 0 || length > source.length() - binary.end()) {
                throw RtfUnreadable.damaged();
            }
        }
    }
}
