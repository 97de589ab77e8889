package app.envoi.press.layout;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.StringJoiner;

/** Words drawn one by one from a list of common ones, and dressed with capitals, punctuation, dashes and apostrophes. */
final class PacketWords {

    private static final List<String> WORDS = read();
    private static final List<String> SHORT =
            WORDS.stream().filter(word -> word.length() <= 3).toList();
    private static final List<String> ODD = List.of(
            "caf\u00E9",
            "na\u00EFve",
            "\u0110\u00E0 N\u1EB5ng",
            "1975",
            "\u2026",
            "fjord",
            "\u2013",
            "W. S.",
            "Te",
            "Yo");

    private final Random random;

    PacketWords(Random random) {
        this.random = random;
    }

    String some(int count) {
        StringJoiner words = new StringJoiner(" ");
        for (int i = 0; i < count; i++) {
            words.add(dressed(PacketChoices.pick(random, random.nextInt(100) < 45 ? SHORT : WORDS)));
        }
        return words.toString();
    }

    private String dressed(String plain) {
        String word = random.nextInt(10) == 0
                ? plain.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + plain.substring(1)
                : plain;
        int dress = random.nextInt(1000);
        if (dress < 80) {
            return word + ",";
        } else if (dress < 130) {
            return word + ".";
        } else if (dress < 150) {
            return word + PacketChoices.pick(random, List.of(";", ":", "!", "?"));
        } else if (dress < 170) {
            return word + "\u2014" + PacketChoices.pick(random, WORDS);
        } else if (dress < 185) {
            return "\u201C" + word + (random.nextBoolean() ? "\u201D" : "");
        } else if (dress < 200) {
            return word + "\u2019s";
        } else if (dress < 210) {
            return word + "-" + PacketChoices.pick(random, WORDS);
        }
        return dress < 215 ? PacketChoices.pick(random, ODD) : word;
    }

    private static List<String> read() {
        try (InputStream words = PacketWords.class.getResourceAsStream("words.txt")) {
            return List.of(new String(words.readAllBytes(), StandardCharsets.UTF_8)
                    .strip()
                    .split("\\s+"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
