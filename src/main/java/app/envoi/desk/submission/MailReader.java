package app.envoi.desk.submission;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Reads an e-mail that was saved as a file, or pasted with its head. Nothing in it is fetched, and no attachment is opened. */
final class MailReader {
    private static final int MOST_BYTES = 20 * 1024 * 1024;
    private static final int MOST_DEEP = 8;
    private static final int MOST_PARTS = 50;
    private static final Pattern HEAD =
            Pattern.compile("(?i)\\A(?:(?:from|to|subject|date|received|return-path|delivered-to|mime-version"
                    + "|message-id|content-type|x-[a-z0-9-]+):[^\n]*\n(?:[ \t][^\n]*\n)*){2}");

    private final ZoneId zone;

    MailReader(ZoneId zone) {
        this.zone = zone;
    }

    /**
     * What a mail says.
     *
     * @param day when it was sent; empty where the mail does not say
     */
    record Mail(String subject, Optional<LocalDate> day, String words) {}

    /** Whether this begins as a mail does. */
    static boolean isMail(String pasted) {
        return HEAD.matcher(pasted.stripLeading()).find();
    }

    /** @throws CannotBe where no words can be read out of it */
    Mail read(byte[] eml) {
        if (eml.length > MOST_BYTES) {
            throw new CannotBe("mail.large");
        }
        try {
            MimeMessage message = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(eml));
            String words = words(message, 0).strip();
            if (message.getAllHeaderLines().hasMoreElements() && !words.isEmpty()) {
                return new Mail(subject(message), day(message), words + "\n");
            }
        } catch (MessagingException | IOException | RuntimeException e) {
            // Said below: to the poet it is all one, a mail that breaks the library that reads it too.
        }
        throw new CannotBe("mail.unread");
    }

    private static String subject(MimeMessage message) throws MessagingException {
        String subject = message.getSubject();
        String line = subject == null ? "" : subject.replaceAll("\\s+", " ").strip();
        return line.substring(0, Math.min(line.length(), Letters.Letter.SUBJECT_LIMIT));
    }

    private Optional<LocalDate> day(MimeMessage message) throws MessagingException {
        Date sent = message.getSentDate();
        return Optional.ofNullable(sent)
                .map(date -> date.toInstant().atZone(zone).toLocalDate());
    }

    private static String words(Part part, int depth) throws MessagingException, IOException {
        if (Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())) {
            return "";
        }
        if (part.isMimeType("multipart/*")) {
            return depth < MOST_DEEP && part.getContent() instanceof Multipart parts ? words(parts, depth) : "";
        }
        return part.isMimeType("text/html")
                ? plain(text(part))
                : part.isMimeType("text/plain") ? text(part).replace("\r\n", "\n") : "";
    }

    /** Plain words before those set in HTML; else the first part that has any. */
    private static String words(Multipart parts, int depth) throws MessagingException, IOException {
        String html = "";
        for (int i = 0; i < Math.min(parts.getCount(), MOST_PARTS); i++) {
            BodyPart part = parts.getBodyPart(i);
            String words = words(part, depth + 1);
            if (!words.isBlank() && !part.isMimeType("text/html")) {
                return words;
            }
            html = html.isBlank() ? words : html;
        }
        return html;
    }

    private static String text(Part part) throws MessagingException, IOException {
        try (InputStream content = part.getInputStream()) {
            return new String(content.readAllBytes(), charset(part.getContentType()));
        }
    }

    /** A charset that nobody knows is read as the most common one: a wrong accent is better than no letter. */
    private static Charset charset(String contentType) {
        try {
            String named = new ContentType(contentType).getParameter("charset");
            return named == null ? StandardCharsets.UTF_8 : Charset.forName(MimeUtility.javaCharset(named));
        } catch (MessagingException | IllegalCharsetNameException | UnsupportedCharsetException e) {
            return StandardCharsets.UTF_8;
        }
    }

    /** The words of a page, with a line for each block. */
    private static String plain(String html) {
        Document page = Jsoup.parse(html);
        page.select("style, script, title, head").remove();
        StringBuilder words = new StringBuilder();
        NodeTraversor.traverse(
                new NodeVisitor() {
                    @Override
                    public void head(Node node, int depth) {
                        if (node instanceof TextNode text) {
                            append(text.text());
                        } else if (node.nameIs("br")) {
                            words.append('\n');
                        }
                    }

                    @Override
                    public void tail(Node node, int depth) {
                        String name = node.nodeName().toLowerCase(Locale.ROOT);
                        if (name.matches("p|h[1-6]|blockquote")) {
                            words.append("\n\n");
                        } else if (name.matches("div|tr|li")) {
                            words.append('\n');
                        }
                    }

                    private void append(String text) {
                        boolean fresh = words.isEmpty() || words.charAt(words.length() - 1) == '\n';
                        words.append(fresh ? text.stripLeading() : text);
                    }
                },
                page);
        return words.toString().replaceAll("[ \\u00a0]+\n", "\n").replaceAll("\n{3,}", "\n\n");
    }
}
