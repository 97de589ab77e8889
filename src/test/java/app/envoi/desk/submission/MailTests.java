package app.envoi.desk.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Properties;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Mail that comes in as a file or pasted, and mail that goes out. */
class MailTests {
    private static final String PLAIN = """
            From: editors@harbour.example
            To: poet@example.org
            Subject: =?UTF-8?Q?Your_submission_to_H=C3=A1rbour?=
            Date: Tue, 3 Feb 2026 23:30:00 +0000
            MIME-Version: 1.0
            Content-Type: text/plain; charset=utf-8
            Content-Transfer-Encoding: quoted-printable

            Dear poet,=20

            we are sorry =E2=80=94 not this time.
            """;

    private final MailReader reader = new MailReader(ZoneOffset.ofHours(9));

    private MailReader.Mail read(String eml) {
        return reader.read(eml.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void subjectDayAndWordsAreReadAsThePoetSawThem() {
        MailReader.Mail mail = read(PLAIN);
        assertThat(mail.subject()).isEqualTo("Your submission to Hárbour");
        assertThat(mail.day()).contains(LocalDate.of(2026, 2, 4));
        assertThat(mail.words()).isEqualTo("Dear poet, \n\nwe are sorry — not this time.\n");
    }

    @Test
    void ofTwoFormsThePlainOneIsRead() {
        MailReader.Mail mail = read("""
                Subject: Two
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary=a

                --a
                Content-Type: multipart/alternative; boundary=b

                --b
                Content-Type: text/html

                <p>In <b>HTML</b>.</p>
                --b
                Content-Type: text/plain

                In plain words.
                --b--
                --a
                Content-Type: text/plain
                Content-Disposition: attachment; filename=poem.txt

                Not this.
                --a--
                """);
        assertThat(mail.words()).isEqualTo("In plain words.\n");
        assertThat(mail.day()).isEmpty();
    }

    @Test
    void wordsSetInHtmlKeepTheirLinesAndNothingIsRunOrFetched() {
        MailReader.Mail mail = read("""
                Subject: Set
                Content-Type: text/html; charset=iso-8859-1
                Content-Transfer-Encoding: quoted-printable

                <html><head><title>No</title><style>p{}</style></head><body><p>Dear   caf=E9,</p>
                <div>one<br>two</div><img src=3D"https://example.org/spy.gif"><script>bad()</script><p>Best</p></body></html>
                """);
        assertThat(mail.words()).isEqualTo("Dear café,\n\none\ntwo\nBest\n");
    }

    @Test
    void aCharsetThatNobodyKnowsLosesNoLetter() {
        assertThat(read("Subject: Odd\nContent-Type: text/plain; charset=x-unheard-of\n\nDear poet\n")
                        .words())
                .isEqualTo("Dear poet\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no mail at all", "Subject: Nothing in it\n\n", "\u0000\u0001\u0002"})
    void whatHoldsNoLetterIsRefusedWithAWayOut(String eml) {
        assertThatThrownBy(() -> read(eml)).isInstanceOf(CannotBe.class).hasMessageContaining("paste them here");
    }

    /** A part's head goes on before it has begun, which the library takes for a fault of its own. */
    @Test
    void whatBreaksTheLibraryIsRefusedToo() {
        byte[] found = Base64.getDecoder()
                .decode(
                        "RnJvbSogTm9ydP//MD4NClRvOiBwb2V0QDUwNTYNCkNvbnRFbnQtVHlwZTogbXVsdGlwYXJ0L2FsdGVvdmlkZXINCg0KLS0N"
                                + "Ew0KLS1iDQp5cGU6IG1vbTp+Tm9yCi0tYg0KQ29udGVudC1UeXBlIDp0ZXh0L2h0bWwNCg0Kby48L3A+ZXggTm9ydP//MD4N"
                                + "ClRvOiBwb2V0QDUwNTYNCkNvbnRFbnQtVHlwZTogbXVsdGlwPWINCg0KLS1iDQp5iJrF35KKk4tpcGFydC9hbHRlcm5hdGl2"
                                + "ZTtiDQoNCi0tYg0KeXBlOiBtdWx0aXBiDQoNCi0tYg0KCi0tYg0KIAogdGV4CnQvYWxhcnk9Yg0KDQotLWINCkNvTnJvLW4=");
        assertThatThrownBy(() -> new MailReader(ZoneOffset.UTC).read(found))
                .isInstanceOf(CannotBe.class)
                .hasMessageContaining("paste them here");
    }

    /** Whatever is in the file, there is an answer. */
    @Test
    void noFileThatLooksLikeMailBreaksTheReader() {
        Random chance = new Random(7);
        byte[] mail = PLAIN.replace("text/plain", "multipart/mixed; boundary=x").getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 400; i++) {
            byte[] bent = mail.clone();
            for (int k = 0; k < 1 + i % 9; k++) {
                bent[chance.nextInt(bent.length)] = (byte) chance.nextInt(256);
            }
            try {
                assertThat(reader.read(bent).words()).isNotBlank();
            } catch (CannotBe refused) {
                assertThat(refused).hasMessageContaining("paste them here");
            }
        }
        StringBuilder deep = new StringBuilder("Subject: Deep\n");
        for (int i = 0; i < 3_000; i++) {
            deep.append("Content-Type: multipart/mixed; boundary=b")
                    .append(i)
                    .append("\n\n--b")
                    .append(i)
                    .append("\n");
        }
        assertThatThrownBy(() -> read(deep.toString())).isInstanceOf(CannotBe.class);
    }

    @Test
    void aPastedMailIsToldFromAPastedLetter() {
        assertThat(MailReader.isMail(PLAIN)).isTrue();
        assertThat(MailReader.isMail("Dear Emily,\n\nSubject: to change, as ever.\n"))
                .isFalse();
        assertThat(MailReader.isMail("From: the heart\n\nit came.")).isFalse();
    }

    @Test
    void nothingTypedBecomesAHeader() throws Exception {
        NoticeWriter.Text text = new NoticeWriter.Text(
                "Gone\r\nBcc: spy@example.org\r\n\r\nPS", "Dear editors,\n\n“Hárbour” is gone.\n.\n");
        String eml = new String(MailWriter.file("a@b.example\r\nCc: c@d.example", text), StandardCharsets.UTF_8);
        MimeMessage read = new MimeMessage(
                Session.getInstance(new Properties()),
                new ByteArrayInputStream(MailWriter.file("editors@harbour.example", text)));
        assertThat(eml.split("\r\n\r\n", 2)[0]).doesNotContain("\nBcc", "\nCc", "\nTo", "\nMessage-ID");
        assertThat(read.getSubject()).isEqualTo("Gone Bcc: spy@example.org PS");
        assertThat(read.getAllRecipients()).extracting(Object::toString).containsExactly("editors@harbour.example");
        assertThat(read.getContent().toString()).isEqualToNormalizingNewlines(text.body());
        assertThat(read.getHeader("X-Unsent")).containsExactly("1");
    }

    @Test
    void aMailLinkNamesOneAddressAndHidesNothing() {
        NoticeWriter.Text text = new NoticeWriter.Text("Gone & away?", "One\nTwo + three");
        assertThat(MailWriter.link("a@b.example", text))
                .isEqualTo("mailto:a@b.example?subject=Gone%20%26%20away%3F&body=One%0D%0ATwo%20%2B%20three");
        assertThat(MailWriter.link("a@b.example?cc=c@d.example", text)).startsWith("mailto:?subject=");
        assertThat(MailWriter.link("a@b.example%0Abcc", text)).startsWith("mailto:?subject=");
    }
}
