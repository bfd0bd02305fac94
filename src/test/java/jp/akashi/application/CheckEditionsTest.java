package jp.akashi.application;

import static jp.akashi.scheme.Forms.edition;
import static jp.akashi.scheme.Forms.mandatory;
import static jp.akashi.scheme.Forms.text;
import static jp.akashi.scheme.Forms.yesNo;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.akashi.Proves;
import jp.akashi.scheme.Edition;
import jp.akashi.scheme.Forms;
import jp.akashi.store.memory.MemoryApplications;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What may become of an edition that applications were filed under.
class CheckEditionsTest {
    private static final Edition USED =
            edition(mandatory("a.done", yesNo("分")).done("answer"), mandatory("a.words", text()));

    private final MemoryApplications applications = new MemoryApplications();

    @BeforeEach
    void anApplicationWasFiled() {
        applications.noteEdition(USED.id(), USED.fingerprint());
    }

    @Test
    @Proves("APP-15")
    void anEditionThatWasUsedDoesNotGo() {
        assertThat(check(USED)).isEmpty();
        assertThat(check()).containsExactly("APP-15");
    }

    @Test
    @Proves("APP-15")
    void anEditionNobodyUsedMayGo() {
        assertThat(new CheckEditions(new MemoryApplications()).check(Forms.schemes())).isEmpty();
    }

    @Test
    @Proves("APP-16")
    void theWordsOfAnEditionThatWasUsedMayBeCorrected() {
        assertThat(
                        check(
                                edition(
                                        mandatory("a.done", yesNo("分"))
                                                .done("answer")
                                                .named("死活監視"),
                                        mandatory("a.words", text()))))
                .isEmpty();
    }

    static List<Edition> changed() {
        var done = mandatory("a.done", yesNo("分")).done("answer");
        return List.of(
                edition(done),
                edition(done, mandatory("a.words", text()), mandatory("a.more", text())),
                edition(mandatory("a.words", text()), done),
                edition(mandatory("a.done", yesNo("分")), mandatory("a.words", text())),
                edition(done, mandatory("a.words", text()).optional()),
                edition(done, mandatory("a.words", yesNo())),
                edition(done, mandatory("a.words", text()).field("more", text())),
                edition(done, mandatory("a.words", text()).perSite()),
                edition(
                        mandatory("a.done", yesNo("時間")).done("answer"),
                        mandatory("a.words", text())));
    }

    @ParameterizedTest
    @MethodSource("changed")
    @Proves("APP-16")
    void whatAnEditionThatWasUsedAsksDoesNotChange(Edition changed) {
        assertThat(check(changed)).containsExactly("APP-16");
    }

    @Test
    void theFirstFingerprintStays() {
        applications.noteEdition(USED.id(), edition(mandatory("a.other", text())).fingerprint());

        assertThat(applications.editionsUsed()).containsEntry(USED.id(), USED.fingerprint());
    }

    private List<String> check(Edition... editions) {
        return new CheckEditions(applications)
                .check(Forms.schemes(editions)).stream()
                        .map(obstacle -> obstacle.rule().toString())
                        .toList();
    }
}
