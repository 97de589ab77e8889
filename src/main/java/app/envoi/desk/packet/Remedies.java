package app.envoi.desk.packet;

import app.envoi.desk.packet.Extents.Extent;
import app.envoi.desk.piece.Draft;
import app.envoi.words.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds changes of the layout that save pages, each no greater than it must be, and none below what the call allows. */
final class Remedies {
    private static final int SHOWN = 3;

    private final Extents extents;

    Remedies(Extents extents) {
        this.extents = extents;
    }

    /**
     * A change that saves pages.
     *
     * @param words what is changed, such as {@code margins of 0.9 inch}
     * @param pages how many the packet fills then
     * @param pulled titles of the pieces that take fewer pages then
     */
    record Remedy(String words, Layout layout, int pages, List<String> pulled) {
        Remedy {
            pulled = List.copyOf(pulled);
        }
    }

    /**
     * The gentlest change of each kind that brings the packet within the call's pages, and if none does, that which saves most; two kinds together
     * where one alone does not do.
     */
    List<Remedy> of(Made made) {
        boolean spills = made.budget().stream().anyMatch(box -> box.tail() > 0);
        if (made.drafts().isEmpty() || made.over() == 0 && !spills) {
            return List.of();
        }
        Search search = new Search(made, made.over() > 0 ? made.cap() : made.pages() - 1);
        List<Remedy> single = search.single();
        List<Remedy> enough = single.stream().filter(search::suffices).toList();
        return enough.isEmpty()
                ? Stream.concat(search.together().stream(), single.stream())
                        .limit(SHOWN)
                        .toList()
                : enough;
    }

    /** A way to save room, with its steps, the gentlest first. */
    private record Way(List<Step> steps) {}

    private record Step(String words, Layout layout) {}

    /** For one packet, to bring it to so many pages. */
    private final class Search {
        private final Layout now;
        private final Asks asks;
        private final List<Draft> drafts;
        private final List<Extent> before;
        private final int wanted;

        Search(Made made, int wanted) {
            this.now = made.packet().layout();
            this.asks = new Asks(made.packet().call());
            this.drafts = made.drafts();
            this.before = extents(now);
            this.wanted = wanted;
        }

        boolean suffices(Remedy remedy) {
            return remedy.pages() <= wanted;
        }

        List<Remedy> single() {
            return ways().stream().flatMap(way -> gentlest(way).stream()).toList();
        }

        private Optional<Remedy> gentlest(Way way) {
            Optional<Remedy> best = Optional.empty();
            for (Step step : way.steps()) {
                Remedy set = remedy(step.words(), step.layout());
                if (suffices(set)) {
                    return Optional.of(set);
                }
                if (set.pages() < best.map(Remedy::pages).orElse(total(before))) {
                    best = Optional.of(set);
                }
            }
            return best;
        }

        /** Each way gone to its end, one after the other, until they do. */
        Optional<Remedy> together() {
            Layout all = now;
            List<String> words = new ArrayList<>();
            for (Way way : ways()) {
                if (!way.steps().isEmpty()) {
                    Step step = way.steps().get(way.steps().size() - 1);
                    all = merged(all, step.layout());
                    words.add(step.words());
                    Remedy set = remedy(String.join(", ", words), all);
                    if (suffices(set)) {
                        return Optional.of(set);
                    }
                }
            }
            return Optional.empty();
        }

        private Layout merged(Layout all, Layout step) {
            Layout merged = step.size() == now.size() ? all : all.withSize(step.size());
            merged = step.spacing() == now.spacing() ? merged : merged.withSpacing(step.spacing());
            merged = step.margin() == now.margin() ? merged : merged.withMargin(step.margin());
            return step.runOver() == now.runOver() ? merged : merged.withRunOver(step.runOver());
        }

        private Remedy remedy(String words, Layout layout) {
            List<Extent> after = extents(layout);
            List<String> pulled = IntStream.range(0, after.size())
                    .filter(at -> after.get(at).pages() < before.get(at).pages())
                    .mapToObj(at -> drafts.get(at).wording().heading())
                    .toList();
            return new Remedy(words, layout, total(after), pulled);
        }

        private List<Extent> extents(Layout layout) {
            return drafts.stream()
                    .map(draft -> extents.of(draft.poemText(), layout))
                    .toList();
        }

        private static int total(List<Extent> all) {
            return all.stream().mapToInt(Extent::pages).sum();
        }

        private List<Way> ways() {
            List<Step> turns = new ArrayList<>();
            for (int turn = now.runOver() - 10; turn >= 20; turn -= 10) {
                turns.add(new Step(Words.say("remedy.run-over", decimal(turn)), now.withRunOver(turn)));
            }
            List<Step> margins = new ArrayList<>();
            for (int margin = now.margin() - 5; margin >= asks.leastMargin(); margin -= 5) {
                margins.add(new Step(Words.say("remedy.margin", decimal(margin)), now.withMargin(margin)));
            }
            List<Step> spacings = new ArrayList<>();
            for (int spacing = now.spacing() - 5; spacing >= asks.leastSpacing(); spacing -= 5) {
                spacings.add(new Step(Words.say("remedy.spacing", decimal(spacing)), now.withSpacing(spacing)));
            }
            List<Step> sizes = new ArrayList<>();
            for (int size = now.size() - 1; size >= asks.leastSize(); size--) {
                sizes.add(new Step(Words.say("remedy.size", decimal(size * 50)), now.withSize(size)));
            }
            return Stream.of(turns, margins, spacings, sizes).map(Way::new).toList();
        }

        private static BigDecimal decimal(int hundredths) {
            return BigDecimal.valueOf(hundredths, 2);
        }
    }
}
