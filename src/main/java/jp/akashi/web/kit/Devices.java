package jp.akashi.web.kit;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.akashi.kernel.Digest;
import jp.akashi.party.Person;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/// The devices a person is signed in at, from the sessions in the database.
@Component
public final class Devices {
    private final FindByIndexNameSessionRepository<? extends Session> sessions;

    Devices(FindByIndexNameSessionRepository<? extends Session> sessions) {
        this.sessions = sessions;
    }

    /// A device as its owner sees it.
    ///
    /// @param handle names it on a page without giving the name of its session away
    public record Line(String handle, String browser, String address, Used used, boolean here) {}

    /// When somebody signed in there, and when it was used last.
    public record Used(Instant since, Instant last) {}

    /// @param here the name of the session that asks
    public List<Line> list(Person person, String here) {
        return open(person)
                .flatMap(session -> line(session.getValue(), here).stream())
                .sorted(Comparator.comparing((Line line) -> line.used().last()).reversed())
                .toList();
    }

    /// The name of the session of a device.
    public Optional<String> findSession(Person person, String handle) {
        return open(person)
                .map(Map.Entry::getKey)
                .filter(session -> handle(session).equals(handle))
                .findFirst();
    }

    private Stream<? extends Map.Entry<String, ? extends Session>> open(Person person) {
        return sessions.findByPrincipalName(person.id().value()).entrySet().stream()
                .filter(session -> !session.getValue().isExpired());
    }

    private static Optional<Line> line(Session session, String here) {
        return session.getAttribute(Device.key()) instanceof Device device
                ? Optional.of(
                        new Line(
                                handle(session.getId()),
                                device.browser(),
                                device.address(),
                                new Used(
                                        Instant.ofEpochSecond(device.since()),
                                        session.getLastAccessedTime()),
                                session.getId().equals(here)))
                : Optional.empty();
    }

    private static String handle(String session) {
        return Digest.of("device " + session).hex().substring(0, 32);
    }
}
