package jp.akashi.crawl;

import java.net.InetAddress;
import java.net.URI;

/// What may be asked for.
public interface Reach {
    /// Whether an address of the web may be asked for, by what stands in it.
    boolean mayAsk(URI address);

    /// Whether a connection to a machine may be made.
    boolean mayConnect(InetAddress machine);
}
