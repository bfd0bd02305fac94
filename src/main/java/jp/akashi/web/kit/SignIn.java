package jp.akashi.web.kit;

import java.time.Duration;
import java.time.InstantSource;
import jp.akashi.desk.LetIn;
import jp.akashi.party.CheckPassword.Answer;
import jp.akashi.party.Pace;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/// Signs people in by e-mail address and password, unless their account or where they come from is
/// held up. Whether an address is known does not show, in words or in time.
final class SignIn implements AuthenticationProvider {
    private final LetIn letIn;
    private final Knocking knocking;
    private final Entrance entrance;
    private final InstantSource clock;

    SignIn(LetIn letIn, Knocking knocking, Entrance entrance, InstantSource clock) {
        this.letIn = letIn;
        this.knocking = knocking;
        this.entrance = entrance;
        this.clock = clock;
    }

    @Override
    public Authentication authenticate(Authentication request) {
        if (request.getDetails() instanceof WebAuthenticationDetails details) {
            knocking.at(Pace.Door.SIGN_IN, String.valueOf(details.getRemoteAddress()))
                    .ifPresent(wait -> {
                        throw new HeldUp(wait, true);
                    });
        }
        var password = String.valueOf(request.getCredentials());
        return switch (letIn.byPassword(request.getName(), password)) {
            case Answer.Right(var person) -> entrance.afterPassword(person);
            case Answer.Wrong(_, var locked) -> {
                locked.ifPresent(until -> {
                    throw new HeldUp(Duration.between(clock.instant(), until), false);
                });
                throw new BadCredentialsException("no such person with this password");
            }
            case Answer.Locked(var until) ->
                    throw new HeldUp(Duration.between(clock.instant(), until), false);
        };
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
