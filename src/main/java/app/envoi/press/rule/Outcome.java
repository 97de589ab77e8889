package app.envoi.press.rule;

import java.util.List;

/**
 * What a rule saw.
 *
 * @param limit what was asked, in words, such as {@code at most 6 pages}
 * @param measured what was found, in words, such as {@code 7 pages}
 * @param findings the faults, doubts and remarks; at least one unless met, by eye or not applicable
 */
public record Outcome(Verdict verdict, String limit, String measured, List<Finding> findings) {
    public Outcome {
        findings = List.copyOf(findings);
    }
}
