package app.envoi.desk.packet;

import app.envoi.desk.packet.Packet.Chosen;
import app.envoi.desk.piece.Exposure;
import app.envoi.desk.piece.Exposures;
import app.envoi.desk.piece.Kind;
import app.envoi.desk.piece.Listed;
import app.envoi.desk.piece.Permissions;
import app.envoi.desk.piece.PieceId;
import app.envoi.desk.piece.Pieces;
import app.envoi.desk.web.Moments;
import app.envoi.press.guideline.Call;
import app.envoi.press.guideline.Call.Answer;
import app.envoi.press.guideline.Call.Policy;
import app.envoi.words.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the desk knows without the tracker: the reading window, where pieces were public, permission for translations. */
final class HouseGuards implements Guards {
    private final Pieces pieces;
    private final Exposures exposures;
    private final Permissions permissions;
    private final Clock clock;

    HouseGuards(Pieces pieces, Exposures exposures, Permissions permissions, Clock clock) {
        this.pieces = pieces;
        this.exposures = exposures;
        this.permissions = permissions;
        this.clock = clock;
    }

    @Override
    public List<Guard> before(Packet packet) {
        List<PieceId> ids = packet.pieces().stream().map(Chosen::piece).toList();
        List<Guard> guards = new ArrayList<>(window(packet.call()));
        guards.addAll(exposed(packet.call(), exposures.of(ids)));
        guards.addAll(translations(ids));
        return guards;
    }

    /** By the calendar of the call's own place. */
    private List<Guard> window(Call call) {
        ZoneId zone = call.window().zone().orElse(clock.getZone());
        LocalDate today = LocalDate.now(clock.withZone(zone));
        return switch (call.window().on(today)) {
            case OPEN -> List.of();
            case UNKNOWN -> List.of(Guard.care(Words.say("guard.window")));
            case CLOSED ->
                List.of(Guard.stop(call.window()
                        .nextOpening(today)
                        .map(day -> Words.say("guard.closed.until", Moments.date(day)))
                        .orElseGet(() -> Words.say("guard.closed"))));
        };
    }

    private static List<Guard> exposed(Call call, List<Exposure> seen) {
        return seen.stream()
                .flatMap(each -> exposed(call.policy(), each).stream())
                .toList();
    }

    private static Optional<Guard> exposed(Policy policy, Exposure exposure) {
        boolean counts = names(policy.countsAsPublished(), exposure.kind());
        if (policy.published() == Answer.YES || !counts && names(policy.doesNotCount(), exposure.kind())) {
            return Optional.empty();
        }
        String gone = exposure.gone() ? ".gone" : "";
        boolean sure = counts || policy.countsAsPublished().isEmpty() && exposure.kind() != Exposure.Kind.READING;
        return Optional.of(
                policy.published() == Answer.NO && sure && !exposure.gone()
                        ? Guard.stop(exposure.piece(), Words.say("guard.public.stop", exposure.place()))
                        : Guard.care(exposure.piece(), Words.say("guard.public" + gone, exposure.place())));
    }

    /** Whether one of the places that a call names is of this kind. */
    private static boolean names(List<String> places, Exposure.Kind kind) {
        List<String> called = switch (kind) {
            case BLOG -> List.of("blog", "personal-website", "online");
            case SOCIAL_MEDIA -> List.of("social-media", "online");
            case READING -> List.of("podcast");
            case PRINT -> List.of("print", "anthology");
            case JOURNAL -> List.of("print", "online");
            case NEWSLETTER -> List.of("online");
        };
        return called.stream().anyMatch(places::contains);
    }

    private List<Guard> translations(List<PieceId> ids) {
        Set<PieceId> permitted = permissions.of(ids).stream()
                .map(permission -> permission.piece())
                .collect(Collectors.toSet());
        return pieces.listed(ids).stream()
                .filter(piece -> piece.kind() == Kind.TRANSLATION)
                .map(Listed::id)
                .filter(id -> !permitted.contains(id))
                .map(id -> Guard.stop(id, Words.say("guard.permission")))
                .toList();
    }
}
