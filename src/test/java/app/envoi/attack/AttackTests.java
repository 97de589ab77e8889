package app.envoi.attack;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every file that is made to do harm gets the answer that is stated beside it, in a JVM of 256 MB, for little work; nothing that it
 * names is opened, nobody is called, and a good file is read as ever after each.
 */
class AttackTests {
    private static final String SECRET = "secret.txt";
    /** In milliseconds of all processors. Five seconds are promised; the rest is for a machine that has other work too. */
    private static final int MOST_WORK = 10_000;

    /** The files that the attacks name. */
    private static final String[] REACHED_FOR = {SECRET, "/etc/passwd", "/etc/hostname"};

    @TempDir
    Path folder;

    static List<Attack> attacks(Attack.Bait bait) {
        List<Attack> all = new ArrayList<>();
        all.addAll(PackageAttacks.all());
        all.addAll(WordAttacks.all(bait));
        all.addAll(FontAttacks.all());
        all.addAll(PdfAttacks.all(bait));
        all.addAll(PictureAttacks.all());
        return all;
    }

    @Test
    void everyAttackHasItsAnswerAndNothingIsOpenedBesides() throws Exception {
        Path secret = Files.writeString(folder.resolve(SECRET), "nobody's business");
        try (ServerSocket host = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            List<Attack> attacks = attacks(
                    new Attack.Bait(secret.toUri().toString(), "http://127.0.0.1:" + host.getLocalPort() + "/x"));
            lay(attacks);
            List<String[]> said = attacked();
            SoftAssertions all = new SoftAssertions();
            for (String[] line : said) {
                switch (line[0]) {
                    case "attack" -> answered(all, attacks.get(Integer.parseInt(line[1])), line);
                    case "spoiled" ->
                        all.fail("a good file is no longer read after "
                                + attacks.get(Integer.parseInt(line[1])).name());
                    case "called" -> all.fail("somebody was called: " + line[1]);
                    default -> all.assertThat(line[1]).as("what was opened").doesNotContain(REACHED_FOR);
                }
            }
            all.assertThat(said.stream().filter(line -> line[0].equals("attack")))
                    .hasSameSizeAs(attacks);
            host.setSoTimeout(1);
            all.assertThatThrownBy(host::accept).as("nobody was called").isInstanceOf(IOException.class);
            all.assertAll();
        }
    }

    private static void answered(SoftAssertions all, Attack attack, String[] line) {
        all.assertThat(line[3]).as(attack.name()).contains(attack.answer()).doesNotContain("nobody's business");
        all.assertThat(Integer.parseInt(line[2]))
                .as("work for " + attack.name())
                .isLessThan(MOST_WORK);
    }

    private void lay(List<Attack> attacks) throws Exception {
        Path files = Files.createDirectory(folder.resolve("attacks"));
        for (int n = 0; n < attacks.size(); n++) {
            Files.write(
                    files.resolve(String.format(
                            Locale.ROOT, "%03d %s", n, attacks.get(n).door())),
                    attacks.get(n).file().call());
        }
    }

    private List<String[]> attacked() throws Exception {
        Process target = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-Djava.awt.headless=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Target.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader said = target.inputReader()) {
            return said.lines()
                    .filter(line -> line.contains("\t"))
                    .map(line -> line.split("\t", 4))
                    .toList();
        } finally {
            target.waitFor();
        }
    }
}
