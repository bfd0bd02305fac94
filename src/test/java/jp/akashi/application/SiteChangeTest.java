package jp.akashi.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.akashi.application.SiteChange.Site;
import jp.akashi.item.Answer;
import jp.akashi.item.Value;
import jp.akashi.kernel.ItemId;
import jp.akashi.scheme.Forms;
import org.junit.jupiter.api.Test;

class SiteChangeTest {
    private static final ItemId POWER = Forms.id("housing.power");
    private static final ItemId NAME = Forms.id("service.name");

    @Test
    void answersFollowACentreToItsNewName() {
        var before = twoCentres();
        var after = changed(before, new Site("東京", "東京第一"), new Site("大阪", "大阪"));
        assertThat(after.sites()).containsExactly("東京第一", "大阪");
        assertThat(power(after)).isEqualTo(Map.of("東京第一", "東の電源", "大阪", "西の電源"));
    }

    @Test
    void twoCentresMayTradeNames() {
        var after = changed(twoCentres(), new Site("東京", "大阪"), new Site("大阪", "東京"));
        assertThat(power(after)).isEqualTo(Map.of("大阪", "東の電源", "東京", "西の電源"));
    }

    @Test
    void answersGoWithTheCentreThatGoes() {
        assertThat(power(changed(twoCentres(), new Site("大阪", "大阪"))))
                .isEqualTo(Map.of("大阪", "西の電源"));
    }

    @Test
    void theFirstCentreInheritsWhatWasAnsweredForNone() {
        var before = answered(Dossier.empty(Forms.EDITION), "", "電源");
        var after = changed(before, new Site("", "東京"), new Site("", "大阪"));
        assertThat(power(after)).isEqualTo(Map.of("東京", "電源"));
        assertThat(power(changed(after))).isEqualTo(Map.of("", "電源"));
    }

    @Test
    void answersThatAreNotByCentreStay() {
        var before = twoCentres().with(NAME, Answer.of(Map.of(Forms.ANSWER, Forms.words("名"))));
        var after = changed(before, new Site("東京", "北"));
        assertThat(after.disclosure().answer(NAME)).isEqualTo(before.disclosure().answer(NAME));
    }

    @Test
    void everyCentreHasANameOfItsOwn() {
        assertThatThrownBy(() -> new SiteChange(List.of(new Site("", "東京"), new Site("", "東京"))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SiteChange(List.of(new Site("", " "))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Dossier twoCentres() {
        var empty = Dossier.empty(Forms.EDITION).withSites(List.of("東京", "大阪"));
        return answered(answered(empty, "東京", "東の電源"), "大阪", "西の電源");
    }

    private static Dossier answered(Dossier dossier, String site, String words) {
        var answer = dossier.disclosure().answer(POWER);
        return dossier.with(
                POWER, answer.with(site, Forms.ANSWER, Optional.of(Forms.words(words))));
    }

    private static Dossier changed(Dossier before, Site... sites) {
        return new SiteChange(List.of(sites)).in(before, POWER::equals);
    }

    private static Map<String, String> power(Dossier dossier) {
        return dossier.disclosure().answer(POWER).parts().stream()
                .collect(Collectors.toMap(Answer.Part::site, SiteChangeTest::words));
    }

    private static String words(Answer.Part part) {
        return part.values().get(Forms.ANSWER) instanceof Value.Words(var text) ? text : "";
    }
}
