package app.envoi.desk.exchange;

import app.envoi.words.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Reads a list that was copied from a portal's page, as text or as HTML, into a sheet: one row for each entry, with its status, its day, and whatever
 * else it says. Which column is the title and which the journal the poet can change.
 */
final class PortalReader {
    private static final int LONGEST = 2_000_000;
    private static final int MOST_FRAGMENTS = 20_000;
    private static final int LONGEST_CELL = 500;
    private static final String LINES = "tr, li, article, [role=row], [role=listitem]";
    private static final String BLOCKS =
            "td, th, div, p, h1, h2, h3, h4, h5, h6, li, tr, br, dt, dd, section, article, [role=cell]";
    private static final String BREAK = "\u241E";
    private static final Set<String> STATUSES = Set.of(
            "received",
            "in progress",
            "editable",
            "accepted",
            "declined",
            "completed",
            "complete",
            "withdrawn",
            "pending",
            "rejected",
            "under review",
            "under consideration",
            "being read",
            "shortlisted",
            "no response",
            "sent");
    private static final Pattern LABEL = Pattern.compile(
            "(?i)^(?:status|date submitted|submitted on|submitted|received on|declined on|sent on|sent|updated|date|organi[sz]ation|title)\\s*:?\\s+(?=.)");

    private PortalReader() {}

    /** @throws SheetUnreadable where no entry with a status word is found in it */
    static Sheet read(String pasted) {
        if (pasted.length() > LONGEST) {
            throw new SheetUnreadable(Words.say("portal.long", LONGEST));
        }
        boolean html = pasted.strip().startsWith("<") && pasted.contains("</");
        List<List<String>> entries = html ? ofHtml(Jsoup.parse(pasted)) : ofText(pasted);
        List<List<String>> rows =
                entries.stream().flatMap(each -> row(each).stream()).toList();
        if (rows.isEmpty()) {
            throw new SheetUnreadable(Words.say("portal.no-entry"));
        }
        return sheet(rows);
    }

    private static List<List<String>> ofHtml(Document page) {
        page.select("script, style, noscript, template, svg, head").remove();
        List<List<String>> entries = new ArrayList<>();
        for (Element line : page.select(LINES)) {
            List<String> fragments = fragments(line);
            boolean within = line.parents().stream().anyMatch(each -> each.is(LINES) && statuses(fragments(each)) == 1);
            if (!within && statuses(fragments) == 1) {
                entries.add(fragments);
            }
        }
        return entries.isEmpty() ? split(fragments(page.body())) : entries;
    }

    private static List<String> fragments(Element element) {
        Element copy = element.clone();
        copy.select(BLOCKS).forEach(block -> {
            block.before(new TextNode(BREAK));
            block.after(new TextNode(BREAK));
        });
        return clean(List.of(copy.text().split(BREAK)));
    }

    private static List<List<String>> ofText(String text) {
        List<String> lines = text.lines().map(String::strip).toList();
        List<List<String>> tabbed = lines.stream()
                .filter(line -> line.contains("\t"))
                .map(line -> clean(List.of(line.split("\t"))))
                .filter(cells -> statuses(cells) == 1)
                .toList();
        if (!tabbed.isEmpty()) {
            return tabbed;
        }
        List<List<String>> blocks = blocks(lines);
        return !blocks.isEmpty() && blocks.stream().allMatch(block -> statuses(block) == 1)
                ? blocks
                : split(clean(lines));
    }

    /** Parted by blank lines; those without a status are headings of the page. */
    private static List<List<String>> blocks(List<String> lines) {
        List<List<String>> blocks = new ArrayList<>();
        List<String> block = new ArrayList<>();
        for (String line : lines) {
            if (line.isEmpty() && !block.isEmpty()) {
                blocks.add(clean(block));
                block.clear();
            } else if (!line.isEmpty()) {
                block.add(line);
            }
        }
        blocks.add(clean(block));
        return blocks.stream().filter(each -> statuses(each) > 0).toList();
    }

