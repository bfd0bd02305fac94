package jp.akashi.web.open.ready;

import java.util.Optional;

/// The answers that are ready, and where those come from that are not.
record Answers(ReadyAnswers ready, OrdinaryAnswers ordinary) {
    Optional<Ready> find(String path) {
        return ready.find(path, ordinary);
    }
}
