package app.envoi.press.rule;

import app.envoi.press.layout.Line;
import app.envoi.press.layout.Page;
import app.envoi.press.manuscript.Block;
import app.envoi.press.manuscript.Inline;
import app.envoi.press.manuscript.Paragraph;
import app.envoi.press.manuscript.Running;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Headers and footers of a fair copy, page by page. */
final class RunningText {
    private static final Pattern NUMBER = Pattern.compile(".*\\b\\d{1,4}\\b.*|\\W*[ivxlc]{1,7}\\W*");

    private RunningText() {}

    /** What the header and footer of a page say, one line each. */
    static List<String> on(Page page) {
        return page.lines().stream()
                .filter(line -> line.role() == Line.Role.HEADER || line.role() == Line.Role.FOOTER)
                .map(Line::text)
                .filter(text -> !text.isBlank())
                .toList();
    }

    /** A page number stands in a header or footer: one that Word counts up, or this page's own number in print. */
    static boolean isNumbered(FairCopy copy, Page page) {
        boolean counted = copy.manuscript().sections().stream()
                .flatMap(section -> running(section.running()))
                .anyMatch(RunningText::counts);
        List<String> running = on(page);
        return counted
                ? running.stream().anyMatch(text -> NUMBER.matcher(text).matches())
                : hasOwnNumber(page, running);
    }

    private static boolean hasOwnNumber(Page page, List<String> running) {
        Pattern own = Pattern.compile("(?s).*(?<!\\d)" + page.number() + "(?!\\d).*");
        List<Line> body = page.lines().stream()
                .filter(line -> line.role() == Line.Role.BODY && !line.isBlank())
                .toList();
        Stream<String> edges = body.isEmpty()
                ? Stream.of()
                : Stream.of(body.get(0).text(), body.get(body.size() - 1).text());
        return running.stream().anyMatch(text -> own.matcher(text).matches())
                || edges.anyMatch(text -> text.strip().matches("\\W*(page )?" + page.number() + "\\W*"));
    }

    private static Stream<Block> running(Running running) {
        return Stream.concat(running.headers().values().stream(), running.footers().values().stream())
                .flatMap(List::stream);
    }

    private static boolean counts(Block block) {
        return block instanceof Paragraph paragraph
                && paragraph.content().stream()
                        .anyMatch(inline -> inline instanceof Inline.PageNumber number
                                && number.kind() == Inline.PageNumber.Kind.PAGE);
    }

    static String told(Page page) {
        return on(page).stream().collect(Collectors.joining(" / "));
    }
}
