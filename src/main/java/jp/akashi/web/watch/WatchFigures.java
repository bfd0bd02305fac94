package jp.akashi.web.watch;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import jp.akashi.desk.Counter;
import jp.akashi.examination.Stage;
import jp.akashi.examination.Stages;
import jp.akashi.notice.Delivery.MailState;

/// The figures of the platform's own work, as they were last looked at: numbers of cases and mails,
/// times and room. Labels are the names of stages and states alone.
final class WatchFigures implements MeterBinder {
    private final Watch watch;

    WatchFigures(Watch watch) {
        this.watch = watch;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        gauge(registry, "akashi.database.up", found -> found.isDatabaseThere() ? 1 : 0);
        gauge(registry, "akashi.index.complete", found -> found.index().isComplete() ? 1 : 0);
        gauge(registry, "akashi.index.lag", found -> found.index().lag());
        gauge(registry, "akashi.disk.free.megabytes", found -> found.disk().freeMegabytes());
        gauge(registry, "akashi.disk.writable", found -> found.disk().isWritable() ? 1 : 0);
        gauge(registry, "akashi.round.last.epoch.seconds", WatchFigures::lastRound);
        gauge(registry, "akashi.watch.last.epoch.seconds", found -> found.at().getEpochSecond());
        Gauge.builder("akashi.counter.open", watch, open -> open.counter().isOpen() ? 1 : 0)
                .description("Whether acts are taken (受付)")
                .register(registry);
        Stream.of(Counter.State.values())
                .forEach(state ->
                        Gauge.builder(
                                        "akashi.counter.state",
                                        watch,
                                        now -> now.counter().state() == state ? 1 : 0)
                                .tag("state", state.name())
                                .register(registry));
        cases(registry);
        mails(registry);
    }

    private void cases(MeterRegistry registry) {
        rows(
                registry,
                "akashi.cases.open",
                Stages.open().stream().map(Stage::name),
                found -> found.figures().cases());
    }

    private void mails(MeterRegistry registry) {
        rows(
                registry,
                "akashi.mails",
                Stream.of(MailState.values()).map(MailState::name),
                found -> found.figures().mails());
    }

    private interface Counts {
        Map<String, Long> of(Found found);
    }

    private void rows(MeterRegistry registry, String name, Stream<String> labels, Counts counts) {
        MultiGauge.builder(name)
                .register(registry)
                .register(
                        labels.map(label ->
                                        Row.of(
                                                Tags.of("state", label),
                                                () ->
                                                        counts.of(watch.found())
                                                                .getOrDefault(label, 0L)))
                                .toList());
    }

    private void gauge(MeterRegistry registry, String name, ToDoubleFunction<Found> value) {
        Gauge.builder(name, watch, looking -> value.applyAsDouble(looking.found()))
                .register(registry);
    }

    private static double lastRound(Found found) {
        var last = found.lastRound();
        return last == null ? Double.NaN : last.getEpochSecond();
    }
}
