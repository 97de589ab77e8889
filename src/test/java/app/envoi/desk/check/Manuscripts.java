package app.envoi.desk.check;

import app.envoi.press.compose.Composer;
import app.envoi.press.compose.HouseStyle;
import app.envoi.press.compose.PoemText;
import app.envoi.press.docx.DocxWriter;
import app.envoi.press.layout.Typesetter;
import app.envoi.press.manuscript.Length;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/** Files that a poet brings. */
public final class Manuscripts {
    private static final PoemText HOPE = PoemText.of("Hope", """
            “Hope” is the thing with feathers —
            That perches in the soul —
            And sings the tune without the words —
            And never stops — at all —""");
    private static final PoemText BIRD = PoemText.of("A Bird came down the Walk", """
            A Bird came down the Walk —
            He did not know I saw —
            He bit an Angleworm in halves
            And ate the fellow, raw,""");

    private Manuscripts() {}

    /** Two poems, each on a page of its own, in Times New Roman 12. */
    public static byte[] inOrder() {
        return docx(List.of(HOPE, BIRD), HouseStyle.PLAIN);
    }

    /** The same in 10 points. */
    public static byte[] small() {
        return docx(
                List.of(HOPE, BIRD),
                HouseStyle.PLAIN.withType(HouseStyle.PLAIN.type().withSize(Length.points(10))));
    }

    /** Seven poems on seven pages. */
    public static byte[] sevenPages() {
        List<PoemText> poems = new ArrayList<>();
        for (int i = 1; i <= 7; i++) {
            poems.add(PoemText.of("Hope " + i, HOPE.body()));
        }
        return docx(poems, HouseStyle.PLAIN);
    }

    private static byte[] docx(List<PoemText> poems, HouseStyle style) {
        return DocxWriter.write(
                new Composer(Typesetter.standard()).compose(poems, style).manuscript());
    }

    /** A picture large enough to be printed. */
    public static byte[] picture() {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(1700, 2200, BufferedImage.TYPE_BYTE_GRAY), "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
