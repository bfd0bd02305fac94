package jp.akashi.store.memory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.renewal.Declination;
import jp.akashi.renewal.Declinations;

/// The answers that a certification is not renewed, in memory.
public final class MemoryDeclinations implements Declinations {
    private final List<Declination> all = new ArrayList<>();

    @Override
    public Optional<Declination> find(CertificationNumber number, LocalDate expiresOn) {
        return all.stream()
                .filter(one -> one.number().equals(number) && one.expiresOn().equals(expiresOn))
                .findFirst();
    }

    @Override
    public List<Declination> list(int most) {
        return all.reversed().stream().limit(most).toList();
    }

    @Override
    public void add(Declination declination) {
        if (find(declination.number(), declination.expiresOn()).isPresent()) {
            throw new IllegalStateException("said already: " + declination.number());
        }
        all.add(declination);
    }
}
