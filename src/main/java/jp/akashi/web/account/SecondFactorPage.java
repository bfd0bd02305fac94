package jp.akashi.web.account;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import jp.akashi.desk.LetIn;
import jp.akashi.kernel.Outcome;
import jp.akashi.party.CheckFactor.Answer;
import jp.akashi.party.EnrolFactor;
import jp.akashi.party.Pace;
import jp.akashi.party.Person;
import jp.akashi.web.kit.Actor;
import jp.akashi.web.kit.Entrance;
import jp.akashi.web.kit.Hindrance;
import jp.akashi.web.kit.Knocking;
import jp.akashi.web.kit.Page;
import jp.akashi.web.kit.Redirect;
import jp.akashi.wording.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// 二段階認証: the second step of signing in, and its set-up for those who have to have it and have not.
@Controller
public class SecondFactorPage {
    private static final String HERE = "/second-factor";

    private final LetIn letIn;
    private final OwnFactor ownFactor;
    private final Entrance entrance;
    private final Knocking knocking;
    private final InstantSource clock;
    private final Wording wording;

    SecondFactorPage(
            LetIn letIn,
            OwnFactor ownFactor,
            Entrance entrance,
            Knocking knocking,
            InstantSource clock,
            Wording wording) {
        this.letIn = letIn;
        this.ownFactor = ownFactor;
        this.entrance = entrance;
        this.knocking = knocking;
        this.clock = clock;
        this.wording = wording;
    }

    @GetMapping(HERE)
    View show() {
        return entrance.findHalfWay()
                .<View>map(person ->
                        entrance.hasFactor(person)
                                ? asking(Hindrance.NONE, false)
                                : Redirect.to(HERE + "/enrol"))
                .orElseGet(() -> Redirect.to("/login"));
    }

    /// @return nothing when the answer is written already
    @PostMapping(HERE)
    @Nullable View check(
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException, ServletException {
        var person = entrance.findHalfWay();
        if (person.isEmpty()) {
            return Redirect.to("/login");
        }
        var wait = knocking.at(Pace.Door.SECOND_FACTOR, request.getRemoteAddr());
        if (wait.isPresent()) {
            return asking(Hindrance.of(wait.get(), true), true)
                    .status(HttpStatus.TOO_MANY_REQUESTS);
        }
        return switch (letIn.bySecondFactor(person.get(), code)) {
            case Answer.Right _ -> {
                entrance.letIn(person.get(), request, response);
                entrance.leadOn(request, response);
                yield null;
            }
            case Answer.Wrong(var locked) ->
                    asking(locked.map(this::until).orElse(Hindrance.NONE), true);
            case Answer.Locked(var until) -> asking(until(until), true);
        };
    }

    @GetMapping(HERE + "/enrol")
    View enrol(HttpSession session) {
        return entrance.findHalfWay()
                .filter(person -> !entrance.hasFactor(person))
                .<View>map(person -> enrolling(person, Faults.NONE, session))
                .orElseGet(() -> Redirect.to(HERE));
    }

    @PostMapping(HERE + "/enrol")
    View confirm(
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response) {
        var person = entrance.findHalfWay().filter(found -> !entrance.hasFactor(found));
        if (person.isEmpty()) {
            return Redirect.to(HERE);
        }
        return switch (ownFactor.confirm(person.get(), code, request.getSession())) {
            case Outcome.Done<EnrolFactor.Codes>(var codes) -> {
                entrance.letIn(person.get(), request, response);
                yield FactorForms.codes(codes, Actor.of(person.get().role()).home());
            }
            case Outcome.Refused<EnrolFactor.Codes>(var obstacles) ->
                    enrolling(person.get(), Faults.of(obstacles, wording), request.getSession());
        };
    }

    private Page enrolling(Person person, Faults faults, HttpSession session) {
        return FactorForms.enrolling(person, ownFactor.begin(person, session), faults)
                .with("needed", entrance.needsFactor(person))
                .with("password", false)
                .with("action", HERE + "/enrol");
    }

    private Hindrance until(Instant moment) {
        return Hindrance.of(Duration.between(clock.instant(), moment), false);
    }

    private static Page asking(Hindrance hindrance, boolean failed) {
        return Page.of("account/factor", Actor.OPEN, "二段階認証")
                .with("failed", failed)
                .with("hindrance", hindrance);
    }
}
