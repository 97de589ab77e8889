package app.envoi.desk.packet;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a built packet gives to take along: files to upload, texts to paste, each with the place that it is for, and the steps. */
@Component
class Handover {
    private static final List<String> PLACES = List.of("subject", "title field", "letter", "bio", "statement");

    private final Bindery bindery;
    private final Builds builds;

    Handover(Bindery bindery, Builds builds) {
        this.bindery = bindery;
        this.builds = builds;
    }

    /**
     * A build as its page shows it.
     *
     * @param steps of the checklist
     */
    record Taken(Build build, List<Build.Frozen> documents, List<Paste> pastes, List<String> steps) {}

    /**
     * A text and the place that it is pasted into.
     *
     * @param place {@code subject}, {@code title-field}, {@code letter}, {@code body}, {@code bio} or {@code statement}
     */
    record Paste(String place, String text) {}

    /** Newest first; only of that one the texts are read. */
    List<Taken> of(PacketId packet) {
        List<Build> all = builds.of(packet);
        return Stream.concat(
                        all.stream().limit(1).map(this::taken),
                        all.stream().skip(1).map(build -> new Taken(build, documents(build), List.of(), List.of())))
                .toList();
    }

    private Taken taken(Build build) {
        return new Taken(
                build,
                documents(build),
                PLACES.stream().flatMap(place -> paste(build, place)).toList(),
                bindery.text(build, "checklist.txt").stream()
                        .flatMap(String::lines)
                        .toList());
    }

    private static List<Build.Frozen> documents(Build build) {
        return build.files().stream()
                .filter(file -> !file.name().endsWith(".txt"))
                .toList();
    }

    private Stream<Paste> paste(Build build, String place) {
        boolean body = place.equals("letter")
                && build.call().sending().channels().stream()
                        .findFirst()
                        .filter("email"::equals)
                        .isPresent();
        return bindery.text(build, place + ".txt").stream()
                .map(text -> new Paste(body ? "body" : place.replace(' ', '-'), text));
    }
}
