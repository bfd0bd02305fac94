package jp.akashi.schemefile.guide;

import static org.assertj.core.api.Assertions.assertThat;

import jp.akashi.directory.Condition.Weight;
import jp.akashi.guide.Guide;
import jp.akashi.guide.Profile;
import jp.akashi.scheme.Schemes;
import jp.akashi.schemefile.SchemeFiles;
import org.junit.jupiter.api.Test;

/// What the guidance that the platform carries says, held against the schemes it carries.
class GuidanceTest {
    private static final Schemes SCHEMES = SchemeFiles.builtIn().read().orThrow();
    private static final Guide GUIDE = GuideFiles.builtIn().read(SCHEMES).orThrow();

    @Test
    void itHasNoFault() {
        assertThat(GuideFiles.builtIn().read(SCHEMES).faults()).isEmpty();
    }

    @Test
    void itHasTheSixProfiles() {
        assertThat(GUIDE.profiles().all())
                .extracting(profile -> profile.name().ja())
                .containsExactly("自治体", "医療機関", "マイナンバー取扱い", "AI利用", "中小企業", "海外にデータを置かない");
    }

    @Test
    void aProfileHasAFewConditionsMostOfThemWishes() {
        for (var profile : GUIDE.profiles().all()) {
            assertThat(profile.wishes()).as(profile.id()).hasSizeBetween(6, 12);
            assertThat(profile.requirement().conditions()).hasSameSizeAs(profile.wishes());
            assertThat(musts(profile)).as(profile.id()).isBetween(0L, 2L);
        }
    }

    private static long musts(Profile profile) {
        return profile.requirement().conditions().stream()
                .filter(condition -> condition.weight() == Weight.MUST)
                .count();
    }
}
