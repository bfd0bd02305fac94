package jp.akashi.web.open.ready;

/// The answers that are ready, and where those come from that are not.
record Answers(ReadyAnswers ready, OrdinaryAnswers ordinary) {
    java.util.Optional<Ready> find(String path) {
        return ready.find(path, ordinary);
    }
}
