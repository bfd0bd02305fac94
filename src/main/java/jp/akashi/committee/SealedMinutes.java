package jp.akashi.committee;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.Digest;
import jp.akashi.kernel.MeetingId;
import jp.akashi.kernel.PersonId;

/// The minutes of a closed meeting (確定した議事録): the words, the results, and who was kept out of which
/// case. Never changed; the digest tells whether they are what was sealed.
public record SealedMinutes(
        MeetingId meeting, Map<ApplicationId, Point> points, String general, Sealing sealing) {
    /// One case: its words, its result, and the members who had an interest.
    public record Point(String words, Result result, Set<PersonId> recused) {
        public Point {
            recused = Set.copyOf(recused);
        }
    }

    /// Who sealed them, when.
    public record Sealing(PersonId by, Instant at) {}

    public SealedMinutes {
        points = Collections.unmodifiableMap(new LinkedHashMap<>(points));
    }

    /// The fingerprint of everything in them.
    public Digest digest() {
        var cases =
                points.entrySet().stream()
                        .map(point -> print(point.getKey(), point.getValue()))
                        .collect(Collectors.joining("\n"));
        return Digest.of(
                String.join("\n", meeting.value(), general, cases, sealing.by().value())
                        + "\n"
                        + sealing.at());
    }

    private static String print(ApplicationId application, Point point) {
        var out = point.recused().stream().map(PersonId::value).sorted().toList();
        return String.join(
                "\n",
                application.value(),
                point.words(),
                point.result().toString(),
                String.join(" ", out));
    }
}
