package app.envoi.desk.check;

import app.envoi.desk.check.Examination.Judgement;
import app.envoi.desk.web.PageNotFound;
import app.envoi.press.check.ReportJson;
import app.envoi.words.Words;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ConcurrentModel;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** A report as a file, and the file that it is about. */
@Controller
class ReportFiles {
    private final Shelf shelf;
    private final ReportModel reports;
    private final ITemplateEngine templates;

    ReportFiles(Shelf shelf, ReportModel reports, ITemplateEngine templates) {
        this.shelf = shelf;
        this.reports = reports;
        this.templates = templates;
    }

    @GetMapping("/check/{id}/report.json")
    ResponseEntity<byte[]> json(@PathVariable String id) {
        Judgement judged = judged(find(id));
        String line = ReportJson.line(judged.copy().file().name(), judged.report()) + "\n";
        return Attachment.of(
                reportName(judged, ".json"), MediaType.APPLICATION_JSON, line.getBytes(StandardCharsets.UTF_8));
    }

    /** One page that stands alone: its style and its pictures are in it. */
    @GetMapping("/check/{id}/report.html")
    ResponseEntity<byte[]> html(@PathVariable String id) throws IOException {
        Examination examination = find(id);
        ConcurrentModel model = new ConcurrentModel();
        reports.fill(model, examination);
        Context context = new Context(LocaleContextHolder.getLocale(), model);
        context.setVariable("style", style());
        String page = templates.process("check/report-file", context);
        return Attachment.of(
                reportName(judged(examination), ".html"), MediaType.TEXT_HTML, page.getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/check/{id}/manuscript")
    ResponseEntity<byte[]> manuscript(@PathVariable String id) {
        Upload file = find(id).envelope().manuscript().orElseThrow(() -> new PageNotFound("manuscript of " + id));
        return Attachment.of(file.name(), MediaType.APPLICATION_OCTET_STREAM, file.bytes());
    }

    private Examination find(String id) {
        return shelf.find(id).orElseThrow(() -> new PageNotFound("check " + id));
    }

    private static Judgement judged(Examination examination) {
        return examination.judged().orElseThrow(() -> new PageNotFound("report " + examination.id()));
    }

    private static String reportName(Judgement judged, String ending) {
        return Words.say(
                        "report.file",
                        judged.copy().file().name(),
                        judged.call().journal())
                + ending;
    }

    /** Without the fonts, which are files of their own. */
    private static String style() throws IOException {
        StringBuilder style = new StringBuilder();
        for (String sheet : new String[] {"envoi.css", "check.css"}) {
            try (InputStream in = ReportFiles.class.getResourceAsStream("/static/css/" + sheet)) {
                style.append(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return style.toString().replaceAll("@font-face \\{[^}]*\\}", "");
    }
}
