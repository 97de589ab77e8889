package app.envoi.desk.packet;

import app.envoi.desk.piece.Draft;
import app.envoi.desk.piece.Listed;
import app.envoi.desk.piece.Look;
import app.envoi.desk.piece.PieceId;
import app.envoi.desk.piece.Pieces;
import app.envoi.desk.piece.Whereabout;
import app.envoi.desk.piece.Whereabouts;
import app.envoi.press.check.Report.Judged;
import app.envoi.press.picture.PagePicture;
import app.envoi.press.rule.FontCatalogue;
import app.envoi.press.rule.PoemPages;
import app.envoi.press.rule.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Lays a packet out for its page. */
@Component
class PacketView {
    private static final int DRAWN = 40;
    private static final int OFFERED = 24;

    private final Pieces pieces;
    private final PacketMaker maker;
    private final Builds builds;
    private final List<Guards> guards;
    private final ObjectProvider<Whereabouts> whereabouts;

    PacketView(
            Pieces pieces,
            PacketMaker maker,
            Builds builds,
            ObjectProvider<Guards> guards,
            ObjectProvider<Whereabouts> whereabouts) {
        this.pieces = pieces;
        this.maker = maker;
        this.builds = builds;
        this.guards = guards.orderedStream().toList();
        this.whereabouts = whereabouts;
    }

    /**
     * A piece in the list.
     *
     * @param pinned the draft was chosen by hand
     * @param newest number of the piece's current draft
     */
    record Row(
            PieceId piece,
            String heading,
            String pages,
            Whereabout where,
            List<Guard> guards,
            Draft draft,
            boolean pinned,
            int newest) {}

    /** A piece that may be added. */
    record Offer(Listed piece, Whereabout where) {}

    void fill(Model model, Packet packet, String find) {
        Made made = maker.make(packet);
        List<Guard> warnings =
                guards.stream().flatMap(each -> each.before(packet).stream()).toList();
        Whereabouts where = whereabouts.getIfAvailable(() -> Whereabouts.ALL_AT_HOME);
        model.addAttribute("packet", packet);
        model.addAttribute("made", made);
        model.addAttribute("asks", new Asks(packet.call()));
        model.addAttribute("rows", rows(made, warnings, where));
        model.addAttribute(
                "warnings",
                warnings.stream().filter(each -> each.piece().isEmpty()).toList());
        model.addAttribute("remedies", new Remedies(maker).of(made));
        model.addAttribute("stuck", made.budget().stream().anyMatch(box -> box.over() || box.tail() > 0));
        model.addAttribute("needs", judged(made, true));
        model.addAttribute("rest", judged(made, false));
        model.addAttribute("left", Remedies.left(made));
        model.addAttribute("pictures", made.drafts().isEmpty() ? List.of() : pictures(made));
        model.addAttribute("titleField", Bindery.titleField(made));
        model.addAttribute("builds", builds.of(packet.id()));
        model.addAttribute("find", find);
        model.addAttribute("offers", offers(packet, find, where));
        model.addAttribute("families", families());
        model.addAttribute("papers", Layout.Paper.values());
        model.addAttribute("titleLooks", Layout.Titles.values());
        model.addAttribute("heads", Layout.Head.values());
    }

    private List<Row> rows(Made made, List<Guard> warnings, Whereabouts where) {
        List<Row> rows = new ArrayList<>();
        List<PoemPages.Span> spans = made.spans();
        for (int i = 0; i < made.drafts().size(); i++) {
            Draft draft = made.drafts().get(i);
            PieceId id = draft.id().piece();
            rows.add(new Row(
                    id,
                    draft.wording().heading(),
                    i < spans.size() ? pages(spans.get(i)) : "",
                    where.of(id),
                    warnings.stream()
                            .filter(each -> each.piece().equals(Optional.of(id)))
                            .toList(),
                    draft,
                    made.packet().pieces().get(i).draft().isPresent(),
                    pieces.open(id).draft().number()));
        }
        return rows;
    }

    private static String pages(PoemPages.Span span) {
        return span.first() == span.last() ? "page " + span.first() : "pages " + span.first() + "–" + span.last();
    }

    private static List<String> pictures(Made made) {
        return made.proof().pages().stream()
                .limit(DRAWN)
                .map(page -> PagePicture.svg(page, List.of()))
                .toList();
    }

    /** What the poet has to look at, or all else. */
    private static List<Judged> judged(Made made, boolean needs) {
        return made.report().guidelines().stream()
                .filter(each -> needs
                        == (each.verdict() == Verdict.BROKEN
                                || each.verdict() == Verdict.UNSURE
                                || each.verdict() == Verdict.BY_EYE
                                        && !made.packet()
                                                .seen()
                                                .contains(each.guideline().quote())))
                .toList();
    }

    private List<Offer> offers(Packet packet, String find, Whereabouts where) {
        return pieces.list(Look.EVERYTHING.withWords(find)).stream()
                .filter(each -> !packet.holds(each.id()))
                .limit(OFFERED)
                .map(each -> new Offer(each, where.of(each.id())))
                .toList();
    }

    private static List<String> families() {
        return FontCatalogue.inForce().families().stream()
                .filter(family -> family.standard())
                .map(family -> family.name())
                .sorted()
                .toList();
    }
}
