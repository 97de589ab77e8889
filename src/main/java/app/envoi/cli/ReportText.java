package app.envoi.cli;

import app.envoi.cli.Screen.Ink;
import app.envoi.press.check.Report;
import app.envoi.press.rule.Finding;
import app.envoi.press.rule.Outcome;
import app.envoi.press.rule.Verdict;
import app.envoi.words.Words;
import java.util.ArrayList;
import java.util.List;

/** Tells a report to a person: what has to be done first, what is met in a line each, what asks nothing not at all. */
final class ReportText {
    private static final int QUOTE = 11;
    private static final int DETAIL = 13;

    private final Screen screen;

    ReportText(Screen screen) {
        this.screen = screen;
    }

    void write(String file, Report report) {
        screen.line(screen.in(Ink.STRONG, Screen.harmless(file)) + "  " + FactsText.pages(report.pages()));
        screen.line("  " + screen.in(ink(report.verdict()), headline(report.verdict())));
        screen.line("");
        for (Report.Judged judged : report.guidelines()) {
            if (judged.verdict() != Verdict.INFORMATION && judged.verdict() != Verdict.NOT_APPLICABLE) {
                guideline(judged);
            }
        }
        String advised = Words.say("terminal.report.advised");
        for (Report.Advice advice : report.advice()) {
            screen.paragraph(
                    "  " + advised + " ".repeat(Math.max(1, QUOTE - 2 - advised.length())),
                    QUOTE,
                    Ink.PLAIN,
                    advice.message() + onPage(advice.page()));
        }
        screen.line("");
    }

    private static String headline(Verdict verdict) {
        return switch (verdict) {
            case BROKEN -> Words.say("terminal.headline.broken");
            case UNSURE -> Words.say("terminal.headline.unsure");
            case EXCUSED -> Words.say("terminal.headline.excused");
            case MET, BY_EYE, INFORMATION, NOT_APPLICABLE -> Words.say("terminal.headline.met");
        };
    }

    private void guideline(Report.Judged judged) {
        String label = sign(judged.verdict()) + " " + word(judged.verdict());
        label += " ".repeat(Math.max(1, QUOTE - 2 - label.length()));
        Ink ink = ink(judged.verdict());
        String quote = "“" + judged.guideline().quote().strip() + "”";
        screen.paragraph("  " + screen.in(ink, label), QUOTE, Ink.PLAIN, quote);
        judged.excuse().ifPresent(reason -> detail(Words.say("terminal.report.excuse", reason)));
        for (Report.Examined examined : judged.rules()) {
            rule(examined.outcome());
        }
    }

    private void rule(Outcome outcome) {
        if (!outcome.measured().isBlank() && !outcome.limit().isBlank()) {
            screen.paragraph(
                    " ".repeat(QUOTE),
                    QUOTE,
                    Ink.FAINT,
                    Words.say("terminal.report.asked", outcome.measured(), outcome.limit()));
        }
        if (outcome.verdict() != Verdict.MET) {
            outcome.findings().forEach(this::finding);
        }
    }

    private void finding(Finding finding) {
        detail(where(finding.where()) + finding.message());
        if (!finding.remedy().isBlank()) {
            screen.paragraph(" ".repeat(QUOTE) + "→ ", DETAIL, Ink.PLAIN, finding.remedy());
        }
    }

    private void detail(String text) {
        screen.paragraph(" ".repeat(QUOTE) + "· ", DETAIL, Ink.PLAIN, text);
    }

    private static String where(Finding.Where where) {
        List<String> steps = new ArrayList<>();
        if (where.page() > 0) {
            steps.add(Words.say("terminal.report.page", where.page()));
        }
        if (!where.poem().isBlank()) {
            steps.add("“" + where.poem() + "”");
        }
        if (where.line() > 0) {
            steps.add(Words.say("terminal.report.line", where.line()));
        }
        return steps.isEmpty() ? "" : String.join(", ", steps) + ": ";
    }

    private static String onPage(int page) {
        return page > 0 ? " (" + Words.say("terminal.report.page", page) + ")" : "";
    }

    private static String word(Verdict verdict) {
        return Words.say("verdict." + verdict.word());
    }

    private static String sign(Verdict verdict) {
        return switch (verdict) {
            case BROKEN -> "✗";
            case UNSURE -> "?";
            case MET, EXCUSED -> "✓";
            case BY_EYE, INFORMATION, NOT_APPLICABLE -> "·";
        };
    }

    private static Ink ink(Verdict verdict) {
        return switch (verdict) {
            case BROKEN -> Ink.BAD;
            case UNSURE -> Ink.DOUBTFUL;
            case MET, EXCUSED -> Ink.GOOD;
            case BY_EYE, INFORMATION, NOT_APPLICABLE -> Ink.FAINT;
        };
    }
}
