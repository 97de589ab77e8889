package app.envoi.desk.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What would go to the journal, with what the poet said about it.
 *
 * @param call id of the call
 * @param manuscript empty as long as none could be read
 * @param enclosed what goes with it
 * @param said what the poet answered to the guidelines
 */
record Envelope(String call, Optional<Upload> manuscript, Enclosed enclosed, Said said) {
    static Envelope of(String call, Upload manuscript, Enclosed enclosed) {
        return new Envelope(call, Optional.of(manuscript), enclosed, Said.NOTHING);
    }

    /**
     * What goes with a manuscript.
     *
     * @param translations whether pieces are translations
     * @param permission who allowed them, when and for what
     */
    record Enclosed(String bio, String statement, List<Upload> art, boolean translations, String permission) {
        static final Enclosed NOTHING = new Enclosed("", "", List.of(), false, "");

        Enclosed {
            art = List.copyOf(art);
        }

        Enclosed withArt(List<Upload> other) {
            return new Enclosed(bio, statement, other, translations, permission);
        }
    }

    /**
     * What the poet answered.
     *
     * @param excuses reasons, by the number of the guideline in its call, counted from 0
     * @param seen guidelines that the poet looked at by eye and found kept
     * @param starts indices of the paragraphs where poems start; empty to have them guessed
     */
    record Said(Map<Integer, String> excuses, Set<Integer> seen, Set<Integer> starts) {
        static final Said NOTHING = new Said(Map.of(), Set.of(), Set.of());

        Said {
            excuses = Map.copyOf(excuses);
            seen = Set.copyOf(seen);
            starts = Set.copyOf(starts);
        }

        /** A blank reason takes the excuse back. */
        Said excuse(int guideline, String reason) {
            Map<Integer, String> more = new TreeMap<>(excuses);
            if (reason.isBlank()) {
                more.remove(guideline);
            } else {
                more.put(guideline, reason.strip());
            }
            return new Said(more, seen, starts);
        }

        /** Looked at where it was not, and the other way round. */
        Said look(int guideline) {
            Set<Integer> more = new TreeSet<>(seen);
            if (!more.add(guideline)) {
                more.remove(guideline);
            }
            return new Said(excuses, more, starts);
        }

        Said startingAt(Set<Integer> corrected) {
            return new Said(excuses, seen, corrected);
        }
    }

    Envelope with(Enclosed other) {
        return new Envelope(call, manuscript, other, said);
    }

    Envelope with(Said other) {
        return new Envelope(call, manuscript, enclosed, other);
    }

    Envelope to(String otherCall) {
        return new Envelope(otherCall, manuscript, enclosed, otherCall.equals(call) ? said : Said.NOTHING);
    }

    /** How much of memory it takes, about. */
    long weight() {
        long files =
                enclosed.art().stream().mapToLong(art -> art.bytes().length).sum();
        return files + manuscript.map(file -> (long) file.bytes().length).orElse(0L);
    }
}
