package jp.akashi.store.memory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.akashi.certification.Certification;
import jp.akashi.certification.Certifications;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.ProviderId;
import jp.akashi.kernel.SchemeId;

/// Certifications in memory.
public final class MemoryCertifications implements Undoable, Certifications {
    private final List<Certification> newestFirst = new ArrayList<>();
    private final Map<ApplicationId, CertificationNumber> led = new HashMap<>();
    private final Map<SchemeId, Integer> serials = new HashMap<>();

    @Override
    public Optional<Certification> find(CertificationNumber number) {
        return newestFirst.stream()
                .filter(certification -> certification.number().equals(number))
                .findFirst();
    }

    @Override
    public Optional<Certification> findOf(ApplicationId application) {
        return Optional.ofNullable(led.get(application)).flatMap(this::find);
    }

    @Override
    public Certification lock(CertificationNumber number) {
        return find(number).orElseThrow();
    }

    @Override
    public List<Certification> list(ProviderId provider) {
        return newestFirst.stream()
                .filter(certification -> certification.holder().provider().equals(provider))
                .toList();
    }

    @Override
    public List<Certification> list(Collection<CertificationNumber> numbers) {
        return newestFirst.stream()
                .filter(certification -> numbers.contains(certification.number()))
                .toList();
    }

    @Override
    public int nextSerial(SchemeId scheme) {
        return serials.merge(scheme, 1, Integer::sum);
    }

    @Override
    public Optional<Certification> findSerial(SchemeId scheme, int serial) {
        return newestFirst.stream()
                .filter(each -> each.edition().scheme().equals(scheme))
                .filter(each -> each.number().serial() == serial)
                .findFirst();
    }

    @Override
    public void keepSerial(SchemeId scheme, int serial) {
        serials.merge(scheme, serial, Math::max);
    }

    @Override
    public void add(Certification certification) {
        boolean taken =
                find(certification.number()).isPresent()
                        || findOf(certification.application()).isPresent();
        if (taken) {
            throw new IllegalStateException("certified already: " + certification.number());
        }
        newestFirst.addFirst(certification);
        led.put(certification.application(), certification.number());
    }

    @Override
    public void change(Certification certification) {
        var number = certification.number();
        var before = lock(number);
        if (!led.getOrDefault(certification.application(), number).equals(number)) {
            throw new IllegalStateException("led to another: " + certification.application());
        }
        newestFirst.replaceAll(one -> one.equals(before) ? certification : one);
        led.put(certification.application(), number);
    }

    @Override
    public Runnable savePoint() {
        return Undoable.all(Undoable.copy(newestFirst), Undoable.copy(led), Undoable.copy(serials));
    }
}
