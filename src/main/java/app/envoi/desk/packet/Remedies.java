package app.envoi.desk.packet;

import app.envoi.desk.piece.Draft;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Finds changes of the layout that save pages, each no greater than it must be, and none below what the call allows. */
final class Remedies {
    private final PacketMaker maker;

    Remedies(PacketMaker maker) {
        this.maker = maker;
    }

    /**
     * A change that saves pages.
     *
     * @param words what is changed, such as {@code margins of 0.9 inch}
     * @param pages how many the packet fills then
     */
    record Remedy(String words, Layout layout, int pages) {}

    /**
     * The gentlest change of each kind that brings the packet within the call's pages, and if none does, that which saves most; two kinds together
     * where one alone does not do.
     */
    List<Remedy> of(Made made) {
        int cap = new Asks(made.packet().call()).pages().orElse(0);
        boolean over = cap > 0 && made.pages() > cap;
        boolean spills = made.budget().stream().anyMatch(box -> box.tail() > 0);
        if (made.drafts().isEmpty() || !over && !spills) {
            return List.of();
        }
        int wanted = over ? cap : made.pages() - 1;
        Asks asks = new Asks(made.packet().call());
        List<Remedy> found = single(made, wanted, asks);
        return found.stream().anyMatch(remedy -> remedy.pages() <= wanted)
                ? found.stream().filter(remedy -> remedy.pages() <= wanted).toList()
                : Stream.concat(together(made, wanted, asks).stream(), found.stream())
                        .limit(3)
                        .toList();
    }

    private List<Remedy> single(Made made, int wanted, Asks asks) {
        List<Remedy> found = new ArrayList<>();
        for (List<Remedy> kind : kinds(made.packet().layout(), asks)) {
            gentlest(kind, made.drafts(), wanted)
                    .filter(remedy -> remedy.pages() < made.pages())
                    .ifPresent(found::add);
        }
        return found;
    }

    private Optional<Remedy> together(Made made, int wanted, Asks asks) {
        Layout all = made.packet().layout();
        List<String> words = new ArrayList<>();
        for (List<Remedy> kind : kinds(made.packet().layout(), asks)) {
            for (Remedy step : kind.isEmpty() ? List.<Remedy>of() : List.of(kind.get(kind.size() - 1))) {
                all = merged(all, step.layout(), made.packet().layout());
                words.add(step.words());
                int pages = maker.pages(made.drafts(), all);
                if (pages <= wanted) {
                    return Optional.of(new Remedy(String.join(", ", words), all, pages));
                }
            }
        }
        return Optional.empty();
    }

    private static Layout merged(Layout all, Layout step, Layout base) {
        Layout merged = all;
        merged = step.size() == base.size() ? merged : merged.withSize(step.size());
        merged = step.spacing() == base.spacing() ? merged : merged.withSpacing(step.spacing());
        merged = step.margin() == base.margin() ? merged : merged.withMargin(step.margin());
        return step.runOver() == base.runOver() ? merged : merged.withRunOver(step.runOver());
    }

    private Optional<Remedy> gentlest(List<Remedy> steps, List<Draft> drafts, int wanted) {
        Optional<Remedy> best = Optional.empty();
        for (Remedy step : steps) {
            Remedy set = new Remedy(step.words(), step.layout(), maker.pages(drafts, step.layout()));
            if (set.pages() <= wanted) {
                return Optional.of(set);
            }
            if (best.isEmpty() || set.pages() < best.get().pages()) {
                best = Optional.of(set);
            }
        }
        return best;
    }

    /** For each kind of change its steps, the gentlest first. */
    private static List<List<Remedy>> kinds(Layout now, Asks asks) {
        List<Remedy> margins = new ArrayList<>();
        for (int margin = now.margin() - 5; margin >= asks.leastMargin(); margin -= 5) {
            margins.add(step("margins of " + inches(margin), now.withMargin(margin)));
        }
        List<Remedy> turns = new ArrayList<>();
        for (int turn = now.runOver() - 10; turn >= 20; turn -= 10) {
            turns.add(step("long lines turned over by " + inches(turn), now.withRunOver(turn)));
        }
        List<Remedy> spacings = new ArrayList<>();
        for (int spacing = now.spacing() - 5; spacing >= asks.leastSpacing(); spacing -= 5) {
            spacings.add(step("line spacing of " + decimal(spacing), now.withSpacing(spacing)));
        }
        List<Remedy> sizes = new ArrayList<>();
        for (int size = now.size() - 1; size >= asks.leastSize(); size--) {
            sizes.add(step("type of " + decimal(size * 50) + " points", now.withSize(size)));
        }
        return List.of(turns, margins, spacings, sizes);
    }

    private static Remedy step(String words, Layout layout) {
        return new Remedy(words, layout, 0);
    }

    private static String inches(int hundredths) {
        return decimal(hundredths) + (hundredths == 100 ? " inch" : " inches");
    }

    private static String decimal(int hundredths) {
        return java.math.BigDecimal.valueOf(hundredths, 2).stripTrailingZeros().toPlainString();
    }

    /** How many pages are left under the call's cap; empty where there is none. */
    static OptionalInt left(Made made) {
        OptionalInt cap = new Asks(made.packet().call()).pages();
        return cap.isEmpty() ? cap : OptionalInt.of(Math.max(0, cap.getAsInt() - made.pages()));
    }
}
