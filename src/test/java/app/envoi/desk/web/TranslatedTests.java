package app.envoi.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.envoi.desk.FilledHome;
import app.envoi.desk.Routes;
import app.envoi.desk.RunningEnvoi;
import app.envoi.desk.Visitor;
import app.envoi.desk.Walk;
import app.envoi.desk.submission.PortalWord;
import app.envoi.press.guideline.Calls;
import app.envoi.press.rule.RuleKind;
import app.envoi.press.rule.RuleKinds;
import app.envoi.words.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** With bundles in another language every page speaks it: one made up here, in which every letter is the same. */
class TranslatedTests {
    /** Its letters are those of Mongolian, so that its dates have no Latin one. */
    private static final String LANGUAGE = "mn";

    private static final String LETTER = "ж";
    /** What a message has to keep: where values go, and what is filled in by name. */
    private static final Pattern KEPT = Pattern.compile("\\{\\w+(,\\w+,?)?");

    private static final Pattern WORD = Pattern.compile("\\p{IsLatin}{3,}");

    @RegisterExtension
    static final RunningEnvoi envoi = RunningEnvoi.fresh();

    private static final List<Path> made = new ArrayList<>();

    /** What {@link FilledHome} writes down and brings in. */
    private static final List<String> POETS = List.of(
            RunningEnvoi.NAME,
            "Dickinson The Margins Lineages",
            "The Sick Rose",
            "Ah! Sun-flower",
            "The Fly",
            "London",
            "South",
            "North",
            "Three Poems",
            "The Harbour Review",
            "A Quarterly of Unusually Long and Carefully Considered Names",
            "A hundred rejections",
            "A blog of one's own",
            "William Blake lives in Lambeth.",
            "short",
            "Your poems",
            "Date Submitted",
            "Publisher",
            "Title",
            "Status",
            "Complete",
            "soon",
            "O Rose, thou art sick!",
            "Ah Sun-flower! weary of time,",
            "Little Fly,",
            "Thy summer's play",
            "I wander thro' each charter'd street",
            "title field",
            "Date",
            "Organization");

    private static final Pattern NAME =
            Pattern.compile("Envoi|[\\w-]*\\.[a-z]{2,4}\\b|\\b[A-Z]{3}\\b|\\{[a-z]+}|https?:\\S+");
    /** What the press says, and what is drawn, typed or frozen when it was built. */
    private static final String UNHEARD =
            "svg, script, style, code, textarea, .poet, blockquote, .measure, .findings, .message,"
                    + " .remedy, .ask, .advice li, .letter, #family, #choice, .rule legend, .rule label, .rule .hint";

    private static List<String> others;
    private static List<String> quotes;

    @BeforeAll
    static void translate() throws IOException {
        Path classes = Path.of("target/test-classes/messages");
        Files.createDirectories(classes);
        for (String feature : Words.FEATURES) {
            Properties there = new Properties();
            try (InputStream in = Words.class.getResourceAsStream("/messages/" + feature + ".properties")) {
                Properties english = new Properties();
                english.load(new InputStreamReader(in, StandardCharsets.UTF_8));
                english.forEach((key, sentence) -> there.put(key, translated(sentence.toString())));
            }
            Path file = classes.resolve(feature + "_" + LANGUAGE + ".properties");
            try (Writer out = Files.newBufferedWriter(file)) {
                there.store(out, null);
            }
            made.add(file);
        }
    }

    @AfterAll
    static void forget() throws IOException {
        for (Path file : made) {
            Files.delete(file);
        }
    }

    private static String translated(String sentence) {
        Matcher kept = KEPT.matcher(sentence);
        StringBuilder translated = new StringBuilder();
        int done = 0;
        while (kept.find()) {
            translated
                    .append(sentence.substring(done, kept.start()).replaceAll("\\p{L}", LETTER))
                    .append(kept.group());
            done = kept.end();
        }
        return translated
                .append(sentence.substring(done).replaceAll("\\p{L}", LETTER))
                .toString();
    }

    @Test
    void everyPageSpeaksTheReadersLanguage() {
        Visitor poet = envoi.poet().reads(LANGUAGE);
        List<String> doors = FilledHome.fill(envoi);
        Walk walk = new Walk(poet, Routes.of(envoi)).from(doors);
        Map<String, String> pages = walk.pages();
        assertThat(walk.dead()).isEmpty();
        assertThat(pages).hasSizeGreaterThan(30);
        others = others();
        quotes = quotes();
        Set<String> left = new TreeSet<>();
        pages.forEach((name, address) -> {
            Document page = poet.open(address).html();
            assertThat(page.text()).as(name).contains(LETTER.repeat(3));
            words(page).filter(TranslatedTests::isOurs).forEach(words -> left.add(name + ": " + words));
        });
        assertThat(left).isEmpty();
    }

    private static Stream<String> words(Document page) {
        page.select(UNHEARD).remove();
        Stream<String> texts = page.getAllElements().stream().map(Element::ownText);
        Stream<String> attributes = Stream.of("title", "alt", "aria-label", "placeholder")
                .flatMap(name -> page.select("[" + name + "]").eachAttr(name).stream());
        return Stream.concat(texts, attributes)
                .filter(words -> WORD.matcher(words).find());
    }

    /** Without what the poet wrote, what calls and journals are called, and what is a name in every language. */
    private static boolean isOurs(String words) {
        String rest = words;
        for (String phrase : others) {
            rest = rest.replace(phrase, "");
        }
        return WORD.matcher(NAME.matcher(rest).replaceAll("")).find()
                && quotes.stream().noneMatch(words::contains);
    }

    private static List<String> others() {
        Stream<String> calls = envoi.part(Calls.class).shelf().calls().stream()
                .flatMap(call -> Stream.of(call.title(), call.journal(), call.name(), call.publisher(), call.id()));
        Stream<String> rules = RuleKinds.all().stream().map(RuleKind::label);
        Stream<String> portals = Stream.of(PortalWord.values()).map(PortalWord::word);
        return Stream.of(POETS.stream(), calls, rules, portals)
                .flatMap(each -> each)
                .filter(phrase -> !phrase.isBlank())
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
    }

    /** As an aria-label has them. */
    private static List<String> quotes() {
        return envoi.part(Calls.class).shelf().calls().stream()
                .flatMap(call -> call.guidelines().stream())
                .map(each -> each.quote().substring(0, Math.min(each.quote().length(), 20)))
                .toList();
    }
}
