package app.envoi.press.check;

import app.envoi.press.rule.Finding;

/**
 * Why a fault is meant. It is matched by what it is about, never by a page, so that it outlives a change of layout.
 *
 * @param quote of the guideline
 * @param rule name of the rule's kind, or empty for every rule of the guideline
 * @param poem title of the poem that it is for, or empty for the whole manuscript
 * @param reason in the poet's words
 */
public record Excuse(String quote, String rule, String poem, String reason) {
    public Excuse {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("an excuse gives a reason");
        }
    }

    boolean covers(String quoted, String kind, Finding finding) {
        return quote.strip().equals(quoted.strip())
                && (rule.isEmpty() || rule.equals(kind))
                && (poem.isEmpty() || poem.equals(finding.where().poem()));
    }
}
