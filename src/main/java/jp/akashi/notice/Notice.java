package jp.akashi.notice;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.akashi.committee.Meeting;
import jp.akashi.consultation.Consultation;
import jp.akashi.examination.Inquiry;
import jp.akashi.examination.Stage;
import jp.akashi.fee.DueReminders;
import jp.akashi.fee.Invoice;
import jp.akashi.fee.LedgerEntries.OpenInvoice;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.Tokyo;
import jp.akashi.kernel.Yen;
import jp.akashi.party.Invitation;

/// Something people are told by mail (通知): what has happened, what is to be done by when, and
/// where. Nothing confidential is in it. Each kind is a record here, a template in
/// `wording/notices` and a line in `Notices.ALL`.
public sealed interface Notice
        permits AccountNotice,
                Care,
                Notice.OfCase,
                Notice.Convened,
                Notice.OfConsultation,
                Notice.Stalled,
                Notice.Invited,
                ProceedingNotice,
                SignUpOffered,
                StaffNotice,
                TermNotice {
    Audience audience();

    /// What stands in the text where `{secret}` does; empty when there is none.
    default String secret() {
        return "";
    }

    /// Tells it apart from every other notice of its kind.
    String occasion();

    /// The facts its template may name.
    Map<String, String> facts();

    /// The path of the page where it goes on.
    String path();

    /// The case it is about; none for an invitation or the office's list of the day.
    default Optional<ApplicationId> about() {
        return Optional.empty();
    }

    /// The name of its template: `answer-due`.
    default String kind() {
        return Notices.kind(getClass());
    }

    /// Of one occasion one address is told once.
    default String key() {
        return kind() + "/" + occasion();
    }

    /// A notice about a case.
    sealed interface OfCase extends Notice
            permits ToProvider, ToOffice, Referred, VisitNotice, EndNotice {
        Matter matter();

        @Override
        default Optional<ApplicationId> about() {
            return Optional.of(matter().id());
        }

        @Override
        default String occasion() {
            return matter().id() + "/" + matter().step();
        }

        @Override
        default Map<String, String> facts() {
            return matter().facts();
        }

        @Override
        default String path() {
            return switch (audience()) {
                case PROVIDER -> "/provider/applications/" + matter().id();
                case OFFICE -> "/office/cases/" + matter().id();
                case COMMITTEE -> "/committee/cases/" + matter().id();
                case ASKER, HOLDER, OUTSIDE, INVITED, PERSON -> "/";
            };
        }
    }

    /// To the provider.
    sealed interface ToProvider extends OfCase {
        @Override
        default Audience audience() {
            return Audience.PROVIDER;
        }
    }

    /// To the office.
    sealed interface ToOffice extends OfCase {
        @Override
        default Audience audience() {
            return Audience.OFFICE;
        }
    }

    /// About an invoice.
    sealed interface OfInvoice extends ToProvider {
        Invoice invoice();

        /// What is to be paid.
        default Yen amount() {
            return invoice().price().gross();
        }

        @Override
        default Map<String, String> facts() {
            var facts = new HashMap<>(matter().facts());
            facts.put("due", invoice().dueOn().toString());
            facts.put("invoice", invoice().number());
            facts.put("amount", amount().amount() + "");
            return facts;
        }
    }

    /// About an inquiry (照会).
    sealed interface OfInquiry extends ToProvider {
        Inquiry inquiry();

        @Override
        default String occasion() {
            return inquiry().id() + "/" + inquiry().due();
        }

        @Override
        default Map<String, String> facts() {
            var facts = new HashMap<>(matter().facts());
            facts.put("due", inquiry().due().toString());
            facts.put("questions", inquiry().questions().size() + "");
            return facts;
        }
    }

    /// 申請を受け付けました
    record Received(Matter matter) implements ToProvider {}

    /// 差戻し
    record SentBack(Matter matter) implements ToProvider {}

    /// 形式審査の完了 with the invoice
    record FormalityPassed(Matter matter, Invoice invoice) implements OfInvoice {}

    /// 形式審査の完了 of what costs nothing: its content is examined now
    record TakenUp(Matter matter) implements ToProvider {}

    /// 入金確認
    record PaymentSeen(Matter matter) implements ToProvider {}

    /// 照会
    record Asked(Matter matter, Inquiry inquiry) implements OfInquiry {}

    /// The answer to an inquiry is due soon.
    record AnswerDue(Matter matter, Inquiry inquiry) implements OfInquiry {}

    /// The day by which an inquiry was to be answered is over.
    record AnswerOverdue(Matter matter, Inquiry inquiry) implements OfInquiry {}

    /// The fee is due soon.
    record FeeDue(Matter matter, OpenInvoice owed) implements OfInvoice {
        @Override
        public Invoice invoice() {
            return owed.invoice();
        }

        @Override
        public Yen amount() {
            return owed.rest();
        }

        @Override
        public String occasion() {
            return owed.invoice().id().value();
        }
    }

    /// The day by which the fee was to be paid is over (督促).
    record FeeOverdue(Matter matter, DueReminders.Reminder reminder) implements OfInvoice {
        @Override
        public Invoice invoice() {
            return reminder.invoice();
        }

        @Override
        public Yen amount() {
            return reminder.rest();
        }

        @Override
        public String occasion() {
            return reminder.key();
        }
    }

    /// The decision was taken; which one, the page says.
    record Decided(Matter matter) implements ToProvider {}

    /// 公表 and 認定証
    record Published(Matter matter) implements ToProvider {}

    /// The provider's own withdrawal (取下げ), confirmed.
    record Withdrawn(Matter matter) implements ToProvider {}

    /// A new application, to the office.
    record Arrived(Matter matter) implements ToOffice {}

    /// A correction or an answer came in (補正・回答).
    record Corrected(Matter matter) implements ToOffice {}

    /// The hearing of the committee is over: nobody asked is left to speak.
    record Heard(Matter matter) implements ToOffice {}

    /// A provider took its application back.
    record TakenBack(Matter matter) implements ToOffice {}

    /// Referred to the committee, to the members asked.
    record Referred(Matter matter) implements OfCase {
        @Override
        public Audience audience() {
            return Audience.COMMITTEE;
        }
    }

    /// A meeting was called (招集), to its members.
    record Convened(Meeting meeting) implements Notice {
        @Override
        public Audience audience() {
            return Audience.COMMITTEE;
        }

        @Override
        public String occasion() {
            return meeting.id().value();
        }

        @Override
        public Map<String, String> facts() {
            var plan = meeting.plan();
            return Map.of(
                    "meeting",
                    meeting.number() + "",
                    "day",
                    plan.on().toString(),
                    "from",
                    plan.from().toString(),
                    "place",
                    plan.where().place().isBlank() ? "オンライン" : plan.where().place(),
                    "count",
                    meeting.proceedings().agenda().size() + "");
        }

        @Override
        public String path() {
            return "/committee";
        }
    }

    /// Something was said in a consultation (相談).
    sealed interface OfConsultation extends Notice {
        Consultation consultation();

        @Override
        default String occasion() {
            return consultation().id() + "/" + consultation().entries().size();
        }

        @Override
        default Map<String, String> facts() {
            return Map.of();
        }
    }

    /// A provider asked or said more, to the office.
    record Consulted(Consultation consultation) implements OfConsultation {
        @Override
        public Audience audience() {
            return Audience.OFFICE;
        }

        @Override
        public String path() {
            return "/office/consultations/" + consultation.id();
        }
    }

    /// The office answered, to those of the provider who wrote.
    record Advised(Consultation consultation) implements OfConsultation {
        @Override
        public Audience audience() {
            return Audience.ASKER;
        }

        @Override
        public String path() {
            return "/provider/consultations/" + consultation.id();
        }
    }

    /// What waits too long, to the office on a working morning.
    record Stalled(LocalDate day, List<Waiting> cases) implements Notice {
        /// A case that waits: where, for how many business days, and whether a due day is over.
        public record Waiting(String number, Stage stage, int businessDays, boolean overdue) {
            @Override
            public String toString() {
                return String.join(" ", number, stage.name(), businessDays + "", overdue + "");
            }
        }

        public Stalled {
            cases = List.copyOf(cases);
        }

        @Override
        public Audience audience() {
            return Audience.OFFICE;
        }

        @Override
        public String occasion() {
            return day.toString();
        }

        @Override
        public Map<String, String> facts() {
            return Map.of(
                    "day", day.toString(),
                    "count", cases.size() + "",
                    "cases",
                            cases.stream()
                                    .map(Waiting::toString)
                                    .collect(Collectors.joining("\n")));
        }

        @Override
        public String path() {
            return "/office";
        }
    }

    /// An invitation to join (招待), with the secret of its link.
    record Invited(Invitation invitation, String secret) implements Notice {
        @Override
        public Audience audience() {
            return Audience.INVITED;
        }

        @Override
        public String occasion() {
            return invitation.secret().hex();
        }

        @Override
        public Map<String, String> facts() {
            return Map.of(
                    "expires",
                    LocalDate.ofInstant(invitation.expires(), Tokyo.ZONE).toString(),
                    "role",
                    invitation.role().name());
        }

        @Override
        public String path() {
            return "/invitations/" + Mail.SECRET;
        }

        @Override
        public String toString() {
            return "Invited[" + invitation.email() + "]";
        }
    }
}
