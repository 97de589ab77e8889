package app.envoi.press.check;

import app.envoi.press.guideline.Guideline;
import app.envoi.press.layout.PageCount;
import app.envoi.press.manuscript.Mend;
import app.envoi.press.rule.Finding;
import app.envoi.press.rule.Outcome;
import app.envoi.press.rule.Verdict;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A fair copy held against a call.
 *
 * @param call id of the call: its file's name without extension
 * @param pages of the poems, as the call counts them
 * @param advice hygiene that no journal has to ask for, and what rules remarked, apart from the verdict
 * @param stale excuses whose fault is gone
 */
public record Report(
        String call,
        Verdict verdict,
        PageCount pages,
        List<Judged> guidelines,
        List<Advice> advice,
        List<Excuse> stale) {
    public Report {
        guidelines = List.copyOf(guidelines);
        advice = List.copyOf(advice);
        stale = List.copyOf(stale);
    }

    public Report(String call, Verdict verdict, PageCount pages, List<Judged> guidelines, List<Advice> advice) {
        this(call, verdict, pages, guidelines, advice, List.of());
    }

    /**
     * A guideline judged.
     *
     * @param excuse the poet's reason, where one was given for it and there is something to excuse
     */
    public record Judged(Guideline guideline, Verdict verdict, Optional<String> excuse, List<Examined> rules) {
        public Judged {
            rules = List.copyOf(rules);
        }
    }

    /** A rule and what it saw. */
    public record Examined(String kind, Outcome outcome) {}

    /**
     * A remark.
     *
     * @param page counted from 1, or 0
     * @param mend what the press can change to heed it
     */
    public record Advice(String message, int page, Optional<Mend> mend) {
        public Advice(String message, int page) {
            this(message, page, Optional.empty());
        }
    }

    /** Every change that would mend a fault or doubt, each once, in the order of the guidelines; excused faults are left as they are. */
    public List<Mend> mends() {
        Set<Mend> mends = new LinkedHashSet<>();
        for (Judged judged : guidelines) {
            for (Examined examined : judged.rules()) {
                if (examined.outcome().verdict() != Verdict.EXCUSED) {
                    examined.outcome().findings().stream()
                            .map(Finding::mend)
                            .flatMap(Optional::stream)
                            .forEach(mends::add);
                }
            }
        }
        advice.stream().map(Advice::mend).flatMap(Optional::stream).forEach(mends::add);
        return List.copyOf(mends);
    }
}
