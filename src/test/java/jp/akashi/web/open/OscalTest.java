package jp.akashi.web.open;

import static org.assertj.core.api.Assertions.assertThat;

import gov.nist.secauto.oscal.lib.OscalBindingContext;
import gov.nist.secauto.oscal.lib.model.Catalog;
import gov.nist.secauto.oscal.lib.model.ComponentDefinition;
import gov.nist.secauto.oscal.lib.model.Profile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.akashi.export.Content;
import jp.akashi.export.EntryOscal;
import jp.akashi.export.OscalCatalog;
import jp.akashi.export.OscalProfile;
import jp.akashi.export.Source;
import jp.akashi.kernel.EditionId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/// What is handed out as OSCAL, loaded and validated by NIST's own library.
class OscalTest {
    private static final EditionId AI = EditionId.parse("asp-saas-ai/2022-04-01");
    private static final Source SOURCE =
            new Source(Specimen.SCHEMES, OpenSite.PUBLISHER, LocalDate.parse("2023-06-01"));

    @TempDir Path folder;

    @Test
    void theBankOfItemsIsACatalog() throws IOException {
        var file = written(OscalCatalog.of(SOURCE));

        Catalog catalog = OscalBindingContext.instance().loadCatalog(file);

        assertThat(faults(file)).isEmpty();
        assertThat(controls(catalog))
                .containsAll(
                        Specimen.SCHEMES.get(AI).rows().stream()
                                .map(row -> row.id().value())
                                .toList())
                .hasSize(
                        (int)
                                Specimen.editions()
                                        .flatMap(edition -> edition.rows().stream())
                                        .map(row -> row.id())
                                        .distinct()
                                        .count());
    }

    @Test
    void anEditionIsAProfileOfIt() throws IOException {
        var edition = Specimen.SCHEMES.get(AI);
        var file = written(OscalProfile.of(edition, SOURCE));

        Profile profile = OscalBindingContext.instance().loadProfile(file);

        assertThat(faults(file)).isEmpty();
        assertThat(profile.getImports().getFirst().getIncludeControls().getFirst().getWithIds())
                .containsExactlyElementsOf(
                        edition.rows().stream().map(row -> row.id().value()).toList());
        assertThat(profile.getModify().getAlters()).hasSize(edition.rows().size());
    }

    @Test
    void theAnswersOfAServiceAreAComponentDefinition() throws IOException {
        var entry = Specimen.entry(Specimen.SCHEMES.get(AI), 1, "みほん文書AI");
        var file = written(((Content.Tree) new EntryOscal().content(entry, SOURCE)).root());

        ComponentDefinition component =
                OscalBindingContext.instance().loadComponentDefinition(file);

        assertThat(faults(file)).isEmpty();
        assertThat(
                        component
                                .getComponents()
                                .getFirst()
                                .getControlImplementations()
                                .getFirst()
                                .getImplementedRequirements())
                .extracting(requirement -> requirement.getControlId())
                .containsAll(
                        Specimen.SCHEMES.get(AI).rows().stream()
                                .map(row -> row.id().value())
                                .toList());
    }

    @Test
    void everyStateOfAnItemIsValidToo() throws IOException {
        var site = OpenSite.ofThree();
        var file = folder.resolve("small.json");
        Files.writeString(file, site.text("/services/ai-0001-2206.oscal.json"));

        assertThat(faults(file)).isEmpty();
    }

    @Test
    void whatIsNotValidIsFound() throws IOException {
        var site = OpenSite.ofThree();
        var file = folder.resolve("broken.json");
        var json = site.text("/services/ai-0001-2206.oscal.json");
        Files.writeString(file, json.replace("\"type\":\"organization\"", "\"type\":\"firm\""));

        assertThat(faults(file)).isNotEmpty();
    }

    private Path written(Map<String, Object> tree) throws IOException {
        var file = folder.resolve("document.json");
        Files.write(file, JsonMapper.shared().writeValueAsBytes(tree));
        return file;
    }

    private static List<String> faults(Path file) throws IOException {
        var context = OscalBindingContext.instance();
        var item = context.newBoundLoader().loadAsNodeItem(file);
        return context.validate(item).getFindings().stream()
                .map(finding -> finding.getSeverity() + " " + finding.getMessage())
                .toList();
    }

    private static Set<String> controls(Catalog catalog) {
        return catalog.getGroups().stream()
                .flatMap(group -> group.getControls().stream())
                .map(control -> control.getId())
                .collect(Collectors.toSet());
    }
}
