package jp.akashi.web.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.akashi.idp.Idp;
import jp.akashi.party.Identity;
import jp.akashi.party.Pace;
import jp.akashi.party.Vouched;
import jp.akashi.web.kit.Actor;
import jp.akashi.web.kit.Flash;
import jp.akashi.web.kit.Knocking;
import jp.akashi.web.kit.Page;
import jp.akashi.web.kit.PublicAddress;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;

/// The way to the identity provider and back. The session keeps what was asked, for one answer; and
/// between coming back with an invitation and giving a name, who was vouched for.
@Component
class IdpDesk {
    private static final Duration LONGEST_WAY = Duration.ofMinutes(10);
    private static final String ASKED = "akashi.idp.asked";
    private static final String VOUCHED = "akashi.idp.vouched";
    private static final String BACK = "/login/identity/callback";

    private final Idp.Wanted wanted;
    private final PublicAddress address;
    private final Knocking knocking;
    private final InstantSource clock;

    IdpDesk(Idp.Wanted wanted, PublicAddress address, Knocking knocking, InstantSource clock) {
        this.wanted = wanted;
        this.address = address;
        this.knocking = knocking;
        this.clock = clock;
    }

    /// What somebody goes there for.
    enum Purpose {
        SIGN_IN,
        CONNECT,
        INVITATION
    }

    /// What is to come of a way there.
    ///
    /// @param about the person who connects, or the digest of an invitation; else empty
    record Errand(Purpose purpose, String about) implements Serializable {
        private static final long serialVersionUID = 1L;
    }

    /// What the session keeps meanwhile.
    private record Gone(Idp.Asked asked, Errand errand, long since) implements Serializable {
        private static final long serialVersionUID = 1L;
    }

    /// Who came back with an invitation. Not printed.
    private record Waiting(Errand errand, String subject, String number, long since)
            implements Serializable {
        private static final long serialVersionUID = 1L;

        @Override
        public String toString() {
            return "(waiting)";
        }
    }

    /// What came back of an errand.
    record Returned(Errand errand, Idp.Answer answer) {}

    /// What its accounts are called; empty where there is no provider.
    String name() {
        return wanted.idp().map(Idp::name).orElse("");
    }

    /// @throws ResponseStatusException when there is none: then none of its pages is there
    Idp get() {
        return wanted.idp().orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /// Off to the provider. Who is signed in knocked when signing in.
    View send(HttpServletRequest request, Errand errand) {
        if (errand.purpose() != Purpose.CONNECT
                && knocking.at(Pace.Door.SIGN_IN, request.getRemoteAddr()).isPresent()) {
            return Flash.refused("/login", "お使いの回線からのログインが続いたため、一時的に受付を止めています。しばらくしてからお試しください。");
        }
        var begun = get().begin(back(), errand.purpose() != Purpose.SIGN_IN);
        if (begun.isEmpty()) {
            return trouble(IdentityTrouble.UNAVAILABLE, errand);
        }
        request.getSession().setAttribute(ASKED, new Gone(begun.get().asked(), errand, now()));
        return new Away(begun.get().there());
    }

    /// What came back of the last errand of this session, once; nothing when it is not an answer to
    /// it, or comes too late.
    Optional<Returned> take(HttpSession session, Map<String, List<String>> brought) {
        var idp = get();
        if (!(session.getAttribute(ASKED) instanceof Gone gone)
                || !isSame(gone.asked().state(), brought.getOrDefault("state", List.of()))) {
            return Optional.empty();
        }
        session.removeAttribute(ASKED);
        return isOver(gone.since())
                ? Optional.empty()
                : Optional.of(
                        new Returned(gone.errand(), idp.redeem(gone.asked(), brought, back())));
    }

    void keep(HttpSession session, Errand errand, Vouched vouched) {
        session.setAttribute(
                VOUCHED,
                new Waiting(
                        errand, vouched.identity().subject(), vouched.corporateNumber(), now()));
    }

    /// Who came back in this session with an invitation, and with which.
    Optional<Map.Entry<String, Vouched>> findKept(HttpSession session) {
        return session.getAttribute(VOUCHED) instanceof Waiting waiting && !isOver(waiting.since())
                ? Optional.of(
                        Map.entry(
                                waiting.errand().about(),
                                new Vouched(
                                        new Identity(get().issuer(), waiting.subject()),
                                        waiting.number())))
                : Optional.empty();
    }

    void forget(HttpSession session) {
        session.removeAttribute(VOUCHED);
    }

    /// Where one signs out of the provider too, as far as known.
    Optional<URI> leave() {
        return wanted.idp().flatMap(idp -> idp.leave(URI.create(address.of("/login"))));
    }

    /// Why somebody was not let in.
    Page trouble(IdentityTrouble trouble) {
        return trouble(trouble, new Errand(Purpose.SIGN_IN, ""));
    }

    /// Why nothing came of an errand, and the way back to where it began.
    Page trouble(IdentityTrouble trouble, Errand errand) {
        boolean connecting = errand.purpose() == Purpose.CONNECT;
        return Page.of(
                        "account/identityTrouble",
                        Actor.OPEN,
                        name() + (connecting ? "を連携できませんでした" : "でログインできませんでした"))
                .crumb(connecting ? "アカウント" : "ログイン", connecting ? "/account" : "/login")
                .with("idp", name())
                .with("trouble", trouble)
                .with("connecting", connecting)
                .status(trouble.status());
    }

    private URI back() {
        return URI.create(address.of(BACK));
    }

    private boolean isOver(long since) {
        return now() - since > LONGEST_WAY.toSeconds();
    }

    private long now() {
        return clock.instant().getEpochSecond();
    }

    private static boolean isSame(String state, List<String> brought) {
        return brought.size() == 1
                && MessageDigest.isEqual(
                        state.getBytes(StandardCharsets.UTF_8),
                        brought.getFirst().getBytes(StandardCharsets.UTF_8));
    }
}
