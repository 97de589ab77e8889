package app.envoi.desk.packet;

import app.envoi.desk.packet.Layout.Head;
import app.envoi.desk.packet.Layout.Paper;
import app.envoi.desk.packet.Layout.Titles;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The layout's form as it was sent. What is missing or makes no number is as it was. */
record LayoutForm(
        @Nullable String family,
        @Nullable String size,
        @Nullable String spacing,
        @Nullable String margin,
        @Nullable String runOver,
        @Nullable String paper,
        @Nullable String titles,
        @Nullable String head,
        @Nullable String name,
        @Nullable String contact,
        @Nullable String continuation,
        @Nullable String mark) {
    /** Of the layout that stood in the form when its page was made; empty where the form does not say. */
    String before() {
        return mark == null ? "" : mark;
    }

    Layout over(Layout now) {
        return new Layout(
                family == null || family.isBlank() ? now.family() : family.strip(),
                number(size, 2, now.size()),
                number(spacing, 100, now.spacing()),
                number(margin, 100, now.margin()),
                number(runOver, 100, now.runOver()),
                named(Paper.values(), paper).orElse(now.paper()),
                named(Titles.values(), titles).orElse(now.titles()),
                named(Head.values(), head).orElse(now.head()),
                name == null ? now.name() : line(name),
                contact == null ? now.contact() : lines(contact),
                continuation != null);
    }

    /** No line longer than a page is wide. */
    private static String lines(String text) {
        return text.lines()
                .map(each -> line(each).substring(0, Math.min(200, line(each).length())))
                .collect(Collectors.joining("\n"))
                .strip();
    }

    private static String line(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static int number(@Nullable String typed, int times, int otherwise) {
        try {
            return typed == null
                    ? otherwise
                    : new BigDecimal(typed.strip().replace(',', '.'))
                            .multiply(BigDecimal.valueOf(times))
                            .intValueExact();
        } catch (ArithmeticException | NumberFormatException e) {
            return otherwise;
        }
    }

    private static <E extends Enum<E>> Optional<E> named(E[] all, @Nullable String name) {
        return Arrays.stream(all).filter(each -> each.name().equals(name)).findFirst();
    }
}
