package jp.akashi.web.account;

import jakarta.servlet.http.HttpSession;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import jp.akashi.party.People;
import jp.akashi.party.Person;
import jp.akashi.store.PgPasskeys;
import jp.akashi.web.kit.PublicAddress;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Passkeys (WebAuthn): makes and checks them. A passkey lies in a device and asks its owner for a
/// finger, a face or a number before it is used, and so is both factors in one. Of what a browser
/// is asked, the session keeps the challenge alone, and it is answered once.
@Component
class PasskeyDesk {
    private static final Logger LOG = LoggerFactory.getLogger(PasskeyDesk.class);
    private static final String CHALLENGE = "akashi.passkey.";
    private static final Authentication NOBODY =
            new AnonymousAuthenticationToken(
                    "nobody", "nobody", List.of(new SimpleGrantedAuthority("ROLE_NOBODY")));
    private static final AuthenticatorSelectionCriteria SELECTION =
            AuthenticatorSelectionCriteria.builder()
                    .residentKey(ResidentKeyRequirement.REQUIRED)
                    .userVerification(UserVerificationRequirement.REQUIRED)
                    .build();
    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

    private final PgPasskeys passkeys;
    private final People people;
    private final PublicAddress address;
    private volatile @Nullable Webauthn4JRelyingPartyOperations known;

    PasskeyDesk(PgPasskeys passkeys, People people, PublicAddress address) {
        this.passkeys = passkeys;
        this.people = people;
        this.address = address;
    }

    List<CredentialRecord> list(Person person) {
        return passkeys.findByUserId(PgPasskeys.user(person.id()));
    }

    /// What the browser is asked to make a passkey by, in JSON.
    String askToMake(HttpSession session) {
        var asked = creation();
        session.setAttribute(CHALLENGE + "make", asked.getChallenge().toBase64UrlString());
        return JSON.writeValueAsString(asked);
    }

    /// Keeps the passkey a browser made.
    ///
    /// @return whether it could be kept
    boolean make(HttpSession session, String credential, String label) {
        try {
            var made =
                    JSON.readValue(
                            credential,
                            new TypeReference<
                                    PublicKeyCredential<AuthenticatorAttestationResponse>>() {});
            var asked = with(creation(), challenge(session, "make"));
            operations()
                    .registerCredential(
                            new ImmutableRelyingPartyRegistrationRequest(
                                    asked, new RelyingPartyPublicKey(made, label)));
            return true;
        } catch (RuntimeException refused) {
            LOG.info("passkey not kept: {}", refused.getClass().getSimpleName());
            return false;
        }
    }

    /// What the browser is asked to sign in by, in JSON.
    String askToUse(HttpSession session) {
        var asked = request();
        session.setAttribute(CHALLENGE + "use", asked.getChallenge().toBase64UrlString());
        return JSON.writeValueAsString(asked);
    }

    /// Whose passkey a browser used; nobody's when it is not one of ours or answers another
    /// challenge.
    Optional<Person> use(HttpSession session, String credential) {
        try {
            var used =
                    JSON.readValue(
                            credential,
                            new TypeReference<
                                    PublicKeyCredential<AuthenticatorAssertionResponse>>() {});
            var asked =
                    PublicKeyCredentialRequestOptions.builder()
                            .challenge(challenge(session, "use"))
                            .rpId(host())
                            .userVerification(UserVerificationRequirement.REQUIRED)
                            .build();
            var owner =
                    operations().authenticate(new RelyingPartyAuthenticationRequest(asked, used));
            return people.findActive(PgPasskeys.person(owner.getId()));
        } catch (RuntimeException refused) {
            LOG.info("passkey not taken: {}", refused.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    private PublicKeyCredentialCreationOptions creation() {
        var who = SecurityContextHolder.getContext().getAuthentication();
        return operations()
                .createPublicKeyCredentialCreationOptions(
                        new ImmutablePublicKeyCredentialCreationOptionsRequest(
                                Objects.requireNonNull(who)));
    }

    private PublicKeyCredentialRequestOptions request() {
        return operations()
                .createCredentialRequestOptions(
                        new ImmutablePublicKeyCredentialRequestOptionsRequest(NOBODY));
    }

    private static PublicKeyCredentialCreationOptions with(
            PublicKeyCredentialCreationOptions made, Bytes challenge) {
        return PublicKeyCredentialCreationOptions.builder()
                .rp(made.getRp())
                .user(made.getUser())
                .challenge(challenge)
                .pubKeyCredParams(made.getPubKeyCredParams())
                .excludeCredentials(made.getExcludeCredentials())
                .authenticatorSelection(made.getAuthenticatorSelection())
                .attestation(made.getAttestation())
                .extensions(made.getExtensions())
                .timeout(made.getTimeout())
                .build();
    }

    private static Bytes challenge(HttpSession session, String purpose) {
        var asked = session.getAttribute(CHALLENGE + purpose);
        session.removeAttribute(CHALLENGE + purpose);
        if (asked instanceof String text) {
            return Bytes.fromBase64(text);
        }
        throw new IllegalStateException("nothing was asked");
    }

    /// Made when first needed: the port is not known before.
    private Webauthn4JRelyingPartyOperations operations() {
        var made = known;
        if (made == null) {
            made =
                    new Webauthn4JRelyingPartyOperations(
                            new PasskeyOwners(people),
                            passkeys,
                            PublicKeyCredentialRpEntity.builder()
                                    .id(host())
                                    .name("クラウドサービス情報開示認定")
                                    .build(),
                            Set.of(address.of("")));
            made.setCustomizeCreationOptions(options -> options.authenticatorSelection(SELECTION));
            made.setCustomizeRequestOptions(
                    options -> options.userVerification(UserVerificationRequirement.REQUIRED));
            known = made;
        }
        return made;
    }

    private String host() {
        return URI.create(address.of("")).getHost();
    }
}
