package app.envoi.press.rule;

import java.util.ArrayList;
import java.util.List;

/**
 * What a rule saw.
 *
 * @param limit what was asked, in words, such as {@code at most 6 pages}
 * @param measured what was found, in words, such as {@code 7 pages}
 * @param findings the faults and doubts; at least one when broken, unsure or excused, none otherwise
 * @param remarks what is worth knowing without being a fault: it becomes advice and never changes the verdict
 */
public record Outcome(Verdict verdict, String limit, String measured, List<Finding> findings, List<Finding> remarks) {
    public Outcome {
        findings = List.copyOf(findings);
        remarks = List.copyOf(remarks);
        boolean fault = verdict == Verdict.BROKEN || verdict == Verdict.UNSURE || verdict == Verdict.EXCUSED;
        if (fault == findings.isEmpty()) {
            throw new IllegalArgumentException(verdict + " with " + findings.size() + " findings: " + limit);
        }
    }

    static Outcome met(String limit, String measured) {
        return new Outcome(Verdict.MET, limit, measured, List.of(), List.of());
    }

    static Outcome broken(String limit, String measured, List<Finding> findings) {
        return new Outcome(Verdict.BROKEN, limit, measured, findings, List.of());
    }

    static Outcome broken(String limit, String measured, Finding finding) {
        return broken(limit, measured, List.of(finding));
    }

    static Outcome unsure(String limit, String measured, List<Finding> findings) {
        return new Outcome(Verdict.UNSURE, limit, measured, findings, List.of());
    }

    static Outcome unsure(String limit, String measured, Finding finding) {
        return unsure(limit, measured, List.of(finding));
    }

    static Outcome byEye(String limit, String measured) {
        return new Outcome(Verdict.BY_EYE, limit, measured, List.of(), List.of());
    }

    static Outcome notApplicable(String limit, String measured) {
        return new Outcome(Verdict.NOT_APPLICABLE, limit, measured, List.of(), List.of());
    }

    /** Broken when something is, else unsure when something is, else met; the faults before the doubts. */
    static Outcome of(String limit, String measured, List<Finding> faults, List<Finding> doubts) {
        if (faults.isEmpty() && doubts.isEmpty()) {
            return met(limit, measured);
        }
        List<Finding> all = new ArrayList<>(faults);
        all.addAll(doubts);
        return faults.isEmpty() ? unsure(limit, measured, all) : broken(limit, measured, all);
    }

    /** The same faults, for which the poet wrote down a reason. */
    public Outcome excused() {
        return new Outcome(Verdict.EXCUSED, limit, measured, findings, remarks);
    }

    Outcome remarking(List<Finding> more) {
        return new Outcome(verdict, limit, measured, findings, more);
    }
}
