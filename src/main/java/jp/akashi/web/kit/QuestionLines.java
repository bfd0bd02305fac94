package jp.akashi.web.kit;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import jp.akashi.certification.Certification;
import jp.akashi.certification.Certifications;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.Label;
import jp.akashi.kernel.Tokyo;
import jp.akashi.notice.Care;
import jp.akashi.notice.Services;
import jp.akashi.question.Question;
import jp.akashi.question.Question.Kind;
import jp.akashi.question.Question.Step;
import jp.akashi.scheme.Schemes;
import jp.akashi.wording.Wording;
import org.springframework.stereotype.Component;

/// Questions of people outside (問合せ) as provider, office and who asked read them. Who asked is not
/// in them.
@Component
public class QuestionLines {
    private final Certifications certifications;
    private final Schemes schemes;
    private final Services services;
    private final InstantSource clock;

    QuestionLines(
            Certifications certifications,
            Schemes schemes,
            Services services,
            InstantSource clock) {
        this.services = services;
        this.certifications = certifications;
        this.schemes = schemes;
        this.clock = clock;
    }

    /// A question.
    ///
    /// @param about the item, or what else it is about
    /// @param end what the office made of it; empty while it made nothing
    public record Line(
            String id,
            long version,
            boolean misuse,
            Certified service,
            String about,
            Where where,
            String text,
            String place,
            String answer,
            String end) {}

    /// The service it is about.
    public record Certified(String slug, String number, String name, String provider) {}

    /// Where it stands.
    public record Where(
            Question.State state,
            Label word,
            Tone tone,
            String asked,
            String due,
            boolean overdue) {}

    /// Whether there is a provider who could answer.
    public boolean isCertified(CertificationNumber number) {
        return certifications.find(number).isPresent();
    }

    public Optional<Certification> certification(Question question) {
        return certifications.find(question.about().number());
    }

    public List<Line> lines(List<Question> questions) {
        return questions.stream().map(this::line).toList();
    }

    public Line line(Question question) {
        var about = question.about();
        return new Line(
                question.id().value(),
                question.version(),
                about.kind() == Kind.MISUSE,
                service(question),
                about(question),
                where(question),
                question.text(),
                about.place(),
                question.answer().map(Question.Entry::text).orElse(""),
                question.find(Step.DISMISSED).map(Question.Entry::text).orElse(""));
    }

    private Certified service(Question question) {
        var notice = notice(question);
        return new Certified(notice.id().slug(), notice.number(), notice.name(), notice.provider());
    }

    /// The service as mails name it.
    public Care.Certified notice(Question question) {
        return services.apply(question);
    }

    private String about(Question question) {
        var item = question.about().item();
        if (question.about().kind() == Kind.MISUSE) {
            return "認定マークの使い方";
        }
        return item == null
                ? "サービス全般"
                : certification(question)
                        .map(found -> Wording.nameOf(schemes.get(found.edition()), item))
                        .orElse(item.value());
    }

    private Where where(Question question) {
        return new Where(
                question.state(),
                word(question),
                tone(question),
                Moments.print(question.askedAt()),
                Optional.ofNullable(question.due()).map(Days::print).orElse(""),
                question.isOverdueOn(Tokyo.today(clock)));
    }

    private static Label word(Question question) {
        return switch (question.state()) {
            case UNCONFIRMED -> new Label("確認待ち", "To be confirmed");
            case WITH_PROVIDER -> new Label("事業者の回答待ち", "Waiting for the provider");
            case WITH_OFFICE ->
                    question.answer().isPresent()
                            ? new Label("回答済み", "Answered")
                            : new Label("事務局が対応中", "With the office");
            case CLOSED ->
                    question.find(Step.PUBLISHED).isPresent()
                            ? new Label("終了(公表)", "Closed, published")
                            : question.find(Step.DISMISSED).isPresent()
                                    ? new Label("終了(取り次がない)", "Closed, not sent on")
                                    : new Label("終了", "Closed");
        };
    }

    private static Tone tone(Question question) {
        return switch (question.state()) {
            case UNCONFIRMED, CLOSED -> Tone.NEUTRAL;
            case WITH_PROVIDER -> Tone.WARN;
            case WITH_OFFICE -> question.answer().isPresent() ? Tone.INFO : Tone.WARN;
        };
    }
}
