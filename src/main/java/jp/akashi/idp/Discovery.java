package jp.akashi.idp;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the identity provider says of itself (OpenID Connect Discovery), read when first needed and
/// again after an hour. While it cannot be read the last one holds for a day, and nobody asks again
/// for some seconds.
final class Discovery {
    private static final Duration FRESH = Duration.ofHours(1);
    private static final Duration USABLE = Duration.ofDays(1);
    private static final Duration PAUSE = Duration.ofSeconds(10);
    private static final String PLACE = "/.well-known/openid-configuration";

    /// How an id token may be signed: with a key only the provider has.
    private static final Set<JWSAlgorithm> ALGORITHMS = algorithms();

    private final String issuer;
    private final Wire wire;
    private final InstantSource clock;
    private final ReentrantLock asking = new ReentrantLock();
    private volatile @Nullable Known known;
    private volatile Instant askedNext = Instant.MIN;

    Discovery(String issuer, Wire wire, InstantSource clock) {
        this.issuer = issuer;
        this.wire = wire;
        this.clock = clock;
    }

    /// What it said, and its keys, which are looked up when needed.
    record Known(OIDCProviderMetadata metadata, JWKSource<SecurityContext> keys, Instant at) {
        URI authorization() {
            return metadata.getAuthorizationEndpointURI();
        }

        URI token() {
            return metadata.getTokenEndpointURI();
        }

        Optional<URI> userInfo() {
            return Optional.ofNullable(metadata.getUserInfoEndpointURI());
        }

        Optional<URI> endSession() {
            return Optional.ofNullable(metadata.getEndSessionEndpointURI());
        }

        /// Whether it takes the client's secret in the head of a request, which is what is usual.
        boolean takesBasic() {
            var methods = metadata.getTokenEndpointAuthMethods();
            return methods == null
                    || methods.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC);
        }

        IDTokenValidator validator(String client) {
            return new IDTokenValidator(
                    metadata.getIssuer(),
                    new ClientID(client),
                    new JWSVerificationKeySelector<>(ALGORITHMS, keys),
                    null);
        }
    }

    /// @throws IOException when it cannot be read, or says what must not be
    Known get() throws IOException {
        var seen = known;
        var now = clock.instant();
        if (seen != null && now.isBefore(seen.at().plus(FRESH))) {
            return seen;
        }
        asking.lock();
        try {
            return now.isBefore(askedNext) ? last(now) : read(now);
        } finally {
            asking.unlock();
        }
    }

    /// What is known without asking.
    Optional<Known> findKnown() {
        return Optional.ofNullable(known);
    }

    private Known read(Instant now) throws IOException {
        var seen = known;
        if (seen != null && now.isBefore(seen.at().plus(FRESH))) {
            return seen;
        }
        try {
            var read = asked(now);
            known = read;
            return read;
        } catch (IOException failure) {
            askedNext = clock.instant().plus(PAUSE);
            if (seen != null && now.isBefore(seen.at().plus(USABLE))) {
                return seen;
            }
            throw failure;
        }
    }

    private Known last(Instant now) throws IOException {
        var seen = known;
        if (seen == null || !now.isBefore(seen.at().plus(USABLE))) {
            throw new IOException("could not be reached a moment ago");
        }
        return seen;
    }

    private Known asked(Instant now) throws IOException {
        var place = URI.create(issuer.replaceFirst("/$", "") + PLACE).toURL();
        try {
            var said = OIDCProviderMetadata.parse(wire.retrieveResource(place).getContent());
            if (!said.getIssuer().equals(new Issuer(issuer))) {
                throw new IOException("names itself " + said.getIssuer());
            }
            return new Known(said, keys(said), now);
        } catch (ParseException e) {
            throw new IOException(e);
        }
    }

    /// Fetched over the same wire, kept for minutes, and anew for a key that is not among them.
    private JWKSource<SecurityContext> keys(OIDCProviderMetadata said) throws IOException {
        mind(said);
        return JWKSourceBuilder.<SecurityContext>create(url(said.getJWKSetURI()), wire)
                .refreshAheadCache(false)
                .build();
    }

    /// What is asked by us lies with the issuer; where people are sent nobody reads on the way.
    private void mind(OIDCProviderMetadata said) throws IOException {
        var asked =
                Stream.of(
                        said.getTokenEndpointURI(),
                        said.getJWKSetURI(),
                        Optional.ofNullable(said.getUserInfoEndpointURI())
                                .orElse(URI.create(issuer)));
        boolean right =
                asked.allMatch(address -> address != null && wire.isOfIssuer(address))
                        && said.getAuthorizationEndpointURI() != null
                        && IdpSettings.isSafe(said.getAuthorizationEndpointURI());
        if (!right) {
            throw new IOException("names addresses that are not the issuer's");
        }
    }

    private static URL url(URI address) throws MalformedURLException {
        return address.toURL();
    }

    private static Set<JWSAlgorithm> algorithms() {
        var all = new HashSet<JWSAlgorithm>();
        List.of(JWSAlgorithm.Family.RSA, JWSAlgorithm.Family.EC).forEach(all::addAll);
        return Set.copyOf(all);
    }
}
