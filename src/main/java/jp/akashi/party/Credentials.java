package jp.akashi.party;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jp.akashi.kernel.Obstacle;

/// What somebody types to get an account. Not printed.
public record Credentials(String name, String email, String password) {
    static final int LONGEST_NAME = 100;
    private static final int SHORTEST_PASSWORD = 12;
    private static final int LONGEST_PASSWORD = 200;

    public Credentials {
        name = name.strip();
        email = email.strip().toLowerCase(Locale.ROOT);
    }

    /// What is wrong with them, whoever uses them already.
    List<Obstacle> obstacles(People people) {
        var found = obstaclesWithoutPassword(people);
        findPasswordObstacle().ifPresent(found::add);
        return found;
    }

    /// What is wrong with them for who needs no password.
    List<Obstacle> obstaclesWithoutPassword(People people) {
        var found = new ArrayList<Obstacle>();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            found.add(Obstacle.of(PartyRules.PERSON, "blank", "name"));
        }
        if (!EmailAddress.isRight(email)) {
            found.add(Obstacle.of(PartyRules.PERSON, "blank", "email"));
        } else if (people.findByEmail(email).isPresent()) {
            found.add(Obstacle.of(PartyRules.PERSON, "blank", "taken"));
        }
        return found;
    }

    /// What is wrong with the password by itself.
    Optional<Obstacle> findPasswordObstacle() {
        boolean good =
                password.length() >= SHORTEST_PASSWORD
                        && password.length() <= LONGEST_PASSWORD
                        && !password.equalsIgnoreCase(email);
        if (!good) {
            return Optional.of(Obstacle.of(PartyRules.PASSWORD, "least", SHORTEST_PASSWORD));
        }
        return CommonPasswords.has(password, ownWords())
                ? Optional.of(Obstacle.of(PartyRules.COMMON_PASSWORD))
                : Optional.empty();
    }

    /// What somebody who guesses knows: the parts of address and name, and where it is.
    private List<String> ownWords() {
        var words = new ArrayList<>(List.of("akashi", "ninteiseido"));
        Collections.addAll(words, (email + " " + name).split("[@. _+\\s-]+"));
        return words;
    }

    @Override
    public String toString() {
        return name + " <" + email + ">";
    }
}
