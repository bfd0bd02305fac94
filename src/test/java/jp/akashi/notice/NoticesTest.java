package jp.akashi.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.akashi.Golden;
import jp.akashi.certification.Certification;
import jp.akashi.committee.Meeting;
import jp.akashi.committee.Plan;
import jp.akashi.consultation.Consultation;
import jp.akashi.examination.Hand;
import jp.akashi.examination.Inquiry;
import jp.akashi.examination.Stage;
import jp.akashi.examination.Turn;
import jp.akashi.examination.Verdict;
import jp.akashi.examination.Visit;
import jp.akashi.fee.DueReminders;
import jp.akashi.fee.Invoice;
import jp.akashi.fee.LedgerEntries.OpenInvoice;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.ConsultationId;
import jp.akashi.kernel.Digest;
import jp.akashi.kernel.HandoverId;
import jp.akashi.kernel.InquiryId;
import jp.akashi.kernel.InvoiceId;
import jp.akashi.kernel.MarkCheckId;
import jp.akashi.kernel.MeetingId;
import jp.akashi.kernel.PersonId;
import jp.akashi.kernel.Price;
import jp.akashi.kernel.ProceedingId;
import jp.akashi.kernel.ProviderId;
import jp.akashi.kernel.QuestionId;
import jp.akashi.kernel.ShownPageId;
import jp.akashi.kernel.VisitId;
import jp.akashi.kernel.Yen;
import jp.akashi.mark.MarkCheck;
import jp.akashi.mark.MarkFault;
import jp.akashi.party.Invitation;
import jp.akashi.party.OfferRecovery;
import jp.akashi.party.OfferSignUp;
import jp.akashi.party.Person;
import jp.akashi.party.Recovery;
import jp.akashi.party.Role;
import jp.akashi.party.SignUpLink;
import jp.akashi.question.Question;
import jp.akashi.road.SmallScheme;
import jp.akashi.surveillance.proceeding.Concern;
import jp.akashi.surveillance.proceeding.Move;
import jp.akashi.surveillance.proceeding.Proceeding;
import jp.akashi.surveillance.proceeding.ProceedingPhase;
import jp.akashi.surveillance.proceeding.ReportPart;
import jp.akashi.wording.NoticeTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every kind of notice as it is read.
class NoticesTest {
    private static final Instant NOON = Instant.parse("2026-11-24T03:00:00Z");
    private static final Matter MATTER =
            new Matter(
                    new ApplicationId("01hzzzzzzzzzzzzzzzzzzzzzzz"),
                    "A-2026-00012",
                    "株式会社みほんクラウド",
                    "みほん文書AI",
                    3);
    private static final Inquiry INQUIRY =
            new Inquiry(
                    InquiryId.random(),
                    List.of(
                            new Inquiry.Question(SmallScheme.NOTICE, "社外秘の質問です。"),
                            new Inquiry.Question(SmallScheme.NAME, "社外秘の質問です。")),
                    LocalDate.parse("2026-12-08"),
                    new Verdict.Signed(PersonId.random(), NOON),
                    null);
    private static final Visit VISIT =
            new Visit(
                    new VisitId("01hzzzzzzzzzzzzzzzzzzzzzzz"),
                    MATTER.id(),
                    2,
                    new Visit.Plan(
                            LocalDateTime.parse("2026-12-03T13:30"),
                            "社外秘の場所",
                            "社外秘の目的",
                            "審査 さくら",
                            List.of(SmallScheme.NAME)),
                    new Verdict.Signed(PersonId.random(), NOON),
                    null,
                    null,
                    false);
    private static final Invoice INVOICE =
            new Invoice(
                    InvoiceId.random(),
                    "INV-2026-00003",
                    Invoice.Charge.EXAMINATION,
                    MATTER.id(),
                    "株式会社みほんクラウド 経理部",
                    new Price(new Yen(190_000), 10),
                    LocalDate.parse("2026-11-24"),
                    LocalDate.parse("2026-12-01"));
    private static final Meeting MEETING =
            Meeting.planned(
                    new MeetingId("01hzzzzzzzzzzzzzzzzzzzzzzz"),
                    7,
                    new Plan(
                            LocalDate.parse("2026-12-10"),
                            LocalTime.parse("13:30"),
                            new Plan.Where("本部 第1会議室", "https://meet.example/社外秘"),
                            List.of(),
                            PersonId.random()));
    private static final Consultation CONSULTATION =
            new Consultation(
                    new ConsultationId("01hzzzzzzzzzzzzzzzzzzzzzzz"),
                    ProviderId.random(),
                    Consultation.About.NOTHING,
                    "社外秘の題",
                    1,
                    List.of(
                            new Consultation.Entry(
                                    Consultation.Kind.SAID,
                                    Turn.PROVIDER,
                                    PersonId.random(),
                                    NOON,
                                    "社外秘の質問です。")),
                    Map.of());
    private static final Proceeding PROCEEDING =
            new Proceeding(
                    new ProceedingId("01hzzzzzzzzzzzzzzzzzzzzzzz"),
                    new Proceeding.About(
                            CertificationNumber.parse("AI 0012-2611"),
                            MATTER.id(),
                            SmallScheme.ID,
                            new Certification.Holder(
                                    ProviderId.random(), "株式会社みほんクラウド", "みほん文書AI")),
                    Concern.SHORT_NOTICE,
                    new Proceeding.Standing(
                            ProceedingPhase.REPORTING, LocalDate.parse("2026-12-01"), null),
                    2,
                    List.of(
                            new Proceeding.Entry(
                                    Move.PROGRESS,
                                    new Hand(PersonId.random(), Turn.PROVIDER, NOON),
                                    Proceeding.Said.of(Map.of(ReportPart.WHAT, "社外秘の経過です。")))));
    private static final TermNotice.Holding HOLDING =
            new TermNotice.Holding(
                    "ai-0001-2501",
                    "AI 0001-2501",
                    new TermNotice.Names("株式会社みほんクラウド", "みほん文書AI"),
                    MATTER.id(),
                    new TermNotice.Window(
                            LocalDate.parse("2026-11-15"),
                            LocalDate.parse("2026-12-15"),
                            LocalDate.parse("2027-01-14")));
    private static final TermNotice.Renewal RENEWAL =
            new TermNotice.Renewal(new ApplicationId("01hzzzzzzzzzzzzzzzzzzzzzzz"), "R2026-00123");
    private static final HandoverId PASSING = new HandoverId("01hzzzzzzzzzzzzzzzzzzzzzzz");
    private static final EndNotice.End END =
            new EndNotice.End(
                    new CertificationNumber("AI", 12, "2612"),
                    "AI 0012-2612",
                    ProviderId.random(),
                    LocalDate.parse("2027-04-01"),
                    LocalDate.parse("2027-04-14"));
    private static final String SECRET = "n0b0dyr3ads1t";

