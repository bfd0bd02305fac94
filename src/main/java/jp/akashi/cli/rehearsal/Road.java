package jp.akashi.cli.rehearsal;

import java.util.stream.IntStream;
import jp.akashi.examination.Stage;
import jp.akashi.wording.Wording;

/// One application on its way: what was filed, and under which names the platform keeps it.
final class Road {
    /// No rehearsal certifies more services of one scheme.
    private static final int MOST = 999;

    private final Wording wording;
    private Sample sample;
    private String draft = "";
    private String application = "";
    private String slug = "";
    private String number = "";

    Road(Sample sample) {
        this.sample = sample;
        wording = Wording.of(sample.schemes());
    }

    Sample sample() {
        return sample;
    }

    /// What is filed now, after a correction.
    void corrected(Sample other) {
        sample = other;
    }

    /// The address of the draft's overview.
    String draft() {
        return draft;
    }

    /// @param path of any of the draft's pages
    void draftIs(String path) {
        draft = "/provider/drafts/" + path.split("[/?#]")[3];
    }

    String caseAtOffice(String view) {
        return "/office/cases/" + application + (view.isEmpty() ? "" : "/" + view);
    }

    String caseAtProvider() {
        return "/provider/applications/" + application;
    }

    String caseAtCommittee() {
        return "/committee/cases/" + application;
    }

    /// @param path of any of the case's pages
    void caseIs(String path) {
        application = path.split("[/?#]")[3];
    }

    String publicPage() {
        return "/services/" + slug;
    }

    String slug() {
        return slug;
    }

    /// The certification number as it is printed.
    String number() {
        return number;
    }

    /// The number the scheme gives its certification of this serial today.
    String wellFormed(int serial) {
        var numbering = sample.scheme().numbering();
        return numbering.print(numbering.number(serial, Sample.today()));
    }

    /// Whether the number is one of the first the scheme can have given today.
    boolean isWellNumbered() {
        return IntStream.rangeClosed(1, MOST).mapToObj(this::wellFormed).anyMatch(number::equals);
    }

    void certifiedAs(String printed, String path) {
        number = printed;
        slug = path.substring(path.lastIndexOf('/') + 1);
    }

    String word(Enum<?> constant) {
        return wording.term(constant);
    }

    /// Demands that the office sees the case at a stage.
    void isAt(Stage stage, Actor office) {
        var tag = office.open(caseAtOffice("")).get(".case-head .tag").text();
        Mismatch.unlessEqual("the case at the stage", word(stage), tag);
    }
}
