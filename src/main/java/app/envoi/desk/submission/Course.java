package app.envoi.desk.submission;

import app.envoi.desk.piece.PieceId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a submission and its pieces have come to, read off what happened. Pure: the same happenings give the same course, whatever was stored.
 *
 * @param pieces in the order of the submission
 * @param wished pieces that the poet wants back and no journal has taken
 * @param notices states of its notices
 * @param portal what the portal said last
 */
record Course(
        Standing standing,
        Map<PieceId, PieceStanding> pieces,
        Set<PieceId> wished,
        Map<NoticeId, Notice.State> notices,
        Optional<PortalWord> portal) {

    /** @param happenings of this submission, in the order of writing */
    static Course of(List<SentPiece> sent, List<Happening> happenings, Collection<Notice> notices) {
        Reader reader = new Reader(sent, notices);
        standing(happenings).forEach(reader::read);
        return reader.course();
    }

    /** Those that were not undone. An undoing can be undone itself. */
    static List<Happening> standing(List<Happening> happenings) {
        Set<Long> undone = new HashSet<>();
        List<Happening> standing = new ArrayList<>();
        for (int i = happenings.size() - 1; i >= 0; i--) {
            Happening happening = happenings.get(i);
            if (undone.contains(happening.id())) {
                continue;
            }
            happening.undoes().ifPresentOrElse(undone::add, () -> standing.add(0, happening));
        }
        return standing;
    }

    /** Some pieces were withdrawn and the rest were not. */
    boolean partlyWithdrawn() {
        return standing != Standing.WITHDRAWN && pieces.containsValue(PieceStanding.WITHDRAWN);
    }

    /** Reads happenings in order. */
    private static final class Reader {
        private final Map<PieceId, PieceStanding> pieces = new LinkedHashMap<>();
        private final Map<PieceId, PieceId> companions = new LinkedHashMap<>();
        private final Set<PieceId> wished = new HashSet<>();
        private final Map<NoticeId, Notice> notices = new LinkedHashMap<>();
        private final Map<NoticeId, Notice.State> states = new LinkedHashMap<>();
        private Standing standing = Standing.PLANNED;
        private Optional<PortalWord> portal = Optional.empty();

        Reader(List<SentPiece> sent, Collection<Notice> known) {
            sent.forEach(each -> pieces.put(each.piece(), PieceStanding.UNDER_CONSIDERATION));
            sent.forEach(each -> each.companionOf().ifPresent(lead -> companions.put(each.piece(), lead)));
            known.forEach(notice -> {
                notices.put(notice.id(), notice);
                states.put(notice.id(), notice.state() == Notice.State.LIFTED ? notice.state() : Notice.State.OWED);
            });
        }

        void read(Happening happening) {
            switch (happening.kind()) {
                case PLANNED -> standing = Standing.PLANNED;
                case SENT -> standing = Standing.SENT;
                case BEING_READ -> standing = Standing.BEING_READ;
                case OPENED_FOR_EDITING -> standing = Standing.OPEN_FOR_EDITING;
                case HELD -> standing = Standing.HELD;
                case REWRITE_ASKED -> standing = Standing.REWRITE_ASKED;
                case ACCEPTED -> decide(happening, PieceStanding.ACCEPTED);
                case DECLINED -> decide(happening, PieceStanding.DECLINED);
                case WISHED_BACK ->
                    pieces.keySet().stream()
                            .filter(piece -> concerns(happening, piece))
                            .forEach(wished::add);
                case CLOSED_WITHOUT_WORD, JOURNAL_FOLDED -> standing = Standing.CLOSED_WITHOUT_WORD;
                case LOST -> standing = Standing.LOST;
                case NOTICE_SENT -> told(happening, Notice.State.SENT);
                case NOTICE_CONFIRMED -> told(happening, Notice.State.CONFIRMED);
                case NOTICE_DROPPED -> happening.notice().ifPresent(id -> states.put(id, Notice.State.DROPPED));
                case TURNED_DOWN ->
                    pieces.replaceAll((piece, now) -> now == PieceStanding.ACCEPTED && concerns(happening, piece)
                            ? PieceStanding.WITHDRAWN
                            : now);
                case PORTAL_SAID -> said(PortalWord.of(happening.remark()));
                case QUERIED, REMARK, NOTICE_OWED, UNDONE -> {}
            }
        }

        /** Whether it can be edited is the portal's to say; all else that it says decides nothing. */
        private void said(Optional<PortalWord> word) {
            portal = word;
            if (word.equals(Optional.of(PortalWord.EDITABLE)) && standing.out()) {
                standing = Standing.OPEN_FOR_EDITING;
            } else if (standing == Standing.OPEN_FOR_EDITING) {
                standing = Standing.SENT;
            }
        }

        private boolean concerns(Happening happening, PieceId piece) {
            return happening.about(piece) || companions.containsKey(piece) && happening.about(companions.get(piece));
        }

        private void decide(Happening happening, PieceStanding outcome) {
            if (standing.end()) {
                // An answer after all, to what was given up.
                standing = Standing.SENT;
            }
            pieces.replaceAll((piece, now) -> decided(happening, piece, now) ? outcome : now);
        }

        /** A decline of everything leaves alone what was decided before; whatever names a piece counts for it. */
        private boolean decided(Happening happening, PieceId piece, PieceStanding now) {
            boolean sweeping = happening.pieces().isEmpty() && happening.kind() == Happening.Kind.DECLINED;
            return concerns(happening, piece) && (!sweeping || now == PieceStanding.UNDER_CONSIDERATION);
        }

        private void told(Happening happening, Notice.State state) {
            happening.notice().map(notices::get).ifPresent(notice -> {
                states.put(notice.id(), state);
                boolean all = notice.scope() == Notice.Scope.WHOLE;
                pieces.replaceAll((piece, now) ->
                        (all || notice.pieces().contains(piece)) && now == PieceStanding.UNDER_CONSIDERATION
                                ? PieceStanding.WITHDRAWN
                                : now);
            });
        }

        Course course() {
            wished.removeIf(piece ->
                    pieces.get(piece) == PieceStanding.ACCEPTED || pieces.get(piece) == PieceStanding.DECLINED);
            return new Course(end(), Map.copyOf(pieces), Set.copyOf(wished), Map.copyOf(states), portal);
        }

        private Standing end() {
            if (standing.end() || standing == Standing.PLANNED) {
                return standing;
            }
            if (pieces.containsValue(PieceStanding.UNDER_CONSIDERATION)) {
                return standing;
            }
            boolean gone = pieces.values().stream().allMatch(each -> each == PieceStanding.WITHDRAWN);
            return gone ? Standing.WITHDRAWN : Standing.DECIDED;
        }
    }
}