    /** One fragment after the other: an entry ends where it has its status and its day and something else begins. */
    private static List<List<String>> split(List<String> fragments) {
        boolean statusFirst = !fragments.isEmpty() && status(fragments.get(0)).isPresent();
        List<List<String>> entries = new ArrayList<>();
        List<String> entry = new ArrayList<>();
        for (String fragment : fragments) {
            boolean plain = status(fragment).isEmpty() && !DayReader.isDay(fragment);
            boolean full = statuses(entry) == 1 && entry.stream().anyMatch(DayReader::isDay);
            boolean again = status(fragment).isPresent() && statuses(entry) == 1;
            if (again || !statusFirst && full && plain) {
                entries.add(List.copyOf(entry));
                entry.clear();
            }
            entry.add(fragment);
        }
        entries.add(entry);
        return entries;
    }

    private static List<String> clean(List<String> fragments) {
        List<String> clean = new ArrayList<>();
        for (String fragment : fragments) {
            String bare =
                    fragment.replace('\u00A0', ' ').replaceAll("\\s+", " ").strip();
            String said = LABEL.matcher(bare).replaceFirst("");
            boolean told = status(said).isPresent() || DayReader.isDay(said);
            String kept = told ? said : bare;
            if (!kept.isEmpty() && kept.length() <= LONGEST_CELL && clean.size() < MOST_FRAGMENTS) {
                clean.add(kept);
            }
        }
        return clean;
    }

    private static int statuses(List<String> fragments) {
        return (int) fragments.stream().filter(each -> status(each).isPresent()).count();
    }

    private static Optional<String> status(String fragment) {
        String plain = fragment.toLowerCase(Locale.ROOT).replace('-', ' ').strip();
        return STATUSES.contains(plain) ? Optional.of(fragment) : Optional.empty();
    }

    /** Status, day, and the rest in its order; none where there is no status or nothing else. */
    private static Optional<List<String>> row(List<String> entry) {
        Optional<String> status =
                entry.stream().flatMap(each -> status(each).stream()).findFirst();
        Optional<String> day = entry.stream().filter(DayReader::isDay).findFirst();
        List<String> rest = entry.stream()
                .filter(each -> status(each).isEmpty() && !DayReader.isDay(each))
                .toList();
        if (status.isEmpty() || rest.isEmpty()) {
            return Optional.empty();
        }
        List<String> row = new ArrayList<>(List.of(status.get(), day.orElse("")));
        row.addAll(rest);
        return Optional.of(row);
    }

    /** What stood above the first entry came along with it: it has as many cells as most. */
    private static List<List<String>> evened(List<List<String>> rows) {
        List<Integer> widths = rows.stream().map(List::size).toList();
        int usual = widths.stream()
                .max(Comparator.comparing(width -> Collections.frequency(widths, width)))
                .orElse(0);
        List<String> first = rows.get(0);
        if (rows.size() < 3 || first.size() <= usual) {
            return rows;
        }
        List<List<String>> evened = new ArrayList<>(rows);
        List<String> kept = new ArrayList<>(first.subList(0, 2));
        kept.addAll(first.subList(first.size() - usual + 2, first.size()));
        evened.set(0, kept);
        return evened;
    }

    private static Sheet sheet(List<List<String>> read) {
        List<List<String>> rows = evened(read);
        int width = Math.min(8, rows.stream().mapToInt(List::size).max().orElse(2));
        List<List<String>> even = rows.stream()
                .map(row -> {
                    List<String> cells = new ArrayList<>(row.subList(0, Math.min(width, row.size())));
                    cells.addAll(Collections.nCopies(width - cells.size(), ""));
                    return cells;
                })
                .map(List::copyOf)
                .toList();
        List<String> heading = new ArrayList<>(List.of("Status", "Date", "Title", "Organization", "Call"));
        for (int i = heading.size(); i < width; i++) {
            heading.add("");
        }
        return new Sheet(Words.say("portal.list"), heading.subList(0, width), even, 1);
    }
}
