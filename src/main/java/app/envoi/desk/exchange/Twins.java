package app.envoi.desk.exchange;

import app.envoi.desk.submission.Past;
import app.envoi.desk.submission.SentPiece;
import app.envoi.desk.submission.Submission;
import app.envoi.desk.submission.SubmissionId;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds what is told twice: the same journal, the same piece, sent within a day. */
final class Twins {
    private final Map<String, List<Known>> known = new HashMap<>();

    private record Known(LocalDate sent, Twin twin) {}

    /**
     * Where it stands already.
     *
     * @param submission empty where it is another row of the same sheet
     * @param row 0 where it is a submission
     */
    record Twin(Optional<SubmissionId> submission, int row) {}

    Twins(List<Submission> submissions) {
        for (Submission each : submissions) {
            for (SentPiece piece : each.dispatch().pieces()) {
                each.sent()
                        .ifPresent(sent -> add(
                                key(each.dispatch().journal(), piece.title()),
                                sent,
                                new Twin(Optional.of(each.id()), 0)));
            }
        }
    }

    private void add(String key, LocalDate sent, Twin twin) {
        known.computeIfAbsent(key, any -> new ArrayList<>()).add(new Known(sent, twin));
    }

    /** The first that is the same; a later row will be found to be the same as this one. */
    Optional<Twin> of(Past past, int row) {
        Optional<Twin> found = past.sent()
                .flatMap(sent -> past.titles().stream()
                        .flatMap(title -> known.getOrDefault(key(past.journal(), title), List.of()).stream())
                        .filter(each -> Math.abs(ChronoUnit.DAYS.between(each.sent(), sent)) <= 1)
                        .map(Known::twin)
                        .findFirst());
        past.sent()
                .ifPresent(sent -> past.titles()
                        .forEach(title -> add(key(past.journal(), title), sent, new Twin(Optional.empty(), row))));
        return found;
    }

    private static String key(String journal, String title) {
        return folded(journal) + "\n" + folded(title);
    }

    /** In small letters, without accents, signs and a leading article. */
    static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip()
                .replaceFirst("^the ", "");
    }
}