    private static final Care.Certified SERVICE =
            new Care.Certified(
                    CertificationNumber.parse("AI0001-2604"),
                    ProviderId.random(),
                    "AI 0001-2604",
                    "株式会社みほんクラウド",
                    "みほん文書AI");
    private static final Question QUESTION =
            new Question(
                    new QuestionId("01hzzzzzzzzzzzzzzzzzzzzzzz"),
                    SECRET,
                    new Question.About(
                            Question.Kind.ITEM, SERVICE.id(), SmallScheme.NOTICE, "社外秘の場所"),
                    new Question.Asker("社外秘の名前", "secret@mihon.example", true),
                    2,
                    LocalDate.parse("2026-12-08"),
                    List.of(new Question.Entry(Question.Step.ASKED, null, NOON, "社外秘の質問です。")));
    private static final Person OWNER =
            new Person(
                    new PersonId("01hzzzzzzzzzzzzzzzzzzzzzzz"),
                    "見本 花子",
                    "hanako@mihon.example",
                    Role.OFFICE,
                    null);
    private static final MarkCheck CHECK =
            new MarkCheck(
                    new MarkCheckId("01hzzzzzzzzzzzzzzzzzzzzzzz"),
                    ShownPageId.random(),
                    NOON,
                    MarkCheck.Reached.READ,
                    1,
                    List.of(new MarkCheck.Found(MarkFault.NO_LINK, "社外秘")),
                    null);

