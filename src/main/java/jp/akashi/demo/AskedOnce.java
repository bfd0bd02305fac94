package jp.akashi.demo;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.akashi.certification.Certification;
import jp.akashi.certification.Certifications;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.Id;
import jp.akashi.kernel.QuestionId;
import jp.akashi.kernel.Tokyo;
import jp.akashi.question.Question;
import jp.akashi.question.Question.Entry;
import jp.akashi.question.Question.Step;
import jp.akashi.question.Questions;
import jp.akashi.registry.Exchange;
import jp.akashi.registry.Exchanges;
import jp.akashi.registry.Registry;
import jp.akashi.registry.Statement;

/// Questions of people outside in the demo: one that waits to be confirmed, by a link everybody
/// knows, and one that was answered and published.
public final class AskedOnce {
    /// The end of the link of the question that waits.
    public static final String SECRET = "demoquestion00000000000000";

    /// Who answers it.
    public static final String PROVIDER = "provider01@demo.example";

    private static final String TEXT = "この項目の内容は、夜間や休日にも当てはまりますか。";
    private static final int DAYS_AGO = 20;

    private final Questions questions;
    private final Exchanges exchanges;
    private final Certifications certifications;
    private final Registry registry;
    private final InstantSource clock;

    public AskedOnce(
            Questions questions,
            Exchanges exchanges,
            Certifications certifications,
            Registry registry,
            InstantSource clock) {
        this.questions = questions;
        this.exchanges = exchanges;
        this.certifications = certifications;
        this.registry = registry;
        this.clock = clock;
    }

    /// Asks about a service, unless it was asked already or is not certified.
    public void ask(CertificationNumber number) {
        if (questions.findBySecret(SECRET).isEmpty()) {
            certifications.find(number).ifPresent(this::ask);
        }
    }

    private void ask(Certification certification) {
        var said =
                registry.find(certification.number()).orElseThrow().statements().entrySet().stream()
                        .filter(each -> each.getValue() instanceof Statement.Disclosed)
                        .map(Map.Entry::getKey)
                        .toList();
        questions.add(
                new Question(
                        QuestionId.random(),
                        SECRET,
                        new Question.About(
                                Question.Kind.ITEM, certification.number(), said.getLast(), ""),
                        new Question.Asker("見本 次郎", "jiro@mihon-city.example", false),
                        1,
                        null,
                        List.of(new Entry(Step.ASKED, null, clock.instant(), TEXT))));
        LocalDate today = Tokyo.today(clock);
        exchanges.append(
                new Exchange(
                        Id.random(),
                        certification.number(),
                        said.getFirst().value(),
                        new Exchange.Words(
                                "記載の内容は、すべての契約プランに共通ですか。",
                                "はい、すべての契約プランに共通です。プランによって異なる項目は、その旨を記載しています。"),
                        today.minusDays(DAYS_AGO),
                        today.minusDays(DAYS_AGO / 2),
                        clock.instant()));
    }
}
