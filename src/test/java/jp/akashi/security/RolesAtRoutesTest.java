package jp.akashi.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.akashi.security.Routes.Route;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Every route is tried by everybody: who has no business there learns nothing about it.
@ExtendWith(Premises.Shared.class)
class RolesAtRoutesTest {
    private static final List<String> FOLDERS = List.of("/provider", "/office", "/committee");
    private static final Set<Integer> REFUSED = Set.of(403, 404);
    private static final Set<Integer> REDIRECTED = Set.of(302, 303);

    /// Forms that change nothing: they are sent to be read, without a token.
    private static final Set<String> READ_ONLY = Set.of("/requirements/file", "/guide/gaps/record");

    private final Premises premises;

    RolesAtRoutesTest(Premises premises) {
        this.premises = premises;
    }

    @Test
    void everyRouteIsOpenOnlyToItsRole() {
        var wrong = new ArrayList<String>();
        int tried = 0;
        for (var route : premises.routes().all()) {
            var path = path(route);
            for (var who : differing(route)) {
                tried++;
                judge(who, route, path).ifPresent(wrong::add);
            }
        }
        Findings.tell(
                "1-routes",
                List.of(
                        "routes x roles: %d routes, %d people, %d tried, %d wrong"
                                .formatted(
                                        premises.routes().all().size(),
                                        Who.values().length,
                                        tried,
                                        wrong.size())));
        assertThat(wrong).isEmpty();
        assertThat(premises.routes().all()).hasSizeGreaterThan(250);
    }

    /// What is open to everybody looks alike to those who differ from others in the folders alone.
    private static List<Who> differing(Route route) {
        var pattern = route.pattern().getPatternString();
        boolean open =
                !pattern.startsWith("/account") && FOLDERS.stream().noneMatch(pattern::startsWith);
        return Arrays.stream(Who.values()).filter(who -> !open || !who.looksAlike()).toList();
    }

    /// What is wrong with an answer, if anything is.
    private Optional<String> judge(Who who, Route route, String path) {
        boolean allowed = isAllowed(who, route);
        var answer = route.isRead() ? premises.as(who).get(path) : sent(who, route, path, !allowed);
        boolean right = isRight(who, route, allowed, answer);
        return right
                ? Optional.empty()
                : Optional.of("%s %s: %s".formatted(who, route.method(), answer));
    }

    /// A form of somebody else's folder is sent with a token of one's own, and one of the own
    /// folder without.
    private Answer sent(Who who, Route route, String path, boolean withToken) {
        var visitor = premises.as(who);
        return switch (route.method()) {
            case POST ->
                    withToken ? visitor.post(path, List.of()) : visitor.postBare(path, List.of());
            default -> visitor.ask(route.method().name(), path);
        };
    }

    private static boolean isRight(Who who, Route route, boolean allowed, Answer answer) {
        if (allowed && route.isRead()) {
            return answer.status() < 500;
        }
        if (allowed) {
            return READ_ONLY.contains(route.pattern().getPatternString())
                    ? answer.status() < 500
                    : answer.status() == 403;
        }
        return who == Who.NOBODY
                ? REDIRECTED.contains(answer.status()) && answer.location().endsWith("/login")
                        || REFUSED.contains(answer.status())
                : answer.status() == 404;
    }

    private static boolean isAllowed(Who who, Route route) {
        var pattern = route.pattern().getPatternString();
        var folder =
                FOLDERS.stream()
                        .filter(one -> pattern.equals(one) || pattern.startsWith(one + "/"))
                        .findFirst();
        if (folder.isPresent()) {
            return who.folder().equals(folder.get());
        }
        return who != Who.NOBODY || !pattern.startsWith("/account");
    }

    /// An address that is really there, where one was found.
    private String path(Route route) {
        return Arrays.stream(Who.values())
                .filter(who -> !who.looksAlike())
                .map(premises::trail)
                .flatMap(trail -> trail.pages().keySet().stream())
                .filter(path -> route.matches(path))
                .findFirst()
                .or(() -> action(route))
                .orElseGet(route::unknown);
    }

    private Optional<String> action(Route route) {
        return Arrays.stream(Who.values())
                .filter(who -> !who.looksAlike())
                .map(premises::trail)
                .flatMap(trail -> trail.forms().stream())
                .map(Trail.Spot::action)
                .filter(path -> route.matches(path))
                .findFirst();
    }
}
