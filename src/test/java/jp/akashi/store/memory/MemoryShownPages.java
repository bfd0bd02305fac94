package jp.akashi.store.memory;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jp.akashi.kernel.CertificationNumber;
import jp.akashi.kernel.Clocks;
import jp.akashi.kernel.MarkCheckId;
import jp.akashi.kernel.ShownPageId;
import jp.akashi.mark.MarkCheck;
import jp.akashi.mark.ShownPage;
import jp.akashi.mark.ShownPages;

/// Pages that show marks, in memory.
public final class MemoryShownPages implements Undoable, ShownPages {
    private final Map<ShownPageId, ShownPage> pages = new LinkedHashMap<>();
    private final List<Looked> looks = new ArrayList<>();
    private final Map<ShownPageId, Instant> wanted = new LinkedHashMap<>();
    private final Map<MarkCheckId, MarkCheck> checks = new LinkedHashMap<>();
    private final Map<ShownPageId, MarkCheckId> latest = new LinkedHashMap<>();

    @Override
    public synchronized Optional<ShownPage> find(ShownPageId id) {
        return Optional.ofNullable(pages.get(id));
    }

    @Override
    public synchronized List<ShownPage> list(CertificationNumber number) {
        return pages.values().stream()
                .filter(page -> page.number().equals(number))
                .sorted(Comparator.comparing(ShownPage::at))
                .toList();
    }

    @Override
    public synchronized void add(ShownPage page) {
        pages.put(page.id(), page);
    }

    @Override
    public synchronized void end(ShownPageId id, Instant at) {
        pages.remove(id);
        wanted.remove(id);
        latest.remove(id);
    }

    @Override
    public synchronized Optional<MarkCheck> findCheck(MarkCheckId id) {
        return Optional.ofNullable(checks.get(id));
    }

    @Override
    public synchronized Optional<MarkCheck> findLast(ShownPageId id) {
        return checks.values().stream()
                .filter(check -> check.page().equals(id))
                .max(Comparator.comparing(MarkCheck::at));
    }

    @Override
    public synchronized void add(MarkCheck check) {
        checks.put(check.id(), check);
        latest.put(check.page(), check.id());
    }

    private record Looked(ShownPage page, Instant at) {}

    @Override
    public synchronized Begun begin(ShownPage page, Instant at, Often often) {
        looks.removeIf(look -> Clocks.isOfAWrongClock(look.at(), at));
        if (looks.stream()
                .filter(look -> look.page().id().equals(page.id()))
                .anyMatch(look -> look.at().plus(often.pause()).isAfter(at))) {
            return Begun.TOO_SOON;
        }
        var since = at.minus(Duration.ofHours(1));
        var lately = looks.stream().filter(look -> !look.at().isBefore(since)).toList();
        if (count(lately, other -> other.provider().equals(page.provider())) >= often.provider()
                || count(lately, other -> host(other).equals(host(page))) >= often.host()) {
            return Begun.TOO_MANY;
        }
        looks.add(new Looked(page, at));
        return Begun.BEGUN;
    }

    private static long count(List<Looked> looks, Predicate<ShownPage> which) {
        return looks.stream().filter(look -> which.test(look.page())).count();
    }

    private static String host(ShownPage page) {
        return Objects.requireNonNullElse(page.address().getHost(), "");
    }

    @Override
    public synchronized List<MarkCheck> listOpen(int most) {
        return latest().filter(MarkCheck::isOpen)
                .sorted(Comparator.comparing(MarkCheck::at))
                .limit(most)
                .toList();
    }

    @Override
    public synchronized List<MarkCheck> listLatest(int most) {
        return latest().sorted(Comparator.comparing(MarkCheck::at).reversed()).limit(most).toList();
    }

    private Stream<MarkCheck> latest() {
        return checks.values().stream()
                .filter(check -> check.id().equals(latest.get(check.page())));
    }

    @Override
    public synchronized boolean settle(MarkCheckId id, MarkCheck.Settled settled) {
        var open = latest().filter(check -> check.id().equals(id) && check.isOpen()).findFirst();
        open.ifPresent(check ->
                checks.put(
                        id,
                        new MarkCheck(
                                id,
                                check.page(),
                                check.at(),
                                check.reached(),
                                check.marks(),
                                check.found(),
                                settled)));
        return open.isPresent();
    }

    @Override
    public synchronized void want(ShownPageId id, Instant at) {
        if (pages.containsKey(id)) {
            wanted.putIfAbsent(id, at);
        }
    }

    @Override
    public synchronized Optional<ShownPage> takeWanted() {
        var next =
                wanted.entrySet().stream().min(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
        next.ifPresent(wanted::remove);
        return next.map(pages::get);
    }

    @Override
    public Runnable savePoint() {
        return Undoable.all(
                Undoable.copy(pages),
                Undoable.copy(wanted),
                Undoable.copy(checks),
                Undoable.copy(latest));
    }
}
