package jp.akashi.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import jp.akashi.certification.Certification;
import jp.akashi.registry.Plea;
import jp.akashi.registry.Release;
import jp.akashi.registry.Releases;
import jp.akashi.road.SmallScheme;
import org.junit.jupiter.api.Test;

interface ReleasesContract extends Contract {
    Releases releases();

    @Test
    default void aWordThatAnAnswerMayBePublishedEarlyIsKeptForItsLastDay() {
        var application = given().application();
        var certification = given().certification(application);
        stores().published().certifications().add(certification);
        var by = application.latest().by();
        var first = release(certification, "2024-01-31", new Plea.Hand(by, Given.MORNING));
        var next =
                release(
                        certification,
                        "2024-07-31",
                        new Plea.Hand(by, Given.MORNING.plusSeconds(60)));
        releases().add(first);
        releases().add(next);

        assertThat(releases().list(certification.number())).containsExactly(next, first);
        assertThat(releases().latest(100)).containsOnlyOnce(certification.number());
        var other = given().certification(given().application());
        assertThat(releases().list(other.number())).isEmpty();
    }

    private static Release release(Certification of, String until, Plea.Hand by) {
        return new Release(of.number(), SmallScheme.NOTICE, LocalDate.parse(until), by);
    }
}
