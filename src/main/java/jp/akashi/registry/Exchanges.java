package jp.akashi.registry;

import java.util.List;
import jp.akashi.kernel.CertificationNumber;

/// The questions and answers that were published; none is ever changed.
public interface Exchanges {
    /// Those about a service, the newest first.
    List<Exchange> list(CertificationNumber number);

    void append(Exchange exchange);
}
