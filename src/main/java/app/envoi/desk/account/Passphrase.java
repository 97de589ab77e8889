package app.envoi.desk.account;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.validation.Errors;

/** What a passphrase must be: long, and not one that everybody tries first. Anything else is the owner's own business. */
final class Passphrase {
    static final int SHORTEST = 10;
    /** All that bcrypt reads. More would be cut without a word, so more is refused aloud. */
    static final int LONGEST_BYTES = 72;

    private static final Set<String> COMMON = common();

    private Passphrase() {}

    /** Looks at a new one that was typed twice, in the fields {@code passphrase} and {@code again}. */
    static void look(String passphrase, String again, Errors errors) {
        refusal(passphrase).ifPresent(no -> errors.rejectValue("passphrase", no.message(), no.figures(), null));
        if (!passphrase.equals(again)) {
            errors.rejectValue("again", "passphrase.again.differs");
        }
    }

    /** Why it cannot be used, or empty. */
    static Optional<Refusal> refusal(String passphrase) {
        int bytes = passphrase.getBytes(StandardCharsets.UTF_8).length;
        int characters = passphrase.codePointCount(0, passphrase.length());
        if (characters < SHORTEST) {
            return Optional.of(new Refusal("passphrase.short", SHORTEST, characters));
        }
        if (bytes > LONGEST_BYTES) {
            return Optional.of(new Refusal("passphrase.long", LONGEST_BYTES, bytes));
        }
        return common(passphrase) ? Optional.of(new Refusal("passphrase.common", 0, 0)) : Optional.empty();
    }

    /** Why not: a message, what was asked, and what was given. */
    record Refusal(String message, int asked, int given) {
        Object[] figures() {
            return new Object[] {asked, given};
        }
    }

    private static boolean common(String passphrase) {
        String plain = passphrase.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
        return plain.codePoints().distinct().count() < 4
                || COMMON.contains(plain)
                || COMMON.contains(plain.replaceAll("^\\d+|\\d+$", ""));
    }

    private static Set<String> common() {
        try (InputStream in = Passphrase.class.getResourceAsStream("common-passphrases.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
