package jp.akashi.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import jp.akashi.application.Dossier;
import jp.akashi.kernel.ItemId;
import jp.akashi.registry.Statement;
import jp.akashi.road.Papers;
import jp.akashi.road.SmallScheme;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// What is kept comes back as it was, and what is not of the form is refused.
class JsonProperties {
    @Property(tries = 300)
    void aDossierComesBackAsItWas(@ForAll("dossiers") Dossier dossier) {
        var back = DossierJson.read(DossierJson.print(dossier));

        assertThat(back).isEqualTo(dossier);
        assertThat(back.disclosure().answers().keySet())
                .containsExactlyElementsOf(dossier.disclosure().answers().keySet());
    }

    @Property(tries = 300)
    void statementsComeBackAsTheyWereInTheirOrder(
            @ForAll("statements") Map<ItemId, Statement> statements) {
        var back = StatementJson.read(StatementJson.print(statements));

        assertThat(back).isEqualTo(statements);
        assertThat(back.keySet()).containsExactlyElementsOf(statements.keySet());
    }

    @Property(tries = 300)
    void whatCanBeKeptIsKeptToTheLetter(@ForAll String text) {
        var kept = Json.storable(text);

        assertThat(Json.storable(kept))
                .isEqualTo(kept)
                .hasSameSizeAs(text)
                .doesNotContain("\u0000");
        assertThat(new String(kept.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .isEqualTo(kept);
    }

    @Example
    void theFormIsTheOneOfVersionOne() {
        assertThat(AnswerJson.print(Papers.complete().disclosure().answer(SmallScheme.NOTICE)))
                .hasToString(
                        """
                        [{"site":"","values":[{"is":"quantity","note":"","number":"3","unit":"ヶ月前","field":"period"}]}]\
                        """);
        assertThat(DossierJson.print(Dossier.empty(SmallScheme.EDITION)))
                .isEqualTo(
                        """
                        {"v":1,"edition":"small-ai/2022-04-01","face":[],"withholdings":[],"sites":[],"answers":[],"documents":[],"citations":[]}\
                        """);
    }

    @Example
    void anUnknownKeyIsRefusedWhereverItStands() {
        var printed = DossierJson.print(Papers.complete());

        for (var key :
                new String[] {"\"v\":1", "\"site\":\"\"", "\"is\":\"yes-no\"", "\"from\":1"}) {
            assertThat(printed).contains(key);
            assertThatIllegalArgumentException()
                    .as(key)
                    .isThrownBy(() -> DossierJson.read(printed.replace(key, key + ",\"more\":1")))
                    .withMessageContaining("unknown key more");
        }
    }

    @Example
    void aMissingKeyAnUnknownTypeAndAnotherVersionAreRefused() {
        var printed = DossierJson.print(Papers.complete());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> DossierJson.read(printed.replace("\"sites\":[],", "")))
                .withMessageContaining("no sites");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        DossierJson.read(printed.replace("\"is\":\"yes-no\"", "\"is\":\"maybe\"")))
                .withMessageContaining("no such value: maybe");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DossierJson.read(printed.replace("\"v\":1", "\"v\":2")))
                .withMessageContaining("another form");
    }

    @Example
    void aKeyGivenTwiceAndWordsAfterTheEndAreRefused() {
        assertThatThrownBy(() -> Json.read("{\"v\":1,\"v\":1}"))
                .isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> Json.read("{\"v\":1} more")).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> Json.read("[1]")).isInstanceOf(IllegalArgumentException.class);
    }

    @Provide
    Arbitrary<Dossier> dossiers() {
        return Contents.dossiers();
    }

    @Provide
    Arbitrary<Map<ItemId, Statement>> statements() {
        return Contents.statements();
    }
}
