package app.envoi.desk.build;

import app.envoi.desk.check.Attachment;
import app.envoi.desk.check.CheckWords;
import app.envoi.desk.check.OpenCalls;
import app.envoi.press.compose.UnfitStyle;
import app.envoi.press.docx.DocxWriter;
import app.envoi.press.guideline.Call;
import app.envoi.press.pdf.PdfWriter;
import jakarta.servlet.http.HttpSession;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The built manuscript as a file. One that breaks a guideline can be had too, under a name that says so. */
@Controller
class BuildFiles {
    private final OpenCalls calls;
    private final Workbench workbench;
    private final CheckWords words;

    BuildFiles(OpenCalls calls, Workbench workbench, CheckWords words) {
        this.calls = calls;
        this.workbench = workbench;
        this.words = words;
    }

    @PostMapping("/build/docx")
    ResponseEntity<byte[]> docx(@RequestParam MultiValueMap<String, String> fields, HttpSession session) {
        Bench bench = take(fields, session);
        if (bench.poems().isEmpty()) {
            return backToTheBench();
        }
        try {
            Built built = workbench.build(bench, BuildPages.call(bench, calls), "packet.docx");
            byte[] bytes = DocxWriter.write(built.composition().manuscript());
            return Attachment.of(name(built) + ".docx", Attachment.DOCX, bytes);
        } catch (UnfitStyle e) {
            return backToTheBench();
        }
    }

    @PostMapping("/build/pdf")
    ResponseEntity<byte[]> pdf(@RequestParam MultiValueMap<String, String> fields, HttpSession session) {
        Bench bench = take(fields, session);
        if (bench.poems().isEmpty()) {
            return backToTheBench();
        }
        try {
            Built built = workbench.build(bench, BuildPages.call(bench, calls), "packet.pdf");
            byte[] bytes =
                    PdfWriter.write(built.copy().proof(), built.composition().manuscript());
            return Attachment.of(name(built) + ".pdf", MediaType.APPLICATION_PDF, bytes);
        } catch (UnfitStyle e) {
            return backToTheBench();
        }
    }

    private Bench take(MultiValueMap<String, String> fields, HttpSession session) {
        Bench bench = new BenchForm(fields).bench(BuildPages.bench(session, calls));
        session.setAttribute(BuildPages.BENCH, bench);
        return bench;
    }

    /** There the reason stands beside the poems. */
    private static ResponseEntity<byte[]> backToTheBench() {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header("Location", "/build")
                .build();
    }

    private String name(Built built) {
        Call call = built.page().call();
        return words.say(built.broken() ? "build.file.anyway" : "build.file", call.journal());
    }
}
