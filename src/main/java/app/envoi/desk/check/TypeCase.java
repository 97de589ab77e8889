package app.envoi.desk.check;

import app.envoi.desk.web.PageNotFound;
import app.envoi.press.picture.PageFonts;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The fonts that pictures of pages are drawn with. */
@Controller
class TypeCase {
    private static final CacheControl KEPT =
            CacheControl.maxAge(Duration.ofDays(7)).cachePublic();

    @GetMapping("/type/faces.css")
    ResponseEntity<byte[]> faces() {
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("text/css;charset=UTF-8"))
                .cacheControl(KEPT)
                .body(PageFonts.css("/type/").getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/type/{name:[a-z0-9-]+}.woff")
    ResponseEntity<byte[]> face(@PathVariable String name) {
        byte[] woff = PageFonts.woff(name).orElseThrow(() -> new PageNotFound("font " + name));
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("font/woff"))
                .cacheControl(KEPT)
                .body(woff);
    }
}
