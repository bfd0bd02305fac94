package jp.akashi.web.kit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jp.akashi.party.PasswordHash;
import jp.akashi.party.People;
import jp.akashi.party.Person;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.crypto.password.PasswordEncoder;

/// Signs people in by e-mail address and password. Whether an address is known does not show, in
/// words or in time.
final class SignIn implements AuthenticationProvider {
    private final People people;
    private final PasswordEncoder encoder;
    private final PasswordHash nobody;

    SignIn(People people, PasswordEncoder encoder) {
        this.people = people;
        this.encoder = encoder;
        this.nobody = new PasswordHash(String.valueOf(encoder.encode("nobody has this password")));
    }

    @Override
    public Authentication authenticate(Authentication request) {
        var email = request.getName().strip().toLowerCase(Locale.ROOT);
        var password = String.valueOf(request.getCredentials());
        Optional<Person> person = people.findByEmail(email);
        var stored = person.flatMap(found -> people.findPassword(found.id())).orElse(nobody);
        boolean right = password.length() <= 200 && encoder.matches(password, stored.encoded());
        if (!right || person.isEmpty()) {
            throw new BadCredentialsException("no such person with this password");
        }
        return token(person.get());
    }

    static UsernamePasswordAuthenticationToken token(Person person) {
        return UsernamePasswordAuthenticationToken.authenticated(
                new SignedIn(person.id().value()),
                null,
                List.of(new SimpleGrantedAuthority("ROLE_" + person.role().name())));
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
