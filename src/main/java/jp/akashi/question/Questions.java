package jp.akashi.question;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.QuestionId;

/// The questions of people outside.
public interface Questions {
    Optional<Question> find(QuestionId id);

    Optional<Question> findBySecret(String secret);

    /// The confirmed ones about some services, the newest first.
    List<Question> list(List<CertificationNumber> numbers);

    /// Those in a state, the longest waiting first.
    List<Question> listAt(Question.State state, int most);

    /// How many an address asked since a moment, confirmed or not.
    int count(String email, Instant since);

    void add(Question question);

    /// Stores the next version, unless somebody else stored one since: then nothing changes.
    ///
    /// @return whether it was stored
    boolean replace(Question next);

    /// Forgets a question that was never confirmed; others stay.
    void forget(QuestionId id);
}
