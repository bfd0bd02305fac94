package jp.akashi.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.akashi.Proves;
import jp.akashi.disclosure.CheckDisclosure;
import jp.akashi.disclosure.Disclosure;
import jp.akashi.disclosure.DisclosureRules;
import jp.akashi.disclosure.Finding;
import jp.akashi.evidence.Citation;
import jp.akashi.evidence.EvidenceIndex;
import jp.akashi.evidence.EvidenceKind;
import jp.akashi.evidence.Pages;
import jp.akashi.evidence.Papers;
import jp.akashi.item.Answer;
import jp.akashi.item.Notation;
import jp.akashi.item.Reading;
import jp.akashi.item.Value;
import jp.akashi.kernel.EditionId;
import jp.akashi.kernel.FieldKey;
import jp.akashi.kernel.ItemId;
import jp.akashi.kernel.ProviderId;
import jp.akashi.scheme.Edition;
import jp.akashi.scheme.Level;
import jp.akashi.scheme.Row;
import jp.akashi.scheme.Schemes;
import jp.akashi.schemefile.SchemeFiles;
import org.junit.jupiter.api.Test;

/// The checks on all 112 rows of the AI edition of 2022, answered with the examples of its own
/// data.
class WholeEditionTest {
    private static final Schemes SCHEMES = SchemeFiles.builtIn().read().orThrow();
    private static final Edition EDITION = SCHEMES.get(EditionId.parse("asp-saas-ai/2022-04-01"));
    private static final CheckDisclosure CHECK =
            new CheckDisclosure(SCHEMES.units(), SCHEMES.words());

    @Test
    @Proves({"DIS-01", "DIS-02", "DIS-03", "DIS-04", "DIS-07", "DIS-09"})
    void theExamplesOfTheDataAreAnswersInOrder() {
        assertThat(CHECK.check(EDITION, examples(), List.of())).isEmpty();
    }

    @Test
    @Proves("DIS-05")
    void theyAreInOrderForEachOfTwoDataCentres() {
        var sites = List.of("東京DC", "大阪DC");

        assertThat(CHECK.check(EDITION, examples(sites), sites)).isEmpty();
        assertThat(CHECK.check(EDITION, examples(sites.subList(0, 1)), sites))
                .extracting(Finding::rule)
                .containsOnly(DisclosureRules.EACH_SITE);
    }

    @Test
    @Proves("DIS-01")
    void anEmptyFormLacksEveryMandatoryBlankAndNothingElse() {
        long blanks =
                EDITION.rows().stream()
                        .flatMap(
                                row -> row.fields().stream().map(field -> row.levelOf(field.key())))
                        .filter(level -> level == Level.MANDATORY)
                        .count();

        assertThat(CHECK.check(EDITION, Disclosure.empty(EDITION.id()), List.of()))
                .hasSize((int) blanks)
                .extracting(Finding::rule)
                .containsOnly(DisclosureRules.ANSWERED);
    }

    @Test
    @Proves({"DIS-02", "DIS-03"})
    void whateverIsNotDoneMissesExactlyTheTwelveGates() {
        var missed = CHECK.check(EDITION, nothingDone(), List.of());

        assertThat(missed).hasSize(12).allMatch(Finding::refuses);
        assertThat(missed.stream().map(finding -> finding.spot().item()))
                .containsExactlyElementsOf(
                        EDITION.rows().stream().filter(Row::isGated).map(Row::id).toList());
    }

    @Test
    @Proves("APP-08")
    void theEditionRepeatsProviderServiceAndStart() {
        var sheet =
                FaceSheets.good()
                        .with(FaceField.PROVIDER_NAME, "x")
                        .with(FaceField.SERVICE_NAME, "x")
                        .with(FaceField.SERVICE_STARTED_ON, "2001-01-01");
        var disagreeing =
                new CheckFaceSheet(SCHEMES, PriorCertifications.none())
                        .check(EDITION, dossier().with(sheet), subject()).stream()
                                .filter(finding ->
                                        finding.rule().equals(ApplicationRules.SHEETS_AGREE))
                                .map(finding -> finding.spot().item());

        assertThat(disagreeing)
                .containsExactly(
                        new ItemId("provider-profile.provider-name"),
                        new ItemId("service-basics.service-name"),
                        new ItemId("service-basics.service-start"));
    }

    @Test
    void aCompleteApplicationHasNothingThatWouldSendItBack() {
        var check = new PreCheck(SCHEMES, Papers.texts(Map.of()), PriorCertifications.none());

        assertThat(check.check(dossier(), subject())).isEmpty();
    }

    private static PreCheck.Subject subject() {
        return new PreCheck.Subject(ProviderId.random(), LocalDate.of(2026, 11, 21));
    }

    /// The examples, with a face sheet that agrees with them and one document cited by every row.
    private static Dossier dossier() {
        var sheet = FaceSheets.good();
        for (var row : EDITION.rows()) {
            for (var field : row.fields()) {
                var said = row.item().help().example().getOrDefault(field.key(), "");
                sheet =
                        switch (field.meaning()) {
                            case PROVIDER_NAME -> sheet.with(FaceField.PROVIDER_NAME, said);
                            case SERVICE_NAME -> sheet.with(FaceField.SERVICE_NAME, said);
                            case SERVICE_START -> sheet.with(FaceField.SERVICE_STARTED_ON, said);
                            case PLAIN, PRESENCE, DISCLOSED_ON -> sheet;
                        };
            }
        }
        return new Dossier(sheet, List.of(), examples(), evidence());
    }

    private static EvidenceIndex evidence() {
        var index =
                EvidenceIndex.empty()
                        .withDocument(Papers.document("資料1", EvidenceKind.OPERATION, 1))
                        .withDocument(Papers.document("資料2", EvidenceKind.REGISTER_CERTIFICATE, 1));
        for (var row : EDITION.rows()) {
            index = index.withCitations(row.id(), List.of(new Citation("資料1", Pages.of(1), "")));
        }
        return index;
    }

    private static Disclosure examples() {
        return examples(List.of(""));
    }

    private static Disclosure examples(List<String> sites) {
        var answers = new HashMap<ItemId, Answer>();
        for (var row : EDITION.rows()) {
            var asked = row.item().traits().perSite() ? sites : List.of("");
            answers.put(
                    row.id(),
                    new Answer(
                            asked.stream()
                                    .map(site -> new Answer.Part(site, values(row)))
                                    .toList()));
        }
        return new Disclosure(EDITION.id(), answers);
    }

    private static Map<FieldKey, Value> values(Row row) {
        return row.fields().stream()
                .collect(
                        Collectors.toMap(
                                field -> field.key(),
                                field -> {
                                    var example = row.item().help().example().get(field.key());
                                    return Notation.read(field.kind(), String.valueOf(example))
                                                    instanceof Reading.Read(var value)
                                            ? value
                                            : new Value.NotDone(
                                                    "no example of "
                                                            + row.id()
                                                            + " "
                                                            + field.key());
                                }));
    }

    private static Disclosure nothingDone() {
        return new Disclosure(
                EDITION.id(),
                EDITION.rows().stream()
                        .collect(
                                Collectors.toMap(
                                        Row::id,
                                        row ->
                                                Answer.of(
                                                        row.fields().stream()
                                                                .collect(
                                                                        Collectors.toMap(
                                                                                field ->
                                                                                        field.key(),
                                                                                _ ->
                                                                                        new Value
                                                                                                .NotDone(
                                                                                                "")))))));
    }
}