    private static final Texts TEXTS =
            new NoticeTexts(
                    new NoticeTexts.House(
                            "クラウドサービス情報開示認定機関(見本)", path -> "https://akashi.example" + path));

    static Stream<Notice> all() {
        return Stream.of(ofTheRoad(), ofTheCertified(), ofCare(), ofAccounts())
                .flatMap(notices -> notices);
    }

    private static Stream<Notice> ofAccounts() {
        var recovery = new Recovery(Digest.of(SECRET), OWNER.id(), NOON);
        return Stream.of(
                new AccountNotice.SignInLocked(OWNER, NOON.toString(), 15),
                new AccountNotice.SecondFactorLocked(OWNER, NOON.toString(), 15),
                new AccountNotice.RecoveryOffered(
                        new OfferRecovery.Offered(SECRET, recovery, OWNER)),
                new AccountNotice.PasswordReplaced(OWNER, NOON.toString()),
                new AccountNotice.AccountRecovered(OWNER, NOON.toString()),
                new StaffNotice.StaffInvited(
                        new Invitation(
                                Digest.of(SECRET), null, "taro@mihon.example", Role.OFFICE, NOON),
                        OWNER),
                new StaffNotice.StaffJoined(OWNER),
                new AccountNotice.SecondFactorChanged(OWNER, NOON.toString()),
                new AccountNotice.PasskeyChanged(OWNER, NOON.toString()),
                new AccountNotice.IdentityChanged(OWNER, NOON.toString()),
                new AccountNotice.AccountThere(OWNER, LocalDate.parse("2026-11-24")),
                new AccountNotice.InvitedElsewhere(OWNER, Digest.of(SECRET).hex()),
                new SignUpOffered(
                        new OfferSignUp.Fresh(
                                SECRET,
                                new SignUpLink(Digest.of(SECRET), "taro@mihon.example", NOON))));
    }

    private static Stream<Notice> ofCare() {
        return Stream.of(
                new Care.QuestionTaken(SERVICE, QUESTION),
                new Care.QuestionMoved(SERVICE, QUESTION),
                new Care.QuestionArrived(SERVICE, QUESTION),
                new Care.QuestionDue(SERVICE, QUESTION, false),
                new Care.QuestionForOffice(SERVICE, QUESTION, false),
                new Care.PassingAccepted(SERVICE, PASSING, Care.Reader.OFFICE),
                new Care.PassingGranted(SERVICE, PASSING, Care.Reader.FORMER),
                new Care.PassingRefused(SERVICE, PASSING, Care.Reader.NEXT),
                new Care.MarkFaulty(SERVICE, CHECK),
                new Care.WithholdingEnding(SERVICE, LocalDate.parse("2026-12-31"), 14),
                new Care.WithholdingOver(SERVICE, LocalDate.parse("2026-12-31"), false));
    }

    private static Stream<Notice> ofTheCertified() {
        return Stream.of(
                new TermNotice.RenewalAhead(HOLDING),
                new TermNotice.RenewalOpen(HOLDING),
                new TermNotice.RenewalDue(HOLDING, LocalDate.parse("2026-12-15")),
                new TermNotice.RenewalMissed(HOLDING),
                new TermNotice.TermOver(HOLDING),
                new TermNotice.TermLapsed(HOLDING),
                new TermNotice.LateUndecided(HOLDING, RENEWAL),
                new TermNotice.EffectLost(HOLDING, RENEWAL),
                new TermNotice.NotRenewing(HOLDING),
                new EndNotice.EndTold(MATTER, END),
                new EndNotice.EndTaken(MATTER, END),
                new EndNotice.ServiceOver(MATTER, END),
                new EndNotice.CertificateDue(MATTER, END),
                new ProceedingNotice.Supervised(PROCEEDING),
                new ProceedingNotice.ProceedingDue(PROCEEDING),
                new ProceedingNotice.ProceedingOverdue(PROCEEDING),
                new ProceedingNotice.Reported(PROCEEDING),
                new ProceedingNotice.ReportMissing(PROCEEDING));
    }

