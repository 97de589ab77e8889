package app.envoi.desk.check;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A file to be kept, never to be shown: a browser does not run what it saves. */
public final class Attachment {
    public static final MediaType DOCX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private Attachment() {}

    public static ResponseEntity<byte[]> of(String name, MediaType type, byte[] bytes) {
        String safe = name.replaceAll("[\\p{Cntrl}/\\\\:*?\"<>|]", " ").strip();
        ContentDisposition disposition = ContentDisposition.attachment()
                .filename(safe.isEmpty() ? "manuscript" : safe, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(bytes);
    }
}
