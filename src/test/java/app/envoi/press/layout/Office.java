package app.envoi.press.layout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** LibreOffice, where it is installed: makes PDFs of Word files. */
public final class Office {

    /** One command of LibreOffice takes no more than 247 files, and drops the rest without a word. */
    private static final int BATCH = 100;

    private static final int MINUTES = 5;

    private final Path program;

    private Office(Path program) {
        this.program = program;
    }

    public static Optional<Office> installed() {
        for (String folder : System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator)) {
            Path program = Path.of(folder, "soffice");
            if (Files.isExecutable(program)) {
                return Optional.of(new Office(program));
            }
        }
        return Optional.empty();
    }

    /** Sets as LibreOffice does, with fonts of the same widths and heights as those that it has here. */
    public static Typesetter typesetter() {
        return typesetter(FontBook.bundledOnly());
    }

    public static Typesetter typesetter(FontBook fonts) {
        return new Typesetter(fonts, Conventions.LIBREOFFICE);
    }

    /** Writes a PDF beside each file, under a profile of its own. */
    public void makePdfs(List<Path> files, Path folder) throws IOException {
        for (int from = 0; from < files.size(); from += BATCH) {
            run(files.subList(from, Math.min(from + BATCH, files.size())), folder);
        }
    }

    private void run(List<Path> files, Path folder) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                program.toString(),
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                folder.toString()));
        files.forEach(file -> command.add(file.toString()));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IOException("LibreOffice took more than " + MINUTES + " minutes");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