    private static Stream<Notice> ofTheRoad() {
        return Stream.of(
                new Notice.Received(MATTER),
                new Notice.SentBack(MATTER),
                new Notice.FormalityPassed(MATTER, INVOICE),
                new Notice.TakenUp(MATTER),
                new Notice.PaymentSeen(MATTER),
                new Notice.Asked(MATTER, INQUIRY),
                new VisitNotice.VisitProposed(MATTER, VISIT),
                new VisitNotice.VisitAnswered(MATTER, VISIT),
                new VisitNotice.VisitCancelled(MATTER, VISIT),
                new Notice.AnswerDue(MATTER, INQUIRY),
                new Notice.AnswerOverdue(MATTER, INQUIRY),
                new Notice.FeeDue(MATTER, new OpenInvoice(INVOICE, new Yen(209_000))),
                new Notice.FeeOverdue(
                        MATTER, new DueReminders.Reminder(INVOICE, new Yen(9_000), 1, 1)),
                new Notice.Decided(MATTER),
                new Notice.Published(MATTER),
                new Notice.Withdrawn(MATTER),
                new Notice.Arrived(MATTER),
                new Notice.Corrected(MATTER),
                new Notice.Heard(MATTER),
                new Notice.TakenBack(MATTER),
                new Notice.Referred(MATTER),
                new Notice.Convened(MEETING),
                new Notice.Consulted(CONSULTATION),
                new Notice.Advised(CONSULTATION),
                new Notice.Stalled(
                        LocalDate.parse("2026-11-24"),
                        List.of(
                                new Notice.Stalled.Waiting(
                                        "A-2026-00007", Stage.DOCUMENTS, 14, false),
                                new Notice.Stalled.Waiting(
                                        "A-2026-00009", Stage.INQUIRY, 11, true))),
                new Notice.Invited(
                        new Invitation(
                                Digest.of(SECRET),
                                ProviderId.random(),
                                "taro@mihon.example",
                                Role.PROVIDER_MEMBER,
                                NOON),
                        SECRET));
    }

    @Test
    void everyKindIsListedAndShownHere() {
        var shown = all().map(Notice::getClass).collect(Collectors.toSet());

        assertThat(Set.copyOf(Notices.ALL)).isEqualTo(kinds(Notice.class)).isEqualTo(shown);
    }

    private static Set<Class<?>> kinds(Class<?> sealed) {
        return Arrays.stream(Objects.requireNonNull(sealed.getPermittedSubclasses()))
                .flatMap(kind -> kind.isRecord() ? Stream.of(kind) : kinds(kind).stream())
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @MethodSource("all")
    void aNoticeReadsAsItShould(Notice notice) {
        var written = TEXTS.write(notice);

        Golden.holds(
                "mails/" + notice.kind() + ".txt",
                "Subject: " + written.subject() + "\n\n" + written.text());
    }

    @ParameterizedTest
    @MethodSource("all")
    void aNoticeSaysNothingConfidential(Notice notice) {
        var written = TEXTS.write(notice);

        assertThat(written.subject() + written.text()).doesNotContain("社外秘", SECRET);
        assertThat(written.subject()).hasSizeLessThan(80).doesNotContain("\n");
        assertThat(written.text().lines())
                .filteredOn(Predicate.not(line -> line.contains("https://")))
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(40));
    }

    @ParameterizedTest
    @MethodSource("all")
    void aNoticeAboutACaseNamesItsNumberInTheSubject(Notice notice) {
        notice.about()
                .ifPresent(
                        _ -> assertThat(TEXTS.write(notice).subject()).contains(MATTER.number()));
    }

    @Test
    void aNameWithABlankOfATemplateInItIsOnlyAName() {
        var odd = new Matter(MATTER.id(), MATTER.number(), "{link}社", "{secret}\n改行", 1);

        var written = TEXTS.write(new Notice.Received(odd));

        assertThat(written.text()).contains("{link}社", "{secret}");
    }
}
