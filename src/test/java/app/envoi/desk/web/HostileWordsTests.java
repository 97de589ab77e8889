package app.envoi.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.envoi.desk.FilledHome;
import app.envoi.desk.Routes;
import app.envoi.desk.RunningEnvoi;
import app.envoi.desk.Visitor;
import app.envoi.desk.Visitor.Sheet;
import app.envoi.desk.Walk;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every field of every form, filled with what a stranger would write: it stays words wherever it is shown, and no answer is a fault of ours. */
class HostileWordsTests {
    private static final String HOSTILE = "stranger \"'></textarea></title></option><script>stranger()</script>"
            + "<b class=stranger onclick=stranger()>${7*7} [[${7*7}]] __${7*7}__\u202E =1+1\r\nSet-Cookie: stranger=1";
    /** These end the visit or put another home in place of this one. */
    private static final String LEFT_ALONE = "/sign-out|/settings/(lock|restore|move-in).*";

    @RegisterExtension
    static final RunningEnvoi envoi = RunningEnvoi.fresh();

    private final List<String> faults = new ArrayList<>();

    @Test
    void whatAStrangerWritesStaysWordsOnEveryPage() {
        Visitor poet = envoi.poet();
        List<String> doors = new ArrayList<>(FilledHome.fill(envoi));
        List<String> pages = List.copyOf(walk(doors).pages().values());
        for (String each : pages) {
            doors.addAll(written(poet, each, HOSTILE, HostileWordsTests::isForWords));
        }
        List<String> shown = new ArrayList<>();
        for (String each : walk(doors).pages().values()) {
            Document page = poet.open(each).html();
            assertThat(page.select(".stranger, script:not([src])")).as(each).isEmpty();
            assertThat(handlers(page)).as(each).isEmpty();
            if (page.text().contains("<b class=stranger")) {
                shown.add(each);
            }
        }
        assertThat(faults).isEmpty();
        assertThat(shown).hasSizeGreaterThan(5);
    }

    @Test
    void noValueOfAnyFieldIsAFaultOfOurs() {
        Visitor poet = envoi.poet();
        List<String> doors = FilledHome.fill(envoi);
        for (String each : List.copyOf(walk(doors).pages().values())) {
            written(poet, each, HOSTILE, field -> !field.attr("name").equals("_csrf"));
            written(poet, each, "stranger ".repeat(3_000), HostileWordsTests::isForWords);
        }
        assertThat(faults).isEmpty();
    }

    private static Walk walk(List<String> doors) {
        return new Walk(envoi.poet(), Routes.of(envoi)).from(doors);
    }

    /** Sends each form of a page with these words in some of its fields; gives the pages that this led to. */
    private List<String> written(Visitor poet, String address, String words, Predicate<Element> fields) {
        List<String> led = new ArrayList<>();
        for (String form : forms(poet.open(address).html())) {
            Sheet page = poet.open(address);
            Element found = page.html().selectFirst(form);
            if (page.status() == 200 && found != null) {
                Map<String, String> values = new LinkedHashMap<>();
                found.select("[name]").stream().filter(fields).forEach(field -> values.put(field.attr("name"), words));
                Sheet answer = found.attr("method").equalsIgnoreCase("post")
                        ? poet.submit(page, form, values)
                        : poet.open(asked(found.attr("action"), values));
                if (answer.status() >= 500
                        || !answer.html().select(".stranger").isEmpty()
                        || answer.header("Set-Cookie").contains("stranger")) {
                    faults.add(found.attr("action") + " on " + address + " answers " + answer.status());
                }
                led.add(answer.path());
            }
        }
        return led;
    }

    private static List<String> forms(Document page) {
        return page.select("main form").stream()
                .filter(form -> !form.attr("action").matches(LEFT_ALONE))
                .map(Element::cssSelector)
                .toList();
    }

    private static boolean isForWords(Element field) {
        return field.tagName().equals("textarea")
                || field.tagName().equals("input") && field.attr("type").matches("|text|search|url|email");
    }

    private static String asked(String action, Map<String, String> values) {
        return action + "?"
                + values.entrySet().stream()
                        .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
    }

    private static List<String> handlers(Document page) {
        return page.select("*").stream()
                .flatMap(element -> element.attributes().asList().stream())
                .map(Attribute::getKey)
                .filter(name -> name.startsWith("on") || name.equals("style"))
                .toList();
    }
}
