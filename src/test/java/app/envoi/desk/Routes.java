package app.envoi.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/** Every address that the running application answers at, as its handler mappings know them: a new one cannot be forgotten. */
public final class Routes {
    private static final Pattern VARIABLE = Pattern.compile("\\{\\*?[^{}:]+(?::((?:[^{}]|\\{[^{}]*})+))?}");

    private final List<Route> all;

    private Routes(List<Route> all) {
        this.all = all;
    }

    /** @param parameter one that must be there, or empty */
    public record Route(RequestMethod method, PathPattern pattern, String parameter, HandlerMethod handler) {
        /** An address of this route; nothing need be there. */
        public String example() {
            String path = VARIABLE.matcher(pattern.getPatternString())
                    .replaceAll(variable -> Matcher.quoteReplacement(value(variable.group(1))));
            return parameter.isEmpty() ? path : path + "?" + parameter + "=1";
        }

        private static String value(String regex) {
            String first = regex == null ? "" : regex.split("\\|")[0];
            return first.matches("[a-z]+") ? first : "1";
        }

        @Override
        public String toString() {
            return method + " " + pattern + (parameter.isEmpty() ? "" : "?" + parameter);
        }
    }

    public static Routes of(RunningEnvoi envoi) {
        List<Route> all = new ArrayList<>();
        envoi.part(RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .forEach((mapping, handler) -> add(mapping, handler, all));
        all.sort(Comparator.comparing(Route::toString));
        return new Routes(all);
    }

    private static void add(RequestMappingInfo mapping, HandlerMethod handler, List<Route> all) {
        Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
        Set<RequestMethod> meant = methods.isEmpty() ? Set.of(RequestMethod.GET, RequestMethod.POST) : methods;
        String parameter = mapping.getParamsCondition().getExpressions().stream()
                .map(Object::toString)
                .findFirst()
                .orElse("");
        for (PathPattern pattern : mapping.getPathPatternsCondition().getPatterns()) {
            meant.forEach(method -> all.add(new Route(method, pattern, parameter, handler)));
        }
    }

    public List<Route> reading() {
        return all.stream().filter(route -> route.method() == RequestMethod.GET).toList();
    }

    public List<Route> changing() {
        return all.stream()
                .filter(route -> route.method() != RequestMethod.GET && route.method() != RequestMethod.HEAD)
                .toList();
    }

    /** The route that answers a GET at this path. */
    public Optional<Route> at(String path) {
        PathContainer parsed = PathContainer.parsePath(path);
        return reading().stream()
                .filter(route -> route.pattern().matches(parsed))
                .min(Comparator.comparing(Route::pattern));
    }
}
