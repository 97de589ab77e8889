package app.envoi.desk.piece;

import app.envoi.desk.web.Moments;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The list of all pieces, narrowed by words and filters. */
@Controller
class PoemList {
    private static final int SHOWN = 60;

    private final Pieces pieces;
    private final ObjectProvider<Whereabouts> whereabouts;
    private final Moments moments;

    PoemList(Pieces pieces, ObjectProvider<Whereabouts> whereabouts, Moments moments) {
        this.pieces = pieces;
        this.whereabouts = whereabouts;
        this.moments = moments;
    }

    /** What the page was asked for; whatever makes no sense is passed over. */
    record Narrowed(
            @Nullable String words,
            @Nullable String kind,
            @Nullable String tag,
            @Nullable String where,
            @Nullable String order,
            @Nullable Integer most) {
        Look look(Map<PieceId, Whereabout> away) {
            return new Look(
                    words == null ? "" : words,
                    named(Kind.values(), kind).map(Set::of).orElse(Set.of()),
                    tag == null ? "" : tag,
                    "away".equals(where),
                    named(Whereabout.State.values(), where).map(state -> in(state, away)),
                    named(Look.Order.values(), order).orElse(Look.Order.NEWEST),
                    0,
                    most == null ? SHOWN : Math.max(SHOWN, most));
        }

        boolean nothing() {
            return Arrays.asList(words, kind, tag, where).stream().allMatch(each -> each == null || each.isBlank());
        }

        private static Set<PieceId> in(Whereabout.State state, Map<PieceId, Whereabout> away) {
            return away.entrySet().stream()
                    .filter(entry -> entry.getValue().state() == state)
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
        }

        private static <E extends Enum<E>> Optional<E> named(E[] all, @Nullable String name) {
            return Arrays.stream(all).filter(each -> each.name().equals(name)).findFirst();
        }
    }

    /** A line of the list. */
    record Row(Listed piece, Whereabout where, String saved) {}

    @GetMapping("/poems")
    String list(@ModelAttribute("narrowed") Narrowed narrowed, Model model) {
        Map<PieceId, Whereabout> away =
                whereabouts.getIfAvailable(() -> Whereabouts.ALL_AT_HOME).away();
        Look look = narrowed.look(away);
        List<Row> rows = pieces.list(look).stream()
                .map(each ->
                        new Row(each, away.getOrDefault(each.id(), Whereabout.AT_HOME), moments.brief(each.saved())))
                .toList();
        int count = rows.size() < look.most() ? rows.size() : pieces.count(look);
        model.addAttribute("rows", rows);
        model.addAttribute("count", count);
        model.addAttribute("more", count > rows.size() ? rows.size() + SHOWN * 5 : 0);
        model.addAttribute("empty", count == 0 && narrowed.nothing());
        model.addAttribute("tags", pieces.tags().keySet());
        model.addAttribute("kinds", Kind.values());
        model.addAttribute(
                "states", List.of(Whereabout.State.OUT, Whereabout.State.ACCEPTED, Whereabout.State.PUBLISHED));
        return "piece/list";
    }
}
