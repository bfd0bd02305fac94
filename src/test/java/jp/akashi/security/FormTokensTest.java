package jp.akashi.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import jp.akashi.cli.rehearsal.Body.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The token of forms is masked anew in each answer, so that nobody learns it from how well the
/// pages pack (BREACH), and is good in its own session alone.
@ExtendWith(Premises.Shared.class)
class FormTokensTest {
    private static final int ANSWERS = 8;
    private static final int REFUSED = 403;

    private final Premises premises;

    FormTokensTest(Premises premises) {
        this.premises = premises;
    }

    @Test
    void noTwoAnswersCarryItAlike() {
        try (var visitor = new Visitor(premises.address())) {
            var tokens = new TreeSet<String>();
            for (int i = 0; i < ANSWERS; i++) {
                tokens.add(tokenFor(visitor));
            }
            assertThat(tokens).hasSize(ANSWERS).doesNotContain("");
        }
    }

    @Test
    void aPageThatWasOpenedEarlierCanStillBeSent() {
        try (var visitor = new Visitor(premises.address())) {
            var earlier = tokenFor(visitor);
            var later = tokenFor(visitor);
            assertThat(sentWith(visitor, earlier)).isNotEqualTo(REFUSED);
            assertThat(sentWith(visitor, later)).isNotEqualTo(REFUSED);
        }
    }

    @Test
    void theTokenOfAnotherSessionOrNoneIsRefused() {
        try (var visitor = new Visitor(premises.address());
                var other = new Visitor(premises.address())) {
            tokenFor(visitor);
            assertThat(sentWith(visitor, tokenFor(other))).isEqualTo(REFUSED);
            assertThat(sentWith(visitor, "")).isEqualTo(REFUSED);
        }
    }

    private static String tokenFor(Visitor visitor) {
        return visitor.get("/login").page().select("[name=_csrf]").attr("value");
    }

    private static int sentWith(Visitor visitor, String token) {
        return visitor.postBare(
                        "/login",
                        List.of(
                                new Entry.Text("email", "nobody@demo.example"),
                                new Entry.Text("password", "kurai-yoru-no-hoshi"),
                                new Entry.Text("_csrf", token)))
                .status();
    }
}
