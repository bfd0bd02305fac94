package jp.akashi.idp;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ErrorObject;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.oauth2.sdk.token.AccessToken;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.AuthenticationResponse;
import com.nimbusds.openid.connect.sdk.AuthenticationResponseParser;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.Prompt;
import com.nimbusds.openid.connect.sdk.UserInfoRequest;
import com.nimbusds.openid.connect.sdk.UserInfoResponse;
import com.nimbusds.openid.connect.sdk.claims.ClaimsSet;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.claims.UserInfo;
import java.io.IOException;
import java.io.Serializable;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.akashi.party.Identity;
import jp.akashi.party.Vouched;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// An identity provider (OpenID Connect, authorization code with PKCE): sends people there and
/// reads what they bring back. Tokens are used at once and kept nowhere.
public final class Idp {
    private static final Logger LOG = LoggerFactory.getLogger(Idp.class);
    private static final Duration LONGEST = Duration.ofSeconds(5);
    private static final int LONGEST_REASON = 300;

    private final IdpSettings settings;
    private final Discovery discovery;
    private final Wire wire;

    public Idp(IdpSettings settings, InstantSource clock) {
        this.settings = settings;
        this.wire = new Wire(URI.create(settings.issuer()), LONGEST);
        this.discovery = new Discovery(settings.issuer(), wire, clock);
    }

    /// The one there is, if one is set.
    public record Wanted(Optional<Idp> idp) {}

    /// What was asked of it, for one way there and back. Not printed.
    public record Asked(String state, String nonce, String verifier) implements Serializable {
        private static final long serialVersionUID = 1L;

        static Asked fresh() {
            return new Asked(
                    new State().getValue(), new Nonce().getValue(), new CodeVerifier().getValue());
        }

        @Override
        public String toString() {
            return "(asked)";
        }
    }

    /// Where to send somebody, and what is to be remembered.
    public record Begun(Asked asked, URI there) {}

    /// What came back.
    public sealed interface Answer {
        record Known(Vouched vouched) implements Answer {}

        record Refused(Trouble trouble) implements Answer {}
    }

    /// Why nobody is known after the way there and back.
    public enum Trouble {
        /// The person or the provider said no.
        DENIED,
        /// It does not answer, or not in time.
        UNAVAILABLE,
        /// What it said is not for this platform and this question, or not signed by it.
        UNTRUSTED,
        /// Another kind of account is needed.
        ACCOUNT_TYPE
    }

    public String name() {
        return settings.name();
    }

    public String issuer() {
        return settings.issuer();
    }

    /// @param back the address people come back to
    /// @param afresh whether they sign in there again even if they are signed in
    /// @return nothing while it cannot be asked
    public Optional<Begun> begin(URI back, boolean afresh) {
        try {
            var asked = Asked.fresh();
            var request =
                    new AuthenticationRequest.Builder(
                                    ResponseType.CODE,
                                    new Scope(settings.scopes().toArray(String[]::new)),
                                    new ClientID(settings.client().id()),
                                    back)
                            .endpointURI(discovery.get().authorization())
                            .state(new State(asked.state()))
                            .nonce(new Nonce(asked.nonce()))
                            .codeChallenge(
                                    new CodeVerifier(asked.verifier()), CodeChallengeMethod.S256);
            if (afresh) {
                request.prompt(Prompt.Type.LOGIN);
            }
            return Optional.of(new Begun(asked, request.build().toURI()));
        } catch (IOException failure) {
            LOG.warn("The identity provider cannot be asked: {}", failure.toString());
            return Optional.empty();
        }
    }

    /// @param brought what somebody came back with, whose state was looked at already
    public Answer redeem(Asked asked, Map<String, List<String>> brought, URI back) {
        try {
            var response = AuthenticationResponseParser.parse(back, brought);
            if (isOfAnother(response)) {
                return refused(Trouble.UNTRUSTED, "came from another issuer");
            }
            if (!response.indicatesSuccess()) {
                return denied(response.toErrorResponse().getErrorObject());
            }
            var code = response.toSuccessResponse().getAuthorizationCode();
            var grant = new AuthorizationCodeGrant(code, back, new CodeVerifier(asked.verifier()));
            return redeemed(grant, asked);
        } catch (KeySourceException | IOException failure) {
            return refused(Trouble.UNAVAILABLE, failure.toString());
        } catch (ParseException
                | BadJOSEException
                | JOSEException
                | IllegalArgumentException failure) {
            return refused(Trouble.UNTRUSTED, failure.toString());
        }
    }

