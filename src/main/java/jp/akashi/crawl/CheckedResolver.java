package jp.akashi.crawl;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.apache.hc.client5.http.DnsResolver;

/// Resolves names to addresses that may be connected to. The connection is made to what is returned
/// here and the name is not asked for again, so that a second answer cannot lead elsewhere.
final class CheckedResolver implements DnsResolver {
    private final Reach reach;
    private final Names names;

    /// Where the addresses of a name come from.
    interface Names {
        InetAddress[] of(String host) throws UnknownHostException;
    }

    CheckedResolver(Reach reach, Names names) {
        this.reach = reach;
        this.names = names;
    }

    /// The name leads, for one of its addresses at least, to what is not public.
    static final class NotPublic extends UnknownHostException {
        private static final long serialVersionUID = 1L;

        NotPublic(String host) {
            super("not on the public web: " + host);
        }
    }

    /// @throws NotPublic when any of the addresses may not be connected to
    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        var found = names.of(host);
        for (var address : found) {
            if (!reach.mayConnect(address)) {
                throw new NotPublic(host);
            }
        }
        return found;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }
}
