package app.envoi.desk.build;

import app.envoi.desk.check.ReportPage;
import app.envoi.press.compose.Composition;
import app.envoi.press.rule.FairCopy;
import app.envoi.press.rule.Verdict;

/** A manuscript made of the poems on the bench, set and judged. */
record Built(Composition composition, FairCopy copy, ReportPage page) {
    /** It would break a guideline that binds, excuses aside. */
    boolean broken() {
        return page.report().verdict() == Verdict.BROKEN;
    }
}
