package app.envoi.desk.piece;

import app.envoi.press.compose.Composer;
import app.envoi.press.compose.HouseStyle;
import app.envoi.press.docx.DocxWriter;
import app.envoi.press.layout.Typesetter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Gives a piece as a file. */
@Controller
class PoemExport {
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final Pieces pieces;

    PoemExport(Pieces pieces) {
        this.pieces = pieces;
    }

    /** The text as it stands, under its title. */
    @GetMapping("/poems/{id}/export.txt")
    ResponseEntity<byte[]> plain(@PathVariable PieceId id) {
        Wording wording = pieces.open(id).wording();
        String head = wording.title().isEmpty() ? "" : wording.title() + "\n\n";
        return file(
                wording, "txt", "text/plain;charset=UTF-8", (head + wording.text()).getBytes(StandardCharsets.UTF_8));
    }

    /** With title, by-line, dedication and epigraph marked, so that it reads back equal. */
    @GetMapping("/poems/{id}/export.md")
    ResponseEntity<byte[]> marked(@PathVariable PieceId id) {
        Draft draft = pieces.open(id).draft();
        return file(
                draft.wording(),
                "md",
                "text/markdown;charset=UTF-8",
                draft.poemText().toText().getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/poems/{id}/export.docx")
    ResponseEntity<byte[]> word(@PathVariable PieceId id) {
        Draft draft = pieces.open(id).draft();
        Composer composer = new Composer(Typesetter.standard());
        byte[] bytes = DocxWriter.write(
                composer.compose(List.of(draft.poemText()), HouseStyle.PLAIN).manuscript());
        return file(draft.wording(), "docx", WORD, bytes);
    }

    private static ResponseEntity<byte[]> file(Wording wording, String ending, String type, byte[] bytes) {
        String name =
                wording.heading().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ").strip();
        ContentDisposition download = ContentDisposition.attachment()
                .filename((name.isEmpty() ? "poem" : name) + "." + ending, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, download.toString())
                .header(HttpHeaders.CONTENT_TYPE, type)
                .body(bytes);
    }
}
