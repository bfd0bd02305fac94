package jp.akashi.web.office;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.ItemId;
import jp.akashi.kernel.PersonId;
import jp.akashi.party.Person;
import org.springframework.stereotype.Component;

/// Who has which item of a case on the screen now, so that two examiners do not do the same work.
/// It is known only while it lasts, and kept nowhere.
@Component
class Presence {
    private static final Duration LASTS = Duration.ofMinutes(3);
    private final Map<ApplicationId, Map<PersonId, At>> present = new ConcurrentHashMap<>();
    private final InstantSource clock;

    Presence(InstantSource clock) {
        this.clock = clock;
    }

    /// Somebody, at an item, last seen there at a moment.
    record At(PersonId person, String name, ItemId item, Instant seen) {}

    /// Notes that a person has an item before them.
    void note(Person person, ApplicationId application, ItemId item) {
        var here = new At(person.id(), person.name(), item, clock.instant());
        present.computeIfAbsent(application, _ -> new ConcurrentHashMap<>()).put(person.id(), here);
        present.values().forEach(people -> people.values().removeIf(at -> !isThere(at)));
        present.values().removeIf(Map::isEmpty);
    }

    /// The others who are at a case.
    List<At> others(Person person, ApplicationId application) {
        return Optional.ofNullable(present.get(application)).stream()
                .flatMap(people -> people.values().stream())
                .filter(at -> !at.person().equals(person.id()) && isThere(at))
                .toList();
    }

    private boolean isThere(At at) {
        return at.seen().plus(LASTS).isAfter(clock.instant());
    }
}
