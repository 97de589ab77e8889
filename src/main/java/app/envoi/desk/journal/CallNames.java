package app.envoi.desk.journal;

import app.envoi.press.guideline.Call;
import app.envoi.press.guideline.Calls;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Names files for calls that are new. */
@Component
class CallNames {
    private static final int LONGEST = 60;

    private final Calls calls;

    CallNames(Calls calls) {
        this.calls = calls;
    }

    /** From the journal's name, with a number where there is or was such a call already. */
    String free(String journal, String name) {
        String plain = Normalizer.normalize(journal + " " + name, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String id = plain.isEmpty() ? "call" : plain.substring(0, Math.min(LONGEST, plain.length()));
        Calls.Shelf shelf = calls.shelf();
        Set<String> known = new HashSet<>(calls.gone());
        shelf.calls().stream().map(Call::id).forEach(known::add);
        shelf.broken().stream().map(Calls.Broken::id).forEach(known::add);
        String free = id;
        for (int i = 2; known.contains(free) || RESERVED.contains(free); i++) {
            free = id + "-" + i;
        }
        return free;
    }

    /** Addresses beside those of calls. */
    private static final Set<String> RESERVED = Set.of("new", "paste", "pasted");
}
