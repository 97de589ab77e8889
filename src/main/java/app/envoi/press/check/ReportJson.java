package app.envoi.press.check;

import app.envoi.press.check.Report.Examined;
import app.envoi.press.check.Report.Judged;
import app.envoi.press.layout.PageCount;
import app.envoi.press.rule.Finding;

/** Reports as one line of JSON each, for programs. Keys come in a fixed order; what is absent is left out. */
public final class ReportJson {
    private ReportJson() {}

    /** @param file the file as it was named by who asked */
    public static String line(String file, Report report) {
        return Json.line(json -> json.put("file", file)
                .put("call", report.call())
                .put("verdict", report.verdict().word())
                .object("pages", pages -> pages(pages, report.pages()))
                .objects("guidelines", report.guidelines(), judged -> guideline(json, judged))
                .objects(
                        "advice",
                        report.advice(),
                        advice -> json.put("message", advice.message()).putIfAny("page", advice.page())));
    }

    /** The line for a file that cannot be read. */
    public static String error(String file, String sentence) {
        return Json.line(json -> json.put("file", file).put("error", sentence));
    }

    private static void pages(Json json, PageCount pages) {
        json.put("low", pages.low())
                .put("high", pages.high())
                .put("by", pages.by().word());
    }

    private static void guideline(Json json, Judged judged) {
        json.put("quote", judged.guideline().quote())
                .put("strength", judged.guideline().strength().word())
                .put("verdict", judged.verdict().word());
        judged.excuse().ifPresent(excuse -> json.put("excuse", excuse));
        json.objects("rules", judged.rules(), examined -> rule(json, examined));
    }

    private static void rule(Json json, Examined examined) {
        json.put("rule", examined.kind())
                .put("verdict", examined.outcome().verdict().word())
                .put("limit", examined.outcome().limit())
                .put("measured", examined.outcome().measured())
                .objects("findings", examined.outcome().findings(), finding -> finding(json, finding));
    }

    private static void finding(Json json, Finding finding) {
        json.putIfAny("page", finding.where().page())
                .putIfAny("poem", finding.where().poem())
                .putIfAny("line", finding.where().line())
                .putIfAny("text", finding.where().text())
                .put("message", finding.message())
                .putIfAny("remedy", finding.remedy());
    }
}
