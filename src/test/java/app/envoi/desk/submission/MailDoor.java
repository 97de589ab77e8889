package app.envoi.desk.submission;

import java.time.ZoneOffset;

/** Lets hostile input in where letters come in. */
public final class MailDoor {
    private MailDoor() {}

    public static void take(byte[] input) {
        try {
            new MailReader(ZoneOffset.UTC).read(input);
        } catch (CannotBe refused) {
            if (String.valueOf(refused.getMessage()).isBlank()) {
                throw new AssertionError("a mail is refused without a reason");
            }
        }
    }
}
