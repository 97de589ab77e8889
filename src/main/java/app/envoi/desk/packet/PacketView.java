package app.envoi.desk.packet;

import app.envoi.desk.packet.Packet.Texts;
import app.envoi.desk.piece.Bio;
import app.envoi.desk.piece.Bios;
import app.envoi.desk.piece.Draft;
import app.envoi.desk.piece.Listed;
import app.envoi.desk.piece.PieceId;
import app.envoi.desk.piece.Pieces;
import app.envoi.desk.piece.Whereabout;
import app.envoi.press.check.Report.Judged;
import app.envoi.press.guideline.Call;
import app.envoi.press.guideline.CallUnreadable;
import app.envoi.press.guideline.Calls;
import app.envoi.press.layout.FontBook;
import app.envoi.press.layout.Grade;
import app.envoi.press.picture.PagePicture;
import app.envoi.press.rule.FontCatalogue;
import app.envoi.press.rule.PoemPages;
import app.envoi.press.rule.Verdict;
import app.envoi.words.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Lays a packet out for its page. */
@Component
class PacketView {
    private static final int DRAWN = 40;

    private final Shelf shelf;
    private final PacketMaker maker;
    private final Watch watch;
    private final Offers offers;
    private final Handover handover;

    PacketView(Shelf shelf, PacketMaker maker, Watch watch, Offers offers, Handover handover) {
        this.shelf = shelf;
        this.maker = maker;
        this.watch = watch;
        this.offers = offers;
        this.handover = handover;
    }

    /** What the page takes from elsewhere. */
    @Component
    record Shelf(Packets packets, Pieces pieces, Bios bios, Calls calls) {}

    /**
     * What the poet looks for.
     *
     * @param find words of pieces to add
     * @param fit the sets that fit are wanted
     * @param pool pieces that they are to be chosen from
     */
    record Search(String find, boolean fit, Collection<PieceId> pool) {
        static final Search NOTHING = new Search("", false, List.of());
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
            int draft,
            boolean pinned,
            int newest) {}

    /** What has become of the call since the packet took it over. */
    enum CallNow {
        THE_SAME,
        CHANGED,
        GONE
    }

    void fill(Model model, Packet packet, Search search) {
        Made made = maker.make(packet);
        model.addAttribute("packet", packet);
        model.addAttribute("made", made);
        model.addAttribute("asks", new Asks(packet.call()));
        model.addAttribute("callNow", callNow(packet.call()));
        pieces(model, made, search);
        texts(model, made);
        judgement(model, made);
        model.addAttribute("taken", handover.of(packet.id()));
        model.addAttribute("families", families(new Asks(packet.call())));
        model.addAttribute("papers", Layout.Paper.values());
        model.addAttribute("titleLooks", Layout.Titles.values());
        model.addAttribute("heads", Layout.Head.values());
    }

    /** What was typed in a window that another one had overtaken: it stays in the boxes, over what stands there now. */
    static void overtaken(Model model, Texts typed, String sitting) {
        model.addAttribute("typed", typed);
        model.addAttribute("sitting", sitting);
    }

    private void pieces(Model model, Made made, Search search) {
        List<Guard> warnings = watch.before(made.packet());
        model.addAttribute("rows", rows(made, warnings));
        model.addAttribute(
                "warnings",
                warnings.stream().filter(each -> each.piece().isEmpty()).toList());
        model.addAttribute("budget", made.budget());
        model.addAttribute("remedies", new Remedies(maker.extents()).of(made));
        model.addAttribute("stuck", made.over() > 0 || made.budget().stream().anyMatch(box -> box.tail() > 0));
        model.addAttribute("keeping", offers.keeping(made));
        model.addAttribute("pictures", made.drafts().isEmpty() ? List.of() : pictures(made));
        model.addAttribute("find", search.find());
        model.addAttribute("offers", offers.of(made.packet(), search.find()));
        model.addAttribute("fit", search.fit());
        model.addAttribute("fitting", search.fit() ? offers.fitting(made, search.pool()) : List.of());
    }

    private void texts(Model model, Made made) {
        model.addAttribute("typed", made.packet().texts());
        model.addAttribute("sitting", UUID.randomUUID().toString());
        model.addAttribute("asides", shelf.packets().asides(made.packet().id()));
        model.addAttribute("bios", kept(made.packet()));
        model.addAttribute("reasons", LetterWriter.sentence(made.reasons()));
    }

    /** Those that say something else than what stands there. */
    private List<Bio> kept(Packet packet) {
        return shelf.bios().all().stream()
                .filter(bio -> !bio.text().equals(packet.texts().bio()))
                .toList();
    }

    private static void judgement(Model model, Made made) {
        model.addAttribute("needs", judged(made, true));
        model.addAttribute("rest", judged(made, false));
    }

    private List<Row> rows(Made made, List<Guard> warnings) {
        Map<PieceId, Whereabout> away = watch.away();
        Map<PieceId, Integer> newest = newest(made);
        Iterator<PoemPages.Span> spans = made.spans().iterator();
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < made.all().size(); i++) {
            Draft draft = made.all().get(i);
            PieceId id = draft.id().piece();
            rows.add(new Row(
                    id,
                    draft.wording().heading(),
                    draft.kind().written()
                            ? pages(spans.next())
                            : Words.say("kind." + draft.kind().word() + ".one"),
                    away.getOrDefault(id, Whereabout.AT_HOME),
                    warnings.stream()
                            .filter(each -> each.piece().equals(Optional.of(id)))
                            .toList(),
                    draft.number(),
                    made.packet().pieces().get(i).draft().isPresent(),
                    newest.getOrDefault(id, draft.number())));
        }
        return rows;
    }

    private Map<PieceId, Integer> newest(Made made) {
        return shelf
                .pieces()
                .listed(made.all().stream().map(draft -> draft.id().piece()).toList())
                .stream()
                .collect(Collectors.toMap(Listed::id, Listed::draft, (one, same) -> one));
    }

    private static String pages(PoemPages.Span span) {
        return span.first() == span.last()
                ? Words.say("report.on-page", span.first())
                : Words.say("report.on-pages", span.first(), span.last());
    }

    /** Each with a name of its own, by which the small sheets of the budget show it again. */
    private static List<String> pictures(Made made) {
        List<String> pictures = new ArrayList<>();
        made.proof().pages().stream()
                .limit(DRAWN)
                .map(page -> PagePicture.svg(page, List.of()))
                .forEach(svg ->
                        pictures.add(svg.replaceFirst("<svg ", "<svg id=\"sheet-" + (pictures.size() + 1) + "\" ")));
        return pictures;
    }

    private CallNow callNow(Call then) {
        try {
            return shelf.calls()
                    .find(then.id())
                    .map(now -> now.equals(then) ? CallNow.THE_SAME : CallNow.CHANGED)
                    .orElse(CallNow.GONE);
        } catch (CallUnreadable e) {
            return CallNow.THE_SAME;
        }
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

    /** What the call allows of the families whose widths are known for certain, so that the pages shown are the pages printed. */
    private static List<String> families(Asks asks) {
        FontBook fonts = FontBook.standard();
        return FontCatalogue.inForce().families().stream()
                .filter(family -> family.standard()
                        && asks.allows(family.name(), family.fontClass().word()))
                .map(FontCatalogue.Family::name)
                .filter(name -> fonts.grade(name) == Grade.EXACT)
                .sorted()
                .toList();
    }
}
