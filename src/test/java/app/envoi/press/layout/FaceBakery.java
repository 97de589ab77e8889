package app.envoi.press.layout;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Bakes the widths of the bundled font files into small resources, so that setting needs no font file. Run again when a font file changes. */
final class FaceBakery {

    private static final Path SHELF = Path.of("src/main/resources/app/envoi/press/layout/faces");

    private FaceBakery() {}

    public static void main(String[] args) throws IOException {
        for (FontBook.FontFile file : FontBook.standard().bundled()) {
            Files.write(SHELF.resolve(file.name() + ".widths"), bake(file));
        }
    }

    static byte[] bake(FontBook.FontFile file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Face.of(BundledFonts.parse(file)).write(new DataOutputStream(bytes));
        return bytes.toByteArray();
    }
}
