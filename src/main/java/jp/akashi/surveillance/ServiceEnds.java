package jp.akashi.surveillance;

import java.util.List;
import java.util.Optional;
import jp.akashi.kernel.CertificationNumber;

/// The reported ends of services, one a certification.
public interface ServiceEnds {
    Optional<ServiceEnd> find(CertificationNumber number);

    /// Those the office has not taken, the longest waiting first.
    List<ServiceEnd> listWaiting();

    /// Those taken whose certificate has not come back, the earliest last day first, at most so
    /// many.
    List<ServiceEnd> listUnreturned(int most);

    /// @throws IllegalStateException when the end was told already
    void add(ServiceEnd end);

    /// Keeps the next state.
    ///
    /// @throws java.util.NoSuchElementException when the end was never told
    void change(ServiceEnd end);

    /// Takes back what the office has not taken.
    void remove(CertificationNumber number);
}
