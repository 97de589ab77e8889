package app.envoi.desk;

import app.envoi.desk.Routes.Route;
import app.envoi.desk.Visitor.Sheet;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.nodes.Element;

/** A walk through the desk along its own links, from page to page, without pressing a button. */
public final class Walk {
    /** Enough to meet a page in more than one state, and few enough to come to an end. */
    private static final int OF_ONE_KIND = 4;

    private final Visitor poet;
    private final Routes routes;
    private final Map<Route, String> seen = new TreeMap<>(Comparator.comparing(Route::toString));
    private final Set<Route> fileRoutes = new HashSet<>();
    private final Map<String, Sheet> files = new TreeMap<>();
    private final List<String> dead = new ArrayList<>();
    private final Map<String, Integer> visits = new HashMap<>();
    private final Set<String> known = new HashSet<>();

    public Walk(Visitor poet, Routes routes) {
        this.poet = poet;
        this.routes = routes;
    }

    public Walk from(Collection<String> doors) {
        Deque<String> ahead = new ArrayDeque<>(doors);
        ahead.addFirst("/");
        while (!ahead.isEmpty()) {
            String address = ahead.removeFirst();
            if (known.add(address)) {
                routes.at(path(address)).ifPresent(route -> look(route, address, ahead));
            }
        }
        return this;
    }

    private void look(Route route, String address, Deque<String> ahead) {
        String kind = route + address.replaceFirst("^[^?]*", "").replaceAll("=[^&]*", "");
        if (visits.merge(kind, 1, Integer::sum) > OF_ONE_KIND) {
            return;
        }
        Sheet sheet = poet.open(address);
        if (sheet.status() != 200) {
            dead.add(address + " answers " + sheet.status());
            return;
        }
        if (!sheet.header("Content-Type").startsWith("text/html")
                || !sheet.header("Content-Disposition").isEmpty()) {
            fileRoutes.add(route);
            files.put(address, sheet);
            return;
        }
        seen.putIfAbsent(route, address);
        for (Element link : sheet.html().select("a[href^=/]")) {
            if (link.closest("[hidden]") == null) {
                ahead.add(link.attr("href").replaceFirst("#.*", ""));
            }
        }
    }

    private static String path(String address) {
        return address.replaceFirst("\\?.*", "");
    }

    /** An address of each page, by a name for it. */
    public Map<String, String> pages() {
        Map<String, String> pages = new TreeMap<>();
        seen.forEach((route, address) -> pages.put(name(route), address));
        return pages;
    }

    private static String name(Route route) {
        String name = route.pattern()
                .getPatternString()
                .replaceAll("\\{([a-z]+)[^}]*}", "$1")
                .replaceAll("\\W+", "-");
        return name.equals("-") ? "desk" : name.replaceAll("^-|-$", "");
    }

    /** What came of each link that leads to a file. */
    public Map<String, Sheet> files() {
        return files;
    }

    /** Links of ours that lead nowhere. */
    public List<String> dead() {
        return dead;
    }

    /** What can be read and was not come by. */
    public List<String> missed() {
        return routes.reading().stream()
                .filter(route -> !seen.containsKey(route) && !fileRoutes.contains(route))
                .map(route -> route.pattern().getPatternString())
                .toList();
    }
}
