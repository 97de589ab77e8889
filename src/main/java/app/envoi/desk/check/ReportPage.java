package app.envoi.desk.check;

import app.envoi.press.check.Report;
import app.envoi.press.check.Report.Judged;
import app.envoi.press.guideline.Call;
import app.envoi.press.layout.PageCount;
import app.envoi.press.picture.Mark;
import app.envoi.press.picture.Marks;
import app.envoi.press.picture.Noted;
import app.envoi.press.rule.FairCopy;
import app.envoi.press.rule.Finding;
import app.envoi.press.rule.Outcome;
import app.envoi.press.rule.Verdict;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A report as its page shows it: guidelines by what they want of the poet, findings numbered through, so that a mark on a page and the words about it can
 * be told to belong together.
 */
public record ReportPage(Call call, FairCopy copy, Report report, List<Card> cards) {
    public ReportPage {
        cards = List.copyOf(cards);
    }

    /** What a guideline wants of the poet now. */
    public enum Group {
        TO_DO,
        IN_ORDER,
        TO_KNOW
    }

    /**
     * A guideline.
     *
     * @param index its number in the call, counted from 0
     * @param seen the poet looked at it by eye and found it kept
     */
    public record Card(int index, Judged judged, boolean seen, List<Answer> answers) {
        public Group group() {
            return switch (judged.verdict()) {
                case BROKEN, UNSURE -> Group.TO_DO;
                case BY_EYE -> seen ? Group.IN_ORDER : Group.TO_DO;
                case MET, EXCUSED -> Group.IN_ORDER;
                case INFORMATION, NOT_APPLICABLE -> Group.TO_KNOW;
            };
        }

        public List<Numbered> findings() {
            return answers.stream()
                    .flatMap(answer -> answer.findings().stream())
                    .toList();
        }

        /** A reason can be written down, or taken back. */
        public boolean excusable() {
            return judged.guideline().excusable()
                    && (judged.verdict() == Verdict.BROKEN || judged.excuse().isPresent());
        }
    }

    /** What a rule saw. */
    public record Answer(Outcome outcome, List<Numbered> findings) {}

    /**
     * A finding.
     *
     * @param number counted from 1 through the whole report
     */
    public record Numbered(int number, Finding finding, Verdict verdict) {
        /** The page that it speaks of, or 0. */
        public int page() {
            return finding.where().page();
        }

        private Noted noted() {
            return new Noted(finding, kind(), number);
        }

        private Mark.Kind kind() {
            return switch (verdict) {
                case BROKEN -> Mark.Kind.BROKEN;
                case UNSURE -> Mark.Kind.UNSURE;
                case BY_EYE, EXCUSED, MET, INFORMATION, NOT_APPLICABLE -> Mark.Kind.ADVICE;
            };
        }
    }

    /** @param seen guidelines, by their number in the call, that the poet looked at by eye and found kept */
    public static ReportPage of(Call call, FairCopy copy, Report report, Set<Integer> seen) {
        Numbering numbering = new Numbering();
        List<Card> cards = new ArrayList<>();
        for (Judged judged : report.guidelines()) {
            int index = cards.size();
            cards.add(new Card(index, judged, seen.contains(index), numbering.answers(judged)));
        }
        return new ReportPage(call, copy, report, cards);
    }

    /** Those with a guideline in them. */
    public List<Group> groups() {
        return Arrays.stream(Group.values())
                .filter(group -> !in(group).isEmpty())
                .toList();
    }

    public List<Card> in(Group group) {
        return cards.stream().filter(card -> card.group() == group).toList();
    }

    /** Where the findings stand on the pages, by page number. */
    Map<Integer, List<Mark>> marks() {
        return Marks.of(
                copy.proof(),
                cards.stream()
                        .flatMap(card -> card.findings().stream())
                        .map(Numbered::noted)
                        .toList());
    }

    /** How many guidelines came to each verdict, the weightiest first; what the poet looked at by eye is left out. */
    Map<Verdict, Long> tally() {
        Map<Verdict, Long> tally = new EnumMap<>(Verdict.class);
        cards.stream()
                .filter(card -> card.group() == Group.TO_DO)
                .forEach(card -> tally.merge(card.judged().verdict(), 1L, Long::sum));
        return tally;
    }

    public PageCount pages() {
        return report.pages();
    }

    public Optional<String> link() {
        return call.source().link().map(Object::toString);
    }

    /** Numbers findings in the order of the page. */
    private static final class Numbering {
        private int last;

        private List<Answer> answers(Judged judged) {
            return judged.rules().stream()
                    .map(rule -> new Answer(rule.outcome(), numbered(rule.outcome())))
                    .toList();
        }

        private List<Numbered> numbered(Outcome outcome) {
            return outcome.findings().stream()
                    .map(finding -> new Numbered(++last, finding, outcome.verdict()))
                    .toList();
        }
    }
}
