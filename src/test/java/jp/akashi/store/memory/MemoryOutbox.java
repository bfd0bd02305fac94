package jp.akashi.store.memory;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.Clocks;
import jp.akashi.kernel.DispatchId;
import jp.akashi.notice.Delivery;
import jp.akashi.notice.Delivery.MailState;
import jp.akashi.notice.Dispatch;
import jp.akashi.notice.Outbox;

/// The outbox in memory.
public final class MemoryOutbox implements Undoable, Outbox {
    private final List<Dispatch> dispatches = new ArrayList<>();

    @Override
    public boolean add(Dispatch dispatch) {
        boolean told =
                dispatches.stream()
                        .anyMatch(other ->
                                other.origin().key().equals(dispatch.origin().key())
                                        && other.mail().to().equals(dispatch.mail().to()));
        return !told && dispatches.add(dispatch);
    }

    @Override
    public Optional<Dispatch> find(DispatchId id) {
        return dispatches.stream().filter(dispatch -> dispatch.id().equals(id)).findFirst();
    }

    @Override
    public boolean isAnyDue(Instant now) {
        return dispatches.stream().anyMatch(dispatch -> isDue(dispatch, now));
    }

    private static boolean isDue(Dispatch dispatch, Instant now) {
        var next = dispatch.delivery().next();
        return dispatch.state() == MailState.WAITING && next != null && !next.isAfter(now);
    }

    @Override
    public Optional<Dispatch> claim(Instant now) {
        var due =
                dispatches.stream()
                        .filter(dispatch -> isDue(dispatch, now))
                        .min(
                                Comparator.comparing(dispatch ->
                                        Objects.requireNonNull(dispatch.delivery().next())));
        return due.map(dispatch ->
                put(
                        dispatch.with(
                                new Delivery(
                                        MailState.HANDED,
                                        dispatch.delivery().tries() + 1,
                                        now,
                                        null,
                                        dispatch.delivery().remark()))));
    }

    private Dispatch put(Dispatch next) {
        dispatches.replaceAll(dispatch -> dispatch.id().equals(next.id()) ? next : dispatch);
        return next;
    }

    @Override
    public boolean settle(Dispatch seen, Dispatch next) {
        boolean same =
                find(seen.id())
                        .filter(dispatch -> dispatch.state() == seen.state())
                        .filter(dispatch -> dispatch.delivery().tries() == seen.delivery().tries())
                        .isPresent();
        if (same) {
            put(next);
        }
        return same;
    }

    @Override
    public void postpone(Instant now, Instant next, String remark) {
        dispatches.replaceAll(dispatch ->
                isDue(dispatch, now)
                        ? dispatch.with(
                                new Delivery(
                                        MailState.WAITING,
                                        dispatch.delivery().tries(),
                                        dispatch.delivery().at(),
                                        next,
                                        remark))
                        : dispatch);
    }

    @Override
    public void recall(Instant now, Instant furthest) {
        dispatches.replaceAll(dispatch -> {
            var delivery = dispatch.delivery();
            var next = delivery.next();
            boolean early = Clocks.isOfAWrongClock(delivery.at(), now);
            return next != null && (early || next.isAfter(furthest))
                    ? dispatch.with(
                            new Delivery(
                                    MailState.WAITING,
                                    delivery.tries(),
                                    early ? now : delivery.at(),
                                    now,
                                    delivery.remark()))
                    : dispatch;
        });
    }

    @Override
    public int doubt(Instant handedBefore, Instant now) {
        var handedAfter = now.plus(Duration.between(handedBefore, now));
        var cut =
                dispatches.stream()
                        .filter(dispatch -> dispatch.state() == MailState.HANDED)
                        .filter(dispatch ->
                                dispatch.delivery().at().isBefore(handedBefore)
                                        || dispatch.delivery().at().isAfter(handedAfter))
                        .toList();
        cut.forEach(dispatch ->
                put(
                        dispatch.with(
                                new Delivery(
                                        MailState.IN_DOUBT,
                                        dispatch.delivery().tries(),
                                        now,
                                        null,
                                        dispatch.delivery().remark()))));
        return cut.size();
    }

    @Override
    public List<Dispatch> listAt(Set<MailState> states, int most) {
        return dispatches.reversed().stream()
                .filter(dispatch -> states.contains(dispatch.state()))
                .limit(most)
                .toList();
    }

    @Override
    public List<Dispatch> listAbout(ApplicationId application) {
        return dispatches.reversed().stream()
                .filter(dispatch ->
                        dispatch.origin().findApplication().filter(application::equals).isPresent())
                .toList();
    }

    @Override
    public Map<MailState, Integer> count() {
        var counts = new EnumMap<MailState, Integer>(MailState.class);
        dispatches.forEach(dispatch -> counts.merge(dispatch.state(), 1, Integer::sum));
        return counts;
    }

    @Override
    public Runnable savePoint() {
        return Undoable.copy(dispatches);
    }
}
