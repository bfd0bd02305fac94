package jp.akashi.store.memory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.QuestionId;
import jp.akashi.question.Question;
import jp.akashi.question.Questions;
import jp.akashi.registry.Exchange;
import jp.akashi.registry.Exchanges;

/// Questions of people outside, and those published, in memory.
public final class MemoryQuestions implements Undoable, Questions, Exchanges {
    private final Map<QuestionId, Question> questions = new LinkedHashMap<>();
    private final List<Exchange> exchanges = new ArrayList<>();

    @Override
    public synchronized Optional<Question> find(QuestionId id) {
        return Optional.ofNullable(questions.get(id));
    }

    @Override
    public synchronized Optional<Question> findBySecret(String secret) {
        return questions.values().stream()
                .filter(question -> question.secret().equals(secret))
                .findFirst();
    }

    @Override
    public synchronized List<Question> list(List<CertificationNumber> numbers) {
        return questions.values().stream()
                .filter(question -> numbers.contains(question.about().number()))
                .filter(question -> question.state() != Question.State.UNCONFIRMED)
                .sorted(Comparator.comparing(Question::askedAt).reversed())
                .toList();
    }

    @Override
    public synchronized List<Question> listAt(Question.State state, int most) {
        return questions.values().stream()
                .filter(question -> question.state() == state)
                .sorted(Comparator.comparing(question -> question.entries().getLast().at()))
                .limit(most)
                .toList();
    }

    @Override
    public synchronized int count(String email, Instant since) {
        return (int)
                questions.values().stream()
                        .filter(question -> question.asker().email().equals(email))
                        .filter(question -> question.askedAt().isAfter(since))
                        .count();
    }

    @Override
    public synchronized void add(Question question) {
        questions.put(question.id(), question);
    }

    @Override
    public synchronized boolean replace(Question next) {
        var present = questions.get(next.id());
        if (present == null || present.version() != next.version() - 1) {
            return false;
        }
        questions.put(next.id(), next);
        return true;
    }

    @Override
    public synchronized void forget(QuestionId id) {
        if (find(id).filter(each -> each.state() == Question.State.UNCONFIRMED).isPresent()) {
            questions.remove(id);
        }
    }

    @Override
    public synchronized List<Exchange> list(CertificationNumber number) {
        return exchanges.stream()
                .filter(exchange -> exchange.number().equals(number))
                .toList()
                .reversed();
    }

    @Override
    public synchronized void append(Exchange exchange) {
        exchanges.add(exchange);
    }

    @Override
    public Runnable savePoint() {
        return Undoable.all(Undoable.copy(questions), Undoable.copy(exchanges));
    }
}
