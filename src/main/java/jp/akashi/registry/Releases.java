package jp.akashi.registry;

import java.util.List;
import jp.akashi.kernel.CertificationNumber;

/// The words of providers that withheld answers may be published early; never changed.
public interface Releases {
    /// Those about a service, the newest first.
    List<Release> list(CertificationNumber number);

    /// The services of the latest, the newest first, each once, at most so many.
    List<CertificationNumber> latest(int most);

    void add(Release release);
}
