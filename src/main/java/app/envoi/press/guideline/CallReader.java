package app.envoi.press.guideline;

import app.envoi.press.guideline.Call.Answer;
import app.envoi.press.guideline.Call.Cap;
import app.envoi.press.guideline.Call.Clocks;
import app.envoi.press.guideline.Call.Money;
import app.envoi.press.guideline.Call.Policy;
import app.envoi.press.guideline.Call.Sending;
import app.envoi.press.guideline.Call.Source;
import app.envoi.press.guideline.Call.Way;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads call files. Every problem of a file is found in one reading, each with its line and column. */
public final class CallReader {
    private final YamlPage page;

    private CallReader(YamlPage page) {
        this.page = page;
    }

    /**
     * Reads a call.
     *
     * @param id name of its file without {@code .yml}
     * @throws CallUnreadable when anything in it is not as a call file must be
     */
    public static Call read(String id, String yaml) throws CallUnreadable {
        YamlPage page = new YamlPage(id + ".yml");
        Optional<Node> node = page.read(yaml);
        if (node.isEmpty()) {
            throw new CallUnreadable(page.problems());
        }
        Call call = new CallReader(page).call(id, YamlMap.of(page, node.get()));
        if (!page.problems().isEmpty()) {
            throw new CallUnreadable(page.problems());
        }
        return call;
    }

    private Call call(String id, YamlMap map) {
        Call call = new Call(
                id,
                map.requiredText("journal"),
                map.text("publisher").orElse(""),
                map.text("call").orElse(""),
                source(map),
                WindowReader.read(page, map),
                clocks(map),
                policy(map),
                money(map),
                sending(map),
                new GuidelineReader(page).read(map));
        map.done();
        return call;
    }

    private static Source source(YamlMap map) {
        boolean restated =
                map.word("text", Map.of("own", false, "restated", true)).orElse(false);
        return new Source(map.link("link"), map.date("read-on"), map.month("seen"), restated);
    }

    private static Clocks clocks(YamlMap map) {
        return new Clocks(
                map.map("response").flatMap(CallReader::reply),
                lapse(map, "query-after"),
                lapse(map, "resubmit-after"));
    }

    private static Optional<Reply> reply(YamlMap map) {
        Reply.From from = map.word("from", Vocabulary.FROM).orElse(Reply.From.SUBMISSION);
        int least = map.whole("at-least", 0, 1000).orElse(0);
        Optional<Integer> most = map.whole("at-most", Math.max(1, least), 1000);
        Optional<ChronoUnit> unit = map.word("unit", Vocabulary.UNITS);
        map.require("at-most");
        map.require("unit");
        map.done();
        return most.flatMap(number -> unit.map(named -> new Reply(from, least, number, named)));
    }

    private static Optional<Lapse> lapse(YamlMap call, String key) {
        return call.map(key).flatMap(map -> {
            Optional<Integer> count = map.whole("count", 0, 1000);
            Optional<ChronoUnit> unit = map.word("unit", Vocabulary.UNITS);
            map.require("count");
            map.require("unit");
            map.done();
            return count.flatMap(number -> unit.map(named -> new Lapse(number, named)));
        });
    }

    private static Policy policy(YamlMap map) {
        Optional<YamlMap> simultaneous = map.map("simultaneous");
        Answer allowed = simultaneous.map(inner -> answer(inner, "allowed")).orElse(Answer.UNSTATED);
        boolean declare = simultaneous.map(inner -> inner.yes("declare")).orElse(false);
        simultaneous.ifPresent(YamlMap::done);
        Optional<YamlMap> withdraw = map.map("withdraw");
        Optional<Way> part = withdraw.flatMap(inner -> way(inner, "part"));
        Optional<Way> whole = withdraw.flatMap(inner -> way(inner, "whole"));
        withdraw.ifPresent(YamlMap::done);
        Optional<YamlMap> published = map.map("previously-published");
        Policy policy = new Policy(
                allowed,
                declare,
                part,
                whole,
                answer(map, "multiple"),
                map.map("submissions-at-most").flatMap(CallReader::cap),
                published.map(inner -> answer(inner, "allowed")).orElse(Answer.UNSTATED),
                published.map(inner -> inner.words("counts", Vocabulary.PLACES)).orElse(List.of()),
                published
                        .map(inner -> inner.words("does-not-count", Vocabulary.PLACES))
                        .orElse(List.of()));
        published.ifPresent(YamlMap::done);
        return policy;
    }

    private static Answer answer(YamlMap map, String key) {
        return map.yesNo(key).map(yes -> yes ? Answer.YES : Answer.NO).orElse(Answer.UNSTATED);
    }

    private static Optional<Way> way(YamlMap withdraw, String key) {
        return withdraw.map(key).flatMap(map -> {
            Optional<Call.Means> by = map.word("by", Vocabulary.MEANS);
            String quote = map.text("quote").orElse("");
            map.require("by");
            map.done();
            return by.map(means -> new Way(means, quote));
        });
    }

    private static Optional<Cap> cap(YamlMap map) {
        Optional<Integer> count = map.whole("count", 1, 1000);
        Optional<String> per = map.word("per", Vocabulary.PERIODS);
        map.require("count");
        map.require("per");
        map.done();
        return count.flatMap(number -> per.map(period -> new Cap(number, period)));
    }

    private static Money money(YamlMap map) {
        return new Money(sum(map, "fee"), sum(map, "pay"), map.link("rates"));
    }

    private static Sum sum(YamlMap call, String key) {
        return call.map(key)
                .map(map -> {
                    Sum sum = new Sum(
                            answer(map, "due"),
                            map.amount("amount"),
                            map.amount("most"),
                            map.word("currency", Vocabulary.CURRENCIES).orElse(""),
                            map.text("per").orElse(""));
                    map.done();
                    return sum;
                })
                .orElse(Sum.UNSTATED);
    }

    private static Sending sending(YamlMap map) {
        return new Sending(
                map.words("channels", Vocabulary.CHANNELS),
                map.text("email").orElse(""),
                map.word("email-poems", Vocabulary.EMAIL_POEMS).orElse(""),
                map.text("subject").orElse(""),
                map.link("tracker"),
                map.text("title-field").orElse(""),
                map.text("file-name").orElse(""));
    }
}
