package app.envoi.desk.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What was typed on a page of ours whose form could not be taken: it is shown again, so that it is not lost. */
final class Unsent {
    /** The token of the form did not hold, or a field was longer than is kept. */
    private static final Set<Integer> REFUSED = Set.of(403, 422);

    private static final Set<String> NEVER = Set.of("_csrf", "old", "passphrase", "again");

    private Unsent() {}

    static List<String> texts(HttpServletRequest request) {
        boolean refused = request.getDispatcherType() == DispatcherType.ERROR
                && request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
                && REFUSED.contains(status);
        return refused && isOurs(request) ? typed(request.getParameterMap()) : List.of();
    }

    /** A form on another site has no business with what this page says. */
    private static boolean isOurs(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        return site == null || site.equals("same-origin");
    }

    private static List<String> typed(Map<String, String[]> fields) {
        return fields.entrySet().stream()
                .filter(field -> !NEVER.contains(field.getKey()))
                .flatMap(field -> Arrays.stream(field.getValue()))
                .filter(Unsent::isProse)
                .toList();
    }

    /** Ids and choices have no spaces in them. */
    private static boolean isProse(String value) {
        return value.strip().chars().anyMatch(Character::isWhitespace);
    }
}
