package jp.akashi.notice;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.HandoverId;
import jp.akashi.kernel.ProviderId;
import jp.akashi.mark.MarkCheck;
import jp.akashi.question.Question;

/// What people are told about what is published and shown of a certified service: questions of
/// people outside, marks on pages, withheld answers.
public sealed interface Care extends Notice {
    /// A certified service as far as a mail may name it.
    ///
    /// @param number as printed
    record Certified(
            CertificationNumber id,
            ProviderId holder,
            String number,
            String provider,
            String name) {
        Map<String, String> facts() {
            return Map.of("number", number, "provider", provider, "service", name);
        }

        Map<String, String> factsUntil(Optional<LocalDate> day) {
            return Map.of(
                    "number",
                    number,
                    "provider",
                    provider,
                    "service",
                    name,
                    "due",
                    day.map(LocalDate::toString).orElse(""));
        }
    }

    Certified service();

    @Override
    default Map<String, String> facts() {
        return service().facts();
    }

    /// About a question (問合せ).
    sealed interface OfQuestion extends Care {
        Question question();

        @Override
        default String occasion() {
            return question().id() + "/" + question().version();
        }

        @Override
        default Map<String, String> facts() {
            return service().factsUntil(Optional.ofNullable(question().due()));
        }
    }

    /// To who asked, with the secret of the link.
    sealed interface ToOutside extends OfQuestion {
        @Override
        default Audience audience() {
            return Audience.OUTSIDE;
        }

        @Override
        default String secret() {
            return question().secret();
        }

        @Override
        default String path() {
            return (question().asker().english() ? "/en" : "") + "/ask/" + Mail.SECRET;
        }
    }

    /// A question was taken down and waits to be confirmed.
    record QuestionTaken(Certified service, Question question) implements ToOutside {}

    /// Something came of the question.
    record QuestionMoved(Certified service, Question question) implements ToOutside {}

    /// A question for the provider to answer.
    record QuestionArrived(Certified service, Question question) implements OfQuestion {
        @Override
        public Audience audience() {
            return Audience.HOLDER;
        }

        @Override
        public String path() {
            return "/provider/questions/" + question.id();
        }
    }

    /// A question is to be answered soon, or should have been.
    record QuestionDue(Certified service, Question question, boolean over) implements OfQuestion {
        @Override
        public Audience audience() {
            return Audience.HOLDER;
        }

        @Override
        public String occasion() {
            return question.id() + (over ? "/over" : "/due");
        }

        @Override
        public String path() {
            return "/provider/questions/" + question.id();
        }
    }

    /// A question waits for the office, or its answer is late.
    record QuestionForOffice(Certified service, Question question, boolean late)
            implements OfQuestion {
        @Override
        public Audience audience() {
            return Audience.OFFICE;
        }

        @Override
        public String occasion() {
            return question.id() + "/" + question.version() + (late ? "/late" : "");
        }

        @Override
        public String path() {
            return "/office/questions/" + question.id();
        }
    }

    /// Who reads of the passing of a service (承継).
    enum Reader {
        /// The provider it passes from.
        FORMER,
        /// The provider it passes to.
        NEXT,
        /// 事務局
        OFFICE
    }

    /// About the passing of a service to another provider (承継).
    ///
    /// `service` names the one who reads as its holder, as both providers are told.
    sealed interface OfPassing extends Care {
        HandoverId passing();

        Reader reader();

        @Override
        default Audience audience() {
            return reader() == Reader.OFFICE ? Audience.OFFICE : Audience.HOLDER;
        }

        @Override
        default String occasion() {
            return passing() + "/" + reader();
        }

        @Override
        default String path() {
            return switch (reader()) {
                case FORMER -> "/provider/certifications/" + service().id().slug() + "/handover";
                case NEXT -> "/provider/handovers";
                case OFFICE -> "/office/reports/handovers/" + passing();
            };
        }
    }

    /// The next provider accepted: the office decides, and the former provider knows.
    record PassingAccepted(Certified service, HandoverId passing, Reader reader)
            implements OfPassing {}

    /// 承継の承認
    record PassingGranted(Certified service, HandoverId passing, Reader reader)
            implements OfPassing {
        /// The service is the former provider's no more.
        @Override
        public String path() {
            return reader == Reader.FORMER ? "/provider" : OfPassing.super.path();
        }
    }

    /// 承継の不承認
    record PassingRefused(Certified service, HandoverId passing, Reader reader)
            implements OfPassing {}

    /// Something is wrong with a mark on a page.
    record MarkFaulty(Certified service, MarkCheck check) implements Care {
        @Override
        public Audience audience() {
            return Audience.HOLDER;
        }

        @Override
        public String occasion() {
            return check.id().value();
        }

        @Override
        public String path() {
            return "/provider/marks/" + service.id().slug();
        }
    }

    /// Answers are withheld only until a day that comes near.
    record WithholdingEnding(Certified service, LocalDate until, int daysBefore) implements Care {
        @Override
        public Audience audience() {
            return Audience.HOLDER;
        }

        @Override
        public String occasion() {
            return service.id() + "/" + until + "/" + daysBefore;
        }

        @Override
        public Map<String, String> facts() {
            return service.factsUntil(Optional.of(until));
        }

        @Override
        public String path() {
            return "/provider/withholdings/" + service.id().slug();
        }
    }

    /// The day until which answers are withheld comes near or is over: publish or prolong.
    record WithholdingOver(Certified service, LocalDate until, boolean over) implements Care {
        @Override
        public Audience audience() {
            return Audience.OFFICE;
        }

        @Override
        public String occasion() {
            return service.id() + "/" + until + (over ? "/over" : "/soon");
        }

        @Override
        public Map<String, String> facts() {
            return service.factsUntil(Optional.of(until));
        }

        @Override
        public String path() {
            return "/office/withholdings/" + service.id().slug();
        }
    }
}
