package app.envoi.press.guideline;

import app.envoi.press.guideline.Changes.Change;
import app.envoi.press.guideline.Extractor.Suggestion;
import app.envoi.press.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Holds the text of a guidelines page against the call that was made of it on an earlier day. */
public final class Rereading {
    private Rereading() {}

    /**
     * Sentence by sentence, what the page says now and what the call has. A sentence that is changed keeps its rules, with the numbers that it has now;
     * a new one has the rules that it plainly asks for.
     *
     * @param page as for {@link Extractor#read}
     */
    public static List<Change> compare(Call call, String page) {
        List<Suggestion> found = Extractor.read(page);
        List<Guideline> now = found.stream().map(Suggestion::taken).toList();
        Map<Guideline, Suggestion> origins = found.stream()
                .collect(Collectors.toMap(Suggestion::taken, Function.identity(), (first, again) -> first));
        return Changes.guidelines(call.guidelines(), now).stream()
                .map(change -> change.before().isPresent() && change.after().isPresent()
                        ? carried(change.before().get(), change.after().get(), origins)
                        : change)
                .toList();
    }

    private static Change carried(Guideline before, Guideline after, Map<Guideline, Suggestion> origins) {
        if (Alignment.plain(before).equals(Alignment.plain(after))) {
            return new Change(Optional.of(before), Optional.of(before));
        }
        List<Rule> found =
                Optional.ofNullable(origins.get(after)).map(Suggestion::rules).orElse(List.of());
        List<Rule> rules = before.rules().stream()
                .map(rule -> found.stream()
                        .filter(now -> now.kind().equals(rule.kind()))
                        .findFirst()
                        .orElse(rule))
                .toList();
        return new Change(
                Optional.of(before),
                Optional.of(new Guideline(
                        after.quote(),
                        before.strength(),
                        before.scope(),
                        before.excusable(),
                        before.information(),
                        rules)));
    }

    /**
     * The guidelines with some of the changes made.
     *
     * @param taken places of the changes that are to be made, in the list that {@link #compare} gave
     */
    public static List<Guideline> taking(List<Change> changes, Set<Integer> taken) {
        List<Guideline> guidelines = new ArrayList<>();
        for (int i = 0; i < changes.size(); i++) {
            Change change = changes.get(i);
            (taken.contains(i) ? change.after() : change.before()).ifPresent(guidelines::add);
        }
        return guidelines;
    }
}
