package jp.akashi.schemefile.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import jp.akashi.directory.Condition.Weight;
import jp.akashi.guide.Chapter;
import jp.akashi.guide.Guide;
import jp.akashi.guide.Guideline;
import jp.akashi.guide.Point;
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

    @Test
    void theGuideHasItsFourChapters() {
        assertThat(GUIDE.chapters())
                .extracting(chapter -> chapter.id() + " " + chapter.parts().size())
                .containsExactly("life-cycle 5", "information 5", "gaps 7", "abroad 5");
    }

    @Test
    void everyGapSaysWhatToSettleAndWhatToAsk() {
        assertThat(GUIDE.findChapter("gaps").orElseThrow().parts())
                .allSatisfy(gap ->
                        assertThat(gap.points())
                                .extracting(Point::id)
                                .containsExactly("ours", "ask"));
    }

    @Test
    void everyPartLeadsToDisclosureItems() {
        assertThat(GUIDE.chapters())
                .flatExtracting(Chapter::parts)
                .allSatisfy(part ->
                        assertThat(part.points()).flatExtracting(Point::items).isNotEmpty());
    }

    @Test
    void theLibraryHasTheWholeListAndWhatCameLater() {
        assertThat(GUIDE.library().all())
                .extracting(Guideline::number)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 44).boxed().toList());
    }

    @Test
    void onlyOneEnglishTitleIsOfficial() {
        assertThat(GUIDE.library().all())
                .filteredOn(Guideline::isEnglishOfficial)
                .extracting(Guideline::id)
                .containsExactly("user-protection");
    }

    @Test
    void everySchemeRestsOnAGuidelineOfTheLibrary() {
        assertThat(SCHEMES.all())
                .allSatisfy(scheme ->
                        assertThat(GUIDE.portal().guidelinesOf(scheme.id())).isNotEmpty());
    }

    @Test
    void thereAreQuestionsOfUsersAndOfProviders() {
        assertThat(GUIDE.questions().groups())
                .extracting(group -> group.id() + " " + group.questions().size())
                .containsExactly("users 9", "before 8", "documents 8", "after 5");
    }

    @Test
    void theStatisticsCountEveryPrefecture() {
        assertThat(GUIDE.counted().prefectures()).hasSize(47).doesNotHaveDuplicates();
        assertThat(GUIDE.counted().fields()).hasSizeBetween(15, 25).doesNotHaveDuplicates();
    }

    private static long musts(Profile profile) {
        return profile.requirement().conditions().stream()
                .filter(condition -> condition.weight() == Weight.MUST)
                .count();
    }
}
