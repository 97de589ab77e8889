package app.envoi.cli;

import app.envoi.words.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a command was given: files, and options in any order among them. {@code --name value} and {@code --name=value} are the same, and after {@code --} all
 * is files.
 *
 * <p>A library for this costs a cold process 0.1 s, a fifth of what a check may take; three commands with ten options do not need one.
 */
final class Given {
    private final List<String> files = new ArrayList<>();
    private final Map<String, List<String>> values = new HashMap<>();

    private Given() {}

    /**
     * What a command can be given.
     *
     * @param switches options that are there or not
     * @param single options with a value
     * @param repeatable options with a value that may come again
     */
    record Choice(Set<String> switches, Set<String> single, Set<String> repeatable) {}

    static Given of(List<String> words, Choice choice) {
        Given given = new Given();
        Iterator<String> rest = words.iterator();
        while (rest.hasNext()) {
            String word = rest.next();
            if (word.equals("--")) {
                rest.forEachRemaining(given.files::add);
            } else if (word.startsWith("-") && word.length() > 1) {
                given.option(word, rest, choice);
            } else {
                given.files.add(word);
            }
        }
        return given;
    }

    private void option(String word, Iterator<String> rest, Choice choice) {
        int equals = word.indexOf('=');
        String name = equals < 0 ? word : word.substring(0, equals);
        if (choice.switches().contains(word)) {
            values.put(word, List.of());
        } else if (choice.single().contains(name) || choice.repeatable().contains(name)) {
            String value = equals < 0 ? next(name, rest) : word.substring(equals + 1);
            keep(name, value, choice.repeatable().contains(name));
        } else {
            throw new Misuse(Words.say("terminal.misuse.option", Screen.harmless(name)));
        }
    }

    private void keep(String name, String value, boolean repeatable) {
        List<String> kept = values.computeIfAbsent(name, key -> new ArrayList<>());
        if (!kept.isEmpty() && !repeatable) {
            throw new Misuse(Words.say("terminal.misuse.twice", name));
        }
        kept.add(value);
    }

    private static String next(String name, Iterator<String> rest) {
        String value = rest.hasNext() ? rest.next() : "--";
        if (value.startsWith("--")) {
            throw new Misuse(Words.say("terminal.misuse.value", name));
        }
        return value;
    }

    /** @param what they are, for who named none */
    List<String> files(String what) {
        if (files.isEmpty()) {
            throw new Misuse(Words.say("terminal.misuse.none", what));
        }
        return files;
    }

    boolean has(String option) {
        return values.containsKey(option);
    }

    Optional<String> value(String option) {
        return all(option).stream().findFirst();
    }

    List<String> all(String option) {
        return values.getOrDefault(option, List.of());
    }
}
