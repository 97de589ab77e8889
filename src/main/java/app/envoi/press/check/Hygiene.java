package app.envoi.press.check;

import app.envoi.press.check.Report.Advice;
import app.envoi.press.guideline.Call;
import app.envoi.press.layout.Line;
import app.envoi.press.layout.Page;
import app.envoi.press.manuscript.Inline;
import app.envoi.press.manuscript.Mend;
import app.envoi.press.manuscript.Paragraph;
import app.envoi.press.manuscript.Poem;
import app.envoi.press.manuscript.Traces;
import app.envoi.press.manuscript.Type;
import app.envoi.press.rule.Excerpt;
import app.envoi.press.rule.FairCopy;
import app.envoi.press.rule.FontCatalogue;
import app.envoi.press.rule.FontClass;
import app.envoi.press.rule.Words;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What no journal has to ask for: traces of work, fonts that others lack, names that look unfinished. */
final class Hygiene {
    private static final Words WORDS = Words.of("advice");
    private static final Pattern UNFINISHED = Pattern.compile(
            "(?i)^copy of\\b.*|.*\\bcopy( ?\\(\\d+\\))?$|.*[\\s_(-](final|draft|rev|new|old)[\\s_-]*\\d*\\)?$|^(final|draft|new)[\\s_-]*\\d*$"
                    + "|.*\\(\\d+\\)$|^(document|doc|untitled|manuscript|poems?)\\s*\\d*$|.*[\\s_-]v\\d+$");
    private static final int FEW_LINES = 3;
    /** Script and display faces are named by other rules, and most of them come with Word or macOS. */
    private static final Set<FontClass> TEXT_TYPE =
            EnumSet.of(FontClass.SERIF, FontClass.SANS_SERIF, FontClass.MONOSPACE);

    private final FairCopy copy;
    private final List<Advice> found = new ArrayList<>();

    private Hygiene(FairCopy copy) {
        this.copy = copy;
    }

    static List<Advice> of(FairCopy copy, Call call) {
        Hygiene hygiene = new Hygiene(copy);
        hygiene.traces(copy.manuscript().traces());
        hygiene.author(call);
        hygiene.pictures();
        hygiene.fonts();
        hygiene.titles();
        hygiene.fileName();
        return hygiene.found;
    }

    private void say(int page, String key, Object... arguments) {
        found.add(new Advice(WORDS.say(key, arguments), page));
    }

    private void traces(Traces traces) {
        if (traces.comments() > 0) {
            say(0, "comments", "comments", traces.comments());
        }
        int changes = traces.insertions() + traces.deleted().size();
        if (changes > 0) {
            say(0, "changes", "changes", changes);
        }
        if (!traces.hidden().isEmpty()) {
            say(0, "hidden", "text", Excerpt.of(traces.hidden().get(0)));
        }
    }

    private void author(Call call) {
        boolean blind = call.guidelines().stream()
                .flatMap(guideline -> guideline.rules().stream())
                .anyMatch(rule -> rule.kind().startsWith("anonymous-"));
        String author = copy.manuscript().properties().author();
        if (blind && !author.isBlank()) {
            found.add(new Advice(
                    WORDS.say("author", "author", Excerpt.of(author)), 0, Optional.of(new Mend.BlankAuthor())));
        }
    }

    private void pictures() {
        Set<Integer> pages = new TreeSet<>();
        for (Paragraph paragraph : copy.manuscript().paragraphs()) {
            if (paragraph.content().stream().anyMatch(inline -> inline instanceof Inline.Picture)) {
                copy.proof().pageOf(paragraph.index()).ifPresent(pages::add);
            }
        }
        copy.proof().pages().stream()
                .filter(page ->
                        page.figures().stream().anyMatch(figure -> figure.name().contains("picture")))
                .map(Page::number)
                .forEach(pages::add);
        pages.forEach(this::picture);
    }

    private void picture(int number) {
        long lines = copy.proof().pages().get(number - 1).lines().stream()
                .filter(line -> line.role() == Line.Role.BODY && !line.isBlank())
                .count();
        say(number, lines <= FEW_LINES ? "poem-as-picture" : "picture", "page", number);
    }

    private void fonts() {
        String rare = copy.manuscript().paragraphs().stream()
                .flatMap(paragraph -> paragraph.content().stream())
                .filter(inline -> !inline.text().isBlank() && !inline.type().hidden())
                .map(inline -> inline.type().family())
                .distinct()
                .filter(Hygiene::isRare)
                .sorted()
                .map(Excerpt::of)
                .collect(Collectors.joining(", "));
        if (!rare.isEmpty()) {
            say(0, "fonts", "fonts", rare);
        }
    }

    private static boolean isRare(String family) {
        return FontCatalogue.inForce()
                .find(family)
                .map(known -> !known.everywhere() && TEXT_TYPE.contains(known.fontClass()))
                .orElse(true);
    }

    private void titles() {
        List<Paragraph> paragraphs = copy.manuscript().paragraphs();
        for (Poem poem : copy.poems()) {
            int end = Math.min(paragraphs.size(), poem.last() + 1);
            if (isTitledTwice(paragraphs.subList(poem.first(), end))) {
                int page = copy.proof().pageOf(poem.first()).orElse(0);
                say(page, "double-title", "title", Excerpt.of(poem.title()));
            }
        }
    }

    /** Its first line stands twice, and the second one is set apart as a title is: many poems are named after their first line. */
    private static boolean isTitledTwice(List<Paragraph> poem) {
        List<Paragraph> printed =
                poem.stream().filter(paragraph -> !paragraph.isBlank()).toList();
        if (printed.size() < 2 || !text(printed.get(0)).equalsIgnoreCase(text(printed.get(1)))) {
            return false;
        }
        int second = poem.indexOf(printed.get(1));
        boolean gap = second + 1 < poem.size() && poem.get(second + 1).isBlank();
        boolean alike = look(printed.get(0)).equals(look(printed.get(1)));
        return gap || alike && printed.size() > 2 && !look(printed.get(1)).equals(look(printed.get(2)));
    }

    private static String text(Paragraph paragraph) {
        return paragraph.visibleText().strip();
    }

    private static Optional<Type> look(Paragraph paragraph) {
        return paragraph.content().stream()
                .filter(inline -> !inline.text().isBlank())
                .map(Inline::type)
                .findFirst();
    }

    private void fileName() {
        String name = copy.file().name();
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        if (UNFINISHED.matcher(stem.strip()).matches()) {
            say(0, "file-name", "name", Excerpt.of(name));
        }
    }
}
