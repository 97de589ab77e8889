package app.envoi.desk.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PassphraseTests {
    @ParameterizedTest
    @ValueSource(
            strings = {"a certain slant of light", "ten/letter", "Trời xanh đây là của chúng ta", "    nine spaces"})
    void aLongOneIsTheOwnersOwnBusiness(String passphrase) {
        assertThat(Passphrase.refusal(passphrase)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"password1234", "Pass Word 1234", "1234567890", "qwertyuiop", "aaaaaaaaaaaaaaaa", "ababababab"})
    void oneThatEverybodyTriesFirstIsRefused(String passphrase) {
        assertThat(Passphrase.refusal(passphrase).map(Passphrase.Refusal::message))
                .contains("passphrase.common");
    }

    @Test
    void lengthIsCountedInCharactersAndTheLimitInBytes() {
        assertThat(Passphrase.refusal("123456789")).contains(new Passphrase.Refusal("passphrase.short", 10, 9));
        assertThat(Passphrase.refusal("wörterwörterwörter" + "x".repeat(51))).isEmpty();
        assertThat(Passphrase.refusal("wörterwörterwörter" + "x".repeat(52)))
                .isEqualTo(Optional.of(new Passphrase.Refusal("passphrase.long", 72, 73)));
    }
}
