package app.envoi.press.picture;

import app.envoi.press.layout.Box;
import app.envoi.press.layout.FontBook;
import app.envoi.press.layout.Line;
import app.envoi.press.layout.Page;
import app.envoi.press.layout.Proof;
import app.envoi.press.manuscript.Length;
import app.envoi.press.manuscript.Paragraph;
import app.envoi.press.rule.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the places on the pages that findings speak of. */
public final class Marks {
    private static final int MOST_PER_FINDING = 40;

    private final Proof proof;
    private final FontBook fonts;

    private Marks(Proof proof, FontBook fonts) {
        this.proof = proof;
        this.fonts = fonts;
    }

    /** The marks of each page by its number; pages without any are absent. A finding that is nowhere on a page has none. */
    public static Map<Integer, List<Mark>> of(Proof proof, List<Noted> findings) {
        Marks marks = new Marks(proof, FontBook.standard());
        Map<Integer, List<Mark>> byPage = new HashMap<>();
        for (Noted noted : findings) {
            marks.places(noted.finding().where())
                    .forEach(place -> byPage.computeIfAbsent(place.page, page -> new ArrayList<>())
                            .add(new Mark(
                                    place.box,
                                    noted.kind(),
                                    noted.number(),
                                    noted.finding().message())));
        }
        return byPage;
    }

    private record OnPage(int page, Box box) {}

    private List<OnPage> places(Finding.Where where) {
        List<OnPage> found = where.place().map(this::ofPlace).orElse(List.of());
        if (found.isEmpty() && where.page() > 0 && where.page() <= proof.pages().size()) {
            found = onPage(proof.pages().get(where.page() - 1), where);
        }
        return found.subList(0, Math.min(MOST_PER_FINDING, found.size()));
    }

    private List<OnPage> ofPlace(Line.Place place) {
        List<OnPage> found = new ArrayList<>();
        for (Page page : proof.pages()) {
            for (Line line : page.lines()) {
                boolean same =
                        place.paragraph() != Paragraph.OUTSIDE && line.place().paragraph() == place.paragraph();
                boolean meets = line.place().from() < Math.max(place.to(), place.from() + 1)
                        && place.from()
                                < Math.max(line.place().to(), line.place().from() + 1);
                if (same && meets) {
                    found.add(new OnPage(
                            page.number(),
                            stretch(
                                    line,
                                    place.from() - line.place().from(),
                                    place.to() - line.place().from())));
                }
            }
        }
        return found;
    }

    /** The part of a line between two of its characters. */
    private Box stretch(Line line, int from, int to) {
        double left = place(line, Math.max(0, from));
        double right = place(line, Math.max(from, to));
        Length x = Length.points(Math.min(left, right));
        return new Box(
                x,
                line.box().y(),
                Length.points(Math.abs(right - left)),
                line.box().height());
    }

    private double place(Line line, int character) {
        int before = 0;
        double x = line.box().x().toPoints();
        for (Line.Span span : line.spans()) {
            int inside = character - before;
            int length = span.text().length();
            x = span.x().toPoints();
            if (inside < length) {
                double all = fonts.width(span.text(), span.type());
                double part = fonts.width(span.text().substring(0, inside), span.type());
                return x + (all > 0 ? part / all : 0) * span.width().toPoints();
            }
            before += length;
            x += span.width().toPoints();
        }
        return x;
    }

    private static List<OnPage> onPage(Page page, Finding.Where where) {
        List<Line> lines = page.lines().stream().filter(line -> !line.isBlank()).toList();
        List<Line> body =
                lines.stream().filter(line -> line.role() == Line.Role.BODY).toList();
        if (!where.text().isBlank()) {
            String words = where.text().strip().replaceAll("(\u2026|\\.\\.\\.)$", "");
            List<Line> said = lines.stream()
                    .filter(line -> line.text().contains(words)
                            || line.text().length() > 3
                                    && words.contains(line.text().strip()))
                    .toList();
            if (!said.isEmpty()) {
                return said.stream()
                        .map(line -> new OnPage(page.number(), line.box()))
                        .toList();
            }
        }
        if (where.line() > 0 && where.line() <= body.size()) {
            return List.of(new OnPage(page.number(), body.get(where.line() - 1).box()));
        }
        return List.of(new OnPage(page.number(), around(page, body.isEmpty() ? lines : body)));
    }

    /** All that stands on the page, or its upper part where nothing does. */
    private static Box around(Page page, List<Line> lines) {
        Comparator<Length> order = Comparator.naturalOrder();
        Length left = lines.stream().map(line -> line.box().x()).min(order).orElse(Length.points(72));
        Length top = lines.stream().map(line -> line.box().y()).min(order).orElse(Length.points(72));
        Length right = lines.stream()
                .map(line -> line.box().right())
                .max(order)
                .orElse(page.width().minus(Length.points(72)));
        Length bottom =
                lines.stream().map(line -> line.box().bottom()).max(order).orElse(Length.points(144));
        return new Box(left, top, right.minus(left), bottom.minus(top));
    }
}
