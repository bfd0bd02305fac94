package jp.akashi;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The order of the procedure is the order of imports: a package sees only what stands before it.
/// Adding a package means choosing its place in these lists, and nothing else.
class ArchitectureTest {
    private static final List<String> STATIONS =
            List.of(
                    "kernel",
                    "party",
                    "item",
                    "scheme",
                    "agenda",
                    "disclosure",
                    "evidence",
                    "application",
                    "fee",
                    "examination",
                    "consultation",
                    "committee",
                    "decision",
                    "certification",
                    "keeping",
                    "renewal",
                    "registry",
                    "takeover",
                    "surveillance",
                    "mark",
                    "question",
                    "directory",
                    "notice",
                    "guide",
                    "export",
                    "access",
                    "journal",
                    "desk");
    private static final List<String> ADAPTERS =
            List.of(
                    "schemefile",
                    "store",
                    "search",
                    "post",
                    "paper",
                    "crawl",
                    "idp",
                    "wording",
                    "setting");
    private static final List<String> ACTORS = List.of("web", "cli", "demo");

    private static final List<String> OPEN =
            List.of("registry", "directory", "guide", "export", "search", "web.open");
    private static final List<String> CONFIDENTIAL =
            List.of(
                    "evidence",
                    "examination",
                    "consultation",
                    "committee",
                    "fee",
                    "surveillance",
                    "question");

    private static final House HOUSE = new House(STATIONS, ADAPTERS, ACTORS);
    private static final JavaClasses CLASSES = Code.MAIN;

    @Test
    void everyPackageHasItsPlaceInTheHouse() {
        assertThat(CLASSES).isNotEmpty();
        assertThat(HOUSE.homeless(CLASSES)).isEmpty();
    }

    @Test
    void everyImportPointsBackwardsInTheProcedure() {
        assertThat(HOUSE.forwards(CLASSES)).isEmpty();
    }

    @Test
    void theStationsKnowOnlyTheJdk() {
        assertThat(HOUSE.foreign(CLASSES)).isEmpty();
    }

    @Test
    void whatIsPublishedNeverSeesWhatIsConfidential() {
        assertThat(House.leaks(CLASSES, OPEN, CONFIDENTIAL)).isEmpty();
    }

    @Test
    void theActorsFoldersOfTheWebShareOnlyTheKit() {
        assertThat(House.crossings(CLASSES)).isEmpty();
    }

    @Test
    void anImportTurnedAroundIsFound() {
        var turned = new ArrayList<>(STATIONS);
        Collections.swap(turned, turned.indexOf("item"), turned.indexOf("scheme"));

        assertThat(new House(turned, ADAPTERS, ACTORS).forwards(CLASSES))
                .isNotEmpty()
                .allSatisfy(use -> assertThat(use).contains("scheme.").contains("item."));
    }

    @Test
    void aPackageLeftOutIsFound() {
        var fewer = new ArrayList<>(STATIONS);
        fewer.remove("disclosure");

        assertThat(new House(fewer, ADAPTERS, ACTORS).homeless(CLASSES))
                .containsExactly("jp.akashi.disclosure");
    }

    @Test
    void aLeakIsFound() {
        assertThat(House.leaks(CLASSES, List.of("application"), CONFIDENTIAL)).isNotEmpty();
    }
}
