package app.envoi.desk.account;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Lets the owner in by the passphrase alone: there is nobody else to tell apart. */
@Component
class OwnerCheck implements AuthenticationProvider {
    static final List<GrantedAuthority> RIGHTS = List.of(new SimpleGrantedAuthority("ROLE_OWNER"));

    private final Owners owners;
    private final Patience patience;
    private final PasswordEncoder encoder;

    OwnerCheck(Owners owners, Patience patience, PasswordEncoder encoder) {
        this.owners = owners;
        this.patience = patience;
        this.encoder = encoder;
    }

    @Override
    public Authentication authenticate(Authentication tried) {
        String address = tried.getDetails() instanceof WebAuthenticationDetails web ? web.getRemoteAddress() : "";
        return signedIn(recognise(String.valueOf(tried.getCredentials()), address));
    }

    /**
     * The owner, if this is the passphrase.
     *
     * @throws TooSoon after too many wrong ones from this address
     * @throws BadCredentialsException if it is another one
     */
    Owner recognise(String passphrase, String address) {
        Duration wait = patience.beforeTrying(address);
        if (!wait.isZero()) {
            throw new TooSoon(wait);
        }
        Owner owner = owners.theOwner().orElseThrow(() -> new BadCredentialsException("no owner yet"));
        if (tooLong(passphrase) || !encoder.matches(passphrase, owner.passphrase())) {
            throw new BadCredentialsException("wrong passphrase");
        }
        patience.right(address);
        return owner;
    }

    /** bcrypt would compare the first 72 bytes only. */
    private static boolean tooLong(String passphrase) {
        return passphrase.getBytes(StandardCharsets.UTF_8).length > Passphrase.LONGEST_BYTES;
    }

    static Authentication signedIn(Owner owner) {
        return UsernamePasswordAuthenticationToken.authenticated(owner.name(), "", RIGHTS);
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }

    /** Too many wrong passphrases; this one was not even looked at. */
    static final class TooSoon extends BadCredentialsException {
        private final transient Duration wait;

        TooSoon(Duration wait) {
            super("too soon");
            this.wait = wait;
        }

        /** Whole seconds, rounded up. */
        long seconds() {
            return wait.plusMillis(999).toSeconds();
        }
    }
}
