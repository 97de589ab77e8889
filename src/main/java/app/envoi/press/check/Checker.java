package app.envoi.press.check;

import app.envoi.press.check.Report.Advice;
import app.envoi.press.check.Report.Examined;
import app.envoi.press.check.Report.Judged;
import app.envoi.press.guideline.Call;
import app.envoi.press.guideline.Guideline;
import app.envoi.press.guideline.Strength;
import app.envoi.press.rule.FairCopy;
import app.envoi.press.rule.Finding;
import app.envoi.press.rule.Outcome;
import app.envoi.press.rule.PoemPages;
import app.envoi.press.rule.Rule;
import app.envoi.press.rule.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Holds a fair copy against a call. Stateless. */
public final class Checker {
    /** Judges every guideline of the call, with the poet's excuses, and adds advice. */
    public Report check(FairCopy copy, Call call, Excuses excuses) {
        List<Judged> judged = call.guidelines().stream()
                .map(guideline -> judge(guideline, copy, excuses))
                .toList();
        return new Report(
                call.id(),
                overall(judged),
                PoemPages.of(copy).count(),
                judged,
                advice(judged, copy, call),
                stale(judged, excuses));
    }

    private static Judged judge(Guideline guideline, FairCopy copy, Excuses excuses) {
        if (guideline.information()) {
            return new Judged(guideline, Verdict.INFORMATION, Optional.empty(), List.of());
        }
        List<Examined> examined = new ArrayList<>();
        Optional<String> reason = Optional.empty();
        for (Rule rule : guideline.rules()) {
            Outcome outcome = rule.examine(copy);
            List<Excuse> fitting = fitting(guideline, rule.kind(), outcome, excuses);
            boolean excused = guideline.excusable() && areCovered(guideline, rule.kind(), outcome, fitting);
            examined.add(new Examined(rule.kind(), excused ? outcome.excused() : outcome));
            reason = reason.or(() -> fitting.stream().map(Excuse::reason).findFirst());
        }
        return new Judged(guideline, verdict(guideline, copy, examined), reason, examined);
    }

    private static Verdict verdict(Guideline guideline, FairCopy copy, List<Examined> examined) {
        if (!isThere(guideline.scope(), copy)) {
            return Verdict.NOT_APPLICABLE;
        }
        return guideline.rules().isEmpty()
                ? Verdict.BY_EYE
                : Verdict.weightiest(
                        examined.stream().map(each -> each.outcome().verdict()).toList());
    }

    private static boolean isThere(Guideline.Scope scope, FairCopy copy) {
        return switch (scope) {
            case ALL -> true;
            case ART -> !copy.art().isEmpty();
            case TRANSLATIONS -> copy.translations().present();
        };
    }

    /** The excuses that cover one of the findings at least. */
    private static List<Excuse> fitting(Guideline guideline, String kind, Outcome outcome, Excuses excuses) {
        return excuses.all().stream()
                .filter(excuse -> outcome.findings().stream()
                        .anyMatch(finding -> excuse.covers(guideline.quote(), kind, finding)))
                .toList();
    }

    private static boolean areCovered(Guideline guideline, String kind, Outcome outcome, List<Excuse> excuses) {
        return !outcome.findings().isEmpty()
                && outcome.findings().stream()
                        .allMatch(finding ->
                                excuses.stream().anyMatch(excuse -> excuse.covers(guideline.quote(), kind, finding)));
    }

    private static Verdict overall(List<Judged> judged) {
        return Verdict.weightiest(judged.stream()
                .filter(each -> binds(each.guideline().strength()))
                .map(Judged::verdict)
                .filter(verdict -> verdict != Verdict.BY_EYE && verdict != Verdict.INFORMATION)
                .toList());
    }

    private static boolean binds(Strength strength) {
        return strength == Strength.MUST || strength == Strength.FORBIDDEN;
    }

    private static List<Advice> advice(List<Judged> judged, FairCopy copy, Call call) {
        Map<String, Advice> advice = new LinkedHashMap<>();
        for (Judged each : judged) {
            for (Examined examined : each.rules()) {
                for (Finding remark : examined.outcome().remarks()) {
                    advice.putIfAbsent(
                            remark.message(),
                            new Advice(remark.message(), remark.where().page(), remark.mend()));
                }
            }
        }
        Hygiene.of(copy, call).forEach(each -> advice.putIfAbsent(each.message(), each));
        return List.copyOf(advice.values());
    }

    private static List<Excuse> stale(List<Judged> judged, Excuses excuses) {
        return excuses.all().stream()
                .filter(excuse -> judged.stream().noneMatch(each -> isNeeded(excuse, each)))
                .toList();
    }

    private static boolean isNeeded(Excuse excuse, Judged judged) {
        return judged.guideline().excusable()
                && judged.rules().stream()
                        .anyMatch(examined -> examined.outcome().findings().stream()
                                .anyMatch(finding ->
                                        excuse.covers(judged.guideline().quote(), examined.kind(), finding)));
    }
}
