package jp.akashi.paper.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.akashi.Proves;
import jp.akashi.application.Dossier;
import jp.akashi.application.FaceSheet;
import jp.akashi.disclosure.Disclosure;
import jp.akashi.disclosure.Spot;
import jp.akashi.evidence.Evidence;
import jp.akashi.evidence.Evidence.Copy;
import jp.akashi.evidence.Evidence.Nature;
import jp.akashi.evidence.Evidence.Tongue;
import jp.akashi.evidence.EvidenceIndex;
import jp.akashi.item.Answer;
import jp.akashi.item.Value;
import jp.akashi.kernel.Outcome;
import jp.akashi.paper.PaperRules;
import jp.akashi.scheme.Forms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormRoundTripTest {
    @TempDir Path folder;

    @Test
    void theEmptyFormSaysNothingAndHasNoFault() throws IOException {
        var read = read(Samples.template());
        assertThat(read.faults()).isEmpty();
        assertThat(read.form()).isEqualTo(FilledForm.of(Dossier.empty(Forms.EDITION)));
    }

    @Test
    void whatIsWrittenIsReadBackWithoutLoss() throws IOException {
        var full = Samples.full();
        var read = read(written(FilledForm.of(full)));
        assertThat(read.faults()).isEmpty();
        assertThat(read.form()).isEqualTo(FilledForm.of(full));
        assertThat(read.form().over(Dossier.empty(Forms.EDITION).with(Samples.evidence())))
                .isEqualTo(full);
    }

    @Test
    void whatWasReadIsWrittenAsTheSameFormAgain() throws IOException {
        var once = read(written(FilledForm.of(Samples.full()))).form();
        assertThat(read(written(once)).form()).isEqualTo(once);
    }

    @Test
    void aDocumentKeepsItsLanguageWhatItWasMadeFromAndItsTerm() throws IOException {
        var said = new Nature(Tongue.ENGLISH, Copy.OF_ORIGINAL, LocalDate.parse("2027-03-31"));
        var index = Samples.evidence();
        var first = index.documents().getFirst();
        var told = evidence(first, said);
        var form = FilledForm.of(Samples.full().with(new EvidenceIndex(List.of(told), Map.of())));
        var read = read(written(form));
        assertThat(read.faults()).isEmpty();
        assertThat(read.form().documents())
                .extracting(ListedDocument::nature)
                .containsExactly(said);
        var unsaid = Dossier.empty(Forms.EDITION).with(new EvidenceIndex(List.of(first), Map.of()));
        assertThat(read.form().over(unsaid).evidence().documents()).containsExactly(told);
    }

    private static Evidence evidence(Evidence document, Nature nature) {
        return new Evidence(
                document.id(),
                document.label(),
                document.title(),
                document.kind(),
                document.file(),
                document.capture(),
                document.issuedOn(),
                nature);
    }

    @Test
    void keepsDocumentsHandedInAndNamesThoseStillToCome() throws IOException {
        var form = read(written(FilledForm.of(Samples.full()))).form();
        var first = new EvidenceIndex(List.of(Samples.evidence().documents().getFirst()), Map.of());
        assertThat(form.missingFrom(first))
                .extracting(ListedDocument::fileName)
                .containsExactly("web.pdf");
        assertThat(form.missingFrom(Samples.evidence())).isEmpty();
        var dossier = form.over(Dossier.empty(Forms.EDITION).with(first));
        assertThat(dossier.evidence().documents()).isEqualTo(first.documents());
    }

    @Test
    void takesTheNumberOfADocumentFromTheListWhenItsFileIsTheSame() throws IOException {
        var form = read(written(FilledForm.of(Samples.full()))).form();
        var renumbered =
                new EvidenceIndex(
                        Samples.evidence().documents().stream()
                                .map(document ->
                                        new Evidence(
                                                document.id(),
                                                document.label() + "旧",
                                                "古い題名",
                                                document.kind(),
                                                document.file(),
                                                null,
                                                null))
                                .toList(),
                        Map.of());
        assertThat(form.over(Dossier.empty(Forms.EDITION).with(renumbered)).evidence())
                .isEqualTo(Samples.evidence());
    }

    @Test
    void knowsTheCellOfEveryPlaceAFindingCanBeAbout() throws IOException {
        var read = read(written(FilledForm.of(Samples.full())));
        assertThat(read.findCell(Spot.of(Samples.WORDS))).contains("申請書B!H5");
        assertThat(read.findCell(Spot.of(Samples.SITE, Forms.key("year"), "大阪DC")))
                .contains("申請書B!H13");
        assertThat(read.findCell(Spot.of(Samples.WORDS).about("資料2"))).contains("申請書B!J5");
        assertThat(read.findCell(Spot.ofFace("service-name"))).contains("申請書A!D17");
        assertThat(read.findCell(Spot.ofDocument("資料2"))).contains("資料一覧!A6");
        assertThat(read.findCell(Spot.ofWhole())).isEmpty();
    }

    @Test
    @Proves("PAP-07")
    void aFormIsNotMadeWhenAnAnswerHasNoRoomInItsCell() {
        assertThat(new FormWriter(Samples.SCHEMES).write(words(32_767)))
                .isInstanceOf(Outcome.Done.class);
        var refused =
                (Outcome.Refused<byte[]>) new FormWriter(Samples.SCHEMES).write(words(32_768));
        assertThat(refused.obstacles().getFirst().rule()).isEqualTo(PaperRules.CELL_ROOM);
        assertThat(refused.obstacles().getFirst().facts()).containsEntry("cell", "申請書B!H5");
    }

    private static FilledForm words(int length) {
        var answer = Answer.of(Map.of(Forms.ANSWER, new Value.Words("あ".repeat(length))));
        return FilledForm.of(
                new Dossier(
                        FaceSheet.empty(),
                        List.of(),
                        Disclosure.empty(Forms.EDITION).with(Samples.WORDS, answer),
                        EvidenceIndex.empty()));
    }

    private static byte[] written(FilledForm form) {
        return new FormWriter(Samples.SCHEMES).write(form).orThrow();
    }

    private FormImport read(byte[] bytes) throws IOException {
        return new FormReader(Samples.SCHEMES)
                .read(Samples.write(folder, bytes), Forms.EDITION)
                .orThrow();
    }
}
