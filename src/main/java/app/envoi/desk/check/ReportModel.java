package app.envoi.desk.check;

import app.envoi.desk.check.Examination.Judgement;
import app.envoi.press.layout.Line;
import app.envoi.press.layout.Page;
import app.envoi.press.manuscript.Paragraph;
import app.envoi.press.rule.FairCopy;
import app.envoi.press.rule.PoemPages;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Lays out a report for its templates. */
@Component
class ReportModel {
    private static final int LINES_OFFERED = 600;
    private final CheckWords words;

    ReportModel(CheckWords words) {
        this.words = words;
    }

    /** @param last the page on which it ends */
    record PoemRow(String title, int page, int last, String known) {}

    /**
     * A line at which a poem may start.
     *
     * @param newPage the first that is offered on its page
     */
    record StartRow(int paragraph, int page, String text, boolean chosen, boolean newPage) {}

    void fill(Model model, Examination examination) {
        Judgement judgement = examination.judged().orElseThrow();
        ReportPage page = ReportPage.of(
                judgement.call(),
                judgement.copy(),
                judgement.report(),
                examination.envelope().said().seen());
        model.addAttribute("id", examination.id());
        model.addAttribute("envelope", examination.envelope());
        model.addAttribute("mended", examination.mended().orElse(null));
        model.addAttribute("page", page);
        model.addAttribute("summary", words.summary(page));
        model.addAttribute("pagesTold", words.pages(page.pages()));
        model.addAttribute("sheets", Sheet.of(page));
        model.addAttribute("sheetsInAll", judgement.copy().proof().pages().size());
        model.addAttribute("poems", poems(judgement.copy()));
        model.addAttribute("starts", starts(judgement.copy()));
        model.addAttribute(
                "startsCorrected", !examination.envelope().said().starts().isEmpty());
        model.addAttribute("notes", judgement.notes());
    }

    private static List<PoemRow> poems(FairCopy copy) {
        return PoemPages.of(copy).spans().stream()
                .map(span -> new PoemRow(
                        span.poem().title(),
                        span.first(),
                        span.last(),
                        span.poem().known().name()))
                .toList();
    }

    /** Lines that follow a gap or begin a page, and those where a poem is thought to start. */
    private static List<StartRow> starts(FairCopy copy) {
        Set<Integer> chosen = copy.poems().stream().map(poem -> poem.first()).collect(Collectors.toSet());
        List<Paragraph> all = copy.manuscript().paragraphs();
        List<StartRow> rows = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        for (Page page : copy.proof().pages()) {
            boolean top = true;
            for (Line line : page.lines()) {
                int paragraph = line.place().paragraph();
                if (line.role() == Line.Role.BODY && paragraph >= 0 && !line.isBlank() && rows.size() < LINES_OFFERED) {
                    boolean offered = top || chosen.contains(paragraph) || afterGap(all, paragraph);
                    if (seen.add(paragraph) && offered) {
                        rows.add(new StartRow(
                                paragraph, page.number(), line.text().strip(), chosen.contains(paragraph), top));
                    }
                    top = false;
                }
            }
        }
        return rows;
    }

    private static boolean afterGap(List<Paragraph> all, int paragraph) {
        if (paragraph == 0 || paragraph >= all.size()) {
            return true;
        }
        Paragraph before = all.get(paragraph - 1);
        Paragraph own = all.get(paragraph);
        return before.isBlank()
                || !own.format().spacing().before().isZero()
                || !before.format().spacing().after().isZero();
    }
}
