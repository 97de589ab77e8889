package app.envoi.press.check;

import app.envoi.press.guideline.Guideline;
import app.envoi.press.layout.PageCount;
import app.envoi.press.rule.Outcome;
import app.envoi.press.rule.Verdict;
import java.util.List;
import java.util.Optional;

/**
 * A fair copy held against a call.
 *
 * @param call id of the call: its file's name without extension
 * @param pages of the poems, as the call counts them
 * @param advice hygiene that no journal has to ask for, apart from the verdict
 */
public record Report(String call, Verdict verdict, PageCount pages, List<Judged> guidelines, List<Advice> advice) {
    public Report {
        guidelines = List.copyOf(guidelines);
        advice = List.copyOf(advice);
    }

    /**
     * A guideline judged.
     *
     * @param excuse the poet's reason, where one was given for it
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
     */
    public record Advice(String message, int page) {}
}
