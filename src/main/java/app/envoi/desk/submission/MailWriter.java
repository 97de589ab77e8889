package app.envoi.desk.submission;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.regex.Pattern;

/** Hands a letter to the poet's own mail program, as a link or as a file. Whatever is typed into a letter stays in its subject and its words. */
final class MailWriter {
    private static final Pattern ADDRESS =
            Pattern.compile("[^\\s@,;:?&<>\"()\\[\\]\\\\%]+@[^\\s@,;:?&<>\"()\\[\\]\\\\%]+");

    private MailWriter() {}

    /** Whether mail can be sent there: one bare address. */
    static boolean isAddress(String address) {
        return ADDRESS.matcher(address).matches();
    }

    /** RFC 6068: everything but the address is percent-encoded, so nothing typed can become a header. */
    static String link(String address, NoticeWriter.Text text) {
        String to = isAddress(address) ? address : "";
        return "mailto:" + to + "?subject=" + encoded(oneLine(text.subject())) + "&body="
                + encoded(text.body().replace("\n", "\r\n"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** A mail that is not sent yet: opened, it is ready to be looked at and sent. */
    static byte[] file(String address, NoticeWriter.Text text) {
        try {
            MimeMessage message = new Unsent();
            if (isAddress(address)) {
                message.setRecipient(Message.RecipientType.TO, new InternetAddress(address, false));
            }
            message.setSubject(oneLine(text.subject()), StandardCharsets.UTF_8.name());
            message.setText(text.body(), StandardCharsets.UTF_8.name());
            message.setHeader("X-Unsent", "1");
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            message.writeTo(bytes);
            return bytes.toByteArray();
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException("a letter could not be put into a mail", e);
        }
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\r\\n\\x00-\\x1f\\x7f\\u2028\\u2029\\x85]+", " ")
                .strip();
    }

    /** Without a number of its own, for which this machine would be asked its name. */
    private static final class Unsent extends MimeMessage {
        Unsent() {
            super(Session.getInstance(new Properties()));
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            removeHeader("Message-ID");
        }
    }
}
