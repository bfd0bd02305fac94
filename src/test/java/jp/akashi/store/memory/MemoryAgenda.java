package jp.akashi.store.memory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.akashi.agenda.Agenda;
import jp.akashi.agenda.Kind;
import jp.akashi.agenda.Planned;
import jp.akashi.agenda.Step;
import jp.akashi.agenda.View;
import jp.akashi.kernel.Tokyo;
import org.jspecify.annotations.Nullable;

/// The steps to be done on a day, in memory.
public final class MemoryAgenda implements Undoable, Agenda {
    private static final Comparator<Step> ORDER =
            Comparator.comparing(Step::due)
                    .thenComparing(step -> step.kind().name())
                    .thenComparing(Step::subject);

    private final Map<Step, Planned> rows = new LinkedHashMap<>();

    @Override
    public void plan(Step step) {
        rows.putIfAbsent(step, Planned.of(step));
    }

    @Override
    public void drop(Kind kind, String subject) {
        rows.values()
                .removeIf(row ->
                        !row.isDone()
                                && row.step().kind() == kind
                                && row.step().subject().equals(subject));
    }

    @Override
    public List<Step> due(LocalDate until, int most) {
        return open(row -> !row.step().due().isAfter(until)).limit(most).toList();
    }

    @Override
    public List<Step> ready(Until until, @Nullable Step after, int most) {
        return open(row -> !row.step().due().isAfter(until.day()))
                .filter(step -> isReady(step, until))
                .filter(step -> after == null || ORDER.compare(step, after) > 0)
                .limit(most)
                .toList();
    }

    private boolean isReady(Step step, Until until) {
        var next = Objects.requireNonNull(rows.get(step)).next();
        return next == null || !next.isAfter(until.now()) || next.isAfter(until.furthest());
    }

    private Stream<Step> open(Predicate<Planned> which) {
        return rows.values().stream()
                .filter(row -> !row.isDone())
                .filter(which)
                .map(Planned::step)
                .sorted(ORDER);
    }

    @Override
    public boolean done(Step step, Instant now) {
        var row = rows.get(step);
        if (row == null || row.isDone()) {
            return false;
        }
        rows.put(step, row.done(now));
        return true;
    }

    @Override
    public void failed(Step step, Failure failure) {
        rows.computeIfPresent(step, (_, row) -> row.isDone() ? row : row.failed(failure));
    }

    @Override
    public boolean hasten(Step step, Instant now) {
        var row = rows.get(step);
        if (row == null || !row.hasFailed()) {
            return false;
        }
        rows.put(step, row.hastened(now));
        return true;
    }

    @Override
    public List<Planned> list(View view, int most) {
        return in(view).sorted(
                        view instanceof View.Done
                                ? Comparator.comparing(
                                                (Planned row) -> Objects.requireNonNull(row.at()))
                                        .reversed()
                                        .thenComparing(Planned::step, ORDER)
                                : Comparator.comparing(Planned::step, ORDER))
                .limit(most)
                .toList();
    }

    @Override
    public List<Count> count(View view) {
        record Group(LocalDate day, Kind kind) {}
        var counts =
                in(view).collect(
                                Collectors.groupingBy(
                                        row -> new Group(day(view, row), row.step().kind()),
                                        () ->
                                                new TreeMap<>(
                                                        Comparator.comparing(Group::day)
                                                                .thenComparing(group ->
                                                                        group.kind().name())),
                                        Collectors.summingInt(_ -> 1)));
        return counts.entrySet().stream()
                .map(each -> new Count(each.getKey().kind(), each.getKey().day(), each.getValue()))
                .toList();
    }

    private Stream<Planned> in(View view) {
        return rows.values().stream()
                .filter(row -> view.kind() == null || view.kind() == row.step().kind())
                .filter(row ->
                        switch (view) {
                            case View.Ahead(var until, var _) ->
                                    !row.isDone() && !row.step().due().isAfter(until);
                            case View.Failed _ -> row.hasFailed();
                            case View.Done(var since, var _) ->
                                    row.isDone() && !day(view, row).isBefore(since);
                        });
    }

    private static LocalDate day(View view, Planned row) {
        return view instanceof View.Done
                ? LocalDate.ofInstant(Objects.requireNonNull(row.at()), Tokyo.ZONE)
                : row.step().due();
    }

    @Override
    public Runnable savePoint() {
        return Undoable.copy(rows);
    }
}
