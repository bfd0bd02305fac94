package jp.akashi.security;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/// All routes of the running program.
record Routes(List<Route> all) {
    private static final Comparator<Route> NARROWEST =
            Comparator.comparing(Route::pattern, PathPattern.SPECIFICITY_COMPARATOR);

    /// Every path is asked for once a route.
    private static final Map<String, PathContainer> PARSED = new ConcurrentHashMap<>();

    /// One of them.
    record Route(RequestMethod method, PathPattern pattern) {
        boolean matches(String path) {
            return pattern.matches(PARSED.computeIfAbsent(path, Routes::parsed));
        }

        boolean isRead() {
            return method == RequestMethod.GET;
        }

        /// The route with something in its blanks that nobody has.
        String unknown() {
            return pattern.getPatternString()
                    .replaceAll("\\{\\*[^}]*}|\\*\\*", "nothing")
                    .replaceAll("\\{[^{}]*(\\{[^{}]*})?[^{}]*}", "0000")
                    .replace("*", "nothing");
        }

        boolean hasBlanks() {
            return pattern.getPatternString().contains("{");
        }
    }

    /// @param servlet one that has answered something already
    static Routes of(DispatcherServlet servlet) {
        return new Routes(
                Objects.requireNonNull(servlet.getHandlerMappings()).stream()
                        .filter(RequestMappingInfoHandlerMapping.class::isInstance)
                        .map(RequestMappingInfoHandlerMapping.class::cast)
                        .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                        .flatMap(Routes::each)
                        .distinct()
                        .sorted(Comparator.comparing(Route::toString))
                        .toList());
    }

    private static Stream<Route> each(RequestMappingInfo info) {
        var methods = info.getMethodsCondition().getMethods();
        var asked = methods.isEmpty() ? Set.of(RequestMethod.GET) : methods;
        var patterns = Objects.requireNonNull(info.getPathPatternsCondition()).getPatterns();
        return asked.stream()
                .flatMap(method -> patterns.stream().map(pattern -> new Route(method, pattern)));
    }

    Optional<Route> of(RequestMethod method, String path) {
        return all.stream()
                .filter(route -> route.method() == method && route.matches(path))
                .min(NARROWEST);
    }

    private static PathContainer parsed(String path) {
        return PathContainer.parsePath(URI.create(path).getRawPath());
    }
}
