package jp.akashi.question;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jp.akashi.agenda.Agenda;
import jp.akashi.agenda.Kind;
import jp.akashi.agenda.Step;
import jp.akashi.kernel.Id;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.QuestionId;
import jp.akashi.kernel.Tokyo;
import jp.akashi.party.EmailAddress;
import jp.akashi.question.Question.About;
import jp.akashi.question.Question.Asker;
import jp.akashi.question.Question.Entry;
import jp.akashi.registry.Registry;
import jp.akashi.scheme.Deadlines;

/// Takes a question down. It is sent on to nobody before its mail address was confirmed.
public final class AskQuestion {
    public static final int LONGEST = 2000;
    public static final int LONGEST_NAME = 100;
    static final int LONGEST_PLACE = 1000;
    private static final int FORGOTTEN_AFTER = 7;

    private final Questions questions;
    private final Registry registry;
    private final Agenda agenda;
    private final Deadlines deadlines;
    private final InstantSource clock;

    public AskQuestion(
            Questions questions,
            Registry registry,
            Agenda agenda,
            Deadlines deadlines,
            InstantSource clock) {
        this.questions = questions;
        this.registry = registry;
        this.agenda = agenda;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    public Outcome<Question> ask(About about, Asker typed, String words) {
        var asker =
                new Asker(
                        typed.name().strip(),
                        typed.email().strip().toLowerCase(Locale.ROOT),
                        typed.english());
        var text = words.strip();
        var obstacles = new ArrayList<Obstacle>();
        words(about, asker, text).forEach(obstacles::add);
        about(about).ifPresent(obstacles::add);
        address(asker).ifPresent(obstacles::add);
        if (!obstacles.isEmpty()) {
            return Outcome.refused(obstacles);
        }
        var question =
                new Question(
                        QuestionId.random(),
                        Id.random(),
                        about,
                        asker,
                        1,
                        null,
                        List.of(new Entry(Question.Step.ASKED, null, clock.instant(), text)));
        questions.add(question);
        agenda.plan(
                new Step(
                        Kind.QUESTION_FORGOTTEN,
                        question.id().value(),
                        Tokyo.today(clock).plusDays(FORGOTTEN_AFTER)));
        return Outcome.done(question);
    }

    private static List<Obstacle> words(About about, Asker asker, String text) {
        var obstacles = new ArrayList<Obstacle>();
        if (text.isEmpty() || text.length() > LONGEST) {
            obstacles.add(wrong("text", LONGEST));
        }
        if (asker.name().length() > LONGEST_NAME) {
            obstacles.add(wrong("name", LONGEST_NAME));
        }
        if (about.place().length() > LONGEST_PLACE
                || about.kind() == Question.Kind.MISUSE && about.place().isBlank()) {
            obstacles.add(wrong("place", LONGEST_PLACE));
        }
        return obstacles;
    }

    private static Obstacle wrong(String blank, int most) {
        return Obstacle.of(QuestionRules.WORDS, "blank", blank).with("most", most);
    }

    private Optional<Obstacle> about(About about) {
        var entry = registry.find(about.number());
        boolean known =
                entry.filter(found ->
                                about.item() == null
                                        || found.statements().containsKey(about.item()))
                        .isPresent();
        return known ? Optional.empty() : Optional.of(Obstacle.of(QuestionRules.ABOUT));
    }

    private Optional<Obstacle> address(Asker asker) {
        if (!EmailAddress.isRight(asker.email())) {
            return Optional.of(Obstacle.of(QuestionRules.ADDRESS));
        }
        int most = deadlines.care().questions().mostADay();
        int asked = questions.count(asker.email(), clock.instant().minus(Duration.ofDays(1)));
        return asked < most
                ? Optional.empty()
                : Optional.of(Obstacle.of(QuestionRules.NOT_TOO_MANY, "most", most));
    }
}