    /// Where somebody signs out there as well, as far as it is known without asking.
    ///
    /// @param back the address people come back to
    public Optional<URI> leave(URI back) {
        return discovery
                .findKnown()
                .flatMap(Discovery.Known::endSession)
                .filter(IdpSettings::isSafe)
                .map(there ->
                        new LogoutRequest(
                                        there,
                                        null,
                                        null,
                                        new ClientID(settings.client().id()),
                                        back,
                                        null,
                                        null)
                                .toURI());
    }

    private boolean isOfAnother(AuthenticationResponse response) {
        var issuer = response.getIssuer();
        return issuer != null && !issuer.getValue().equals(settings.issuer());
    }

    private Answer redeemed(AuthorizationCodeGrant grant, Asked asked)
            throws IOException, ParseException, BadJOSEException, JOSEException {
        var known = discovery.get();
        var answer = send(new TokenRequest.Builder(known.token(), secret(known), grant).build());
        if (answer.getStatusCode() >= HTTPResponse.SC_SERVER_ERROR) {
            return refused(Trouble.UNAVAILABLE, "answered " + answer.getStatusCode());
        }
        var response = OIDCTokenResponseParser.parse(answer);
        if (!(response instanceof OIDCTokenResponse tokens)) {
            var code = response.toErrorResponse().getErrorObject().getCode();
            return refused(Trouble.UNTRUSTED, "redeemed no code: " + code);
        }
        var token = tokens.getOIDCTokens().getIDToken();
        var said =
                known.validator(settings.client().id()).validate(token, new Nonce(asked.nonce()));
        if (isForAnother(said)) {
            return refused(Trouble.UNTRUSTED, "was given to another client");
        }
        var more = userInfo(known, tokens.getOIDCTokens().getAccessToken());
        if (more.isPresent() && !more.get().getSubject().equals(said.getSubject())) {
            return refused(Trouble.UNTRUSTED, "spoke of two accounts");
        }
        return vouched(said, more);
    }

    /// The audience holds us, which is looked at already; whom it was given to has to be us as
    /// well.
    private boolean isForAnother(IDTokenClaimsSet said) {
        var given = said.getAuthorizedParty();
        return given != null && !given.getValue().equals(settings.client().id());
    }

    private Optional<UserInfo> userInfo(Discovery.Known known, AccessToken access)
            throws IOException, ParseException {
        if (known.userInfo().isEmpty()) {
            return Optional.empty();
        }
        var asked = new UserInfoRequest(known.userInfo().get(), access).toHTTPRequest();
        var response = UserInfoResponse.parse(asked.send(wire));
        if (!response.indicatesSuccess()) {
            throw new IOException("told nothing of the account");
        }
        var said = response.toSuccessResponse().getUserInfo();
        if (said == null) {
            throw new ParseException("told of the account in a form that is not read");
        }
        return Optional.of(said);
    }

    private Answer vouched(IDTokenClaimsSet said, Optional<UserInfo> more) {
        var claims = settings.claims();
        if (!claims.takes(text(claims.accountType(), said, more))) {
            return refused(Trouble.ACCOUNT_TYPE, "another kind of account");
        }
        return new Answer.Known(
                new Vouched(
                        new Identity(settings.issuer(), said.getSubject().getValue()),
                        text(claims.corporateNumber(), said, more)));
    }

    private static String text(String claim, IDTokenClaimsSet said, Optional<UserInfo> more) {
        return Stream.concat(more.stream(), Stream.<ClaimsSet>of(said))
                .map(claims -> claims.getClaim(claim))
                .filter(value -> value instanceof String || value instanceof Number)
                .map(value -> value.toString().strip())
                .findFirst()
                .orElse("");
    }

    private ClientAuthentication secret(Discovery.Known known) {
        var id = new ClientID(settings.client().id());
        var secret = new Secret(settings.client().secret());
        return known.takesBasic()
                ? new ClientSecretBasic(id, secret)
                : new ClientSecretPost(id, secret);
    }

    private HTTPResponse send(TokenRequest request) throws IOException {
        return request.toHTTPRequest().send(wire);
    }

    private static Answer denied(ErrorObject error) {
        boolean busy =
                error.equals(OAuth2Error.SERVER_ERROR)
                        || error.equals(OAuth2Error.TEMPORARILY_UNAVAILABLE);
        return error.equals(OAuth2Error.ACCESS_DENIED)
                ? new Answer.Refused(Trouble.DENIED)
                : refused(busy ? Trouble.UNAVAILABLE : Trouble.UNTRUSTED, "" + error.getCode());
    }

    private static Answer refused(Trouble trouble, String why) {
        var reason = why.substring(0, Math.min(why.length(), LONGEST_REASON));
        LOG.warn("Nobody was let in by the identity provider ({}): {}", trouble, reason);
        return new Answer.Refused(trouble);
    }
}
