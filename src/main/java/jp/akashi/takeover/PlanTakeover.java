package jp.akashi.takeover;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.akashi.certification.Certifications;
import jp.akashi.kernel.Obstacle;
import jp.akashi.kernel.Outcome;
import jp.akashi.kernel.Tokyo;
import jp.akashi.party.People;
import jp.akashi.scheme.Schemes;
import jp.akashi.takeover.EarlierRegister.Line;

/// Works out what taking an earlier register over would do: what would be made, what is wrong, what
/// is there already, and what is assumed. Changes nothing.
public final class PlanTakeover {
    private final Schemes schemes;
    private final Present present;
    private final InstantSource clock;

    /// What is on the platform already.
    public record Present(Certifications certifications, Takeovers takeovers, People people) {}

    public PlanTakeover(Schemes schemes, Present present, InstantSource clock) {
        this.schemes = schemes;
        this.present = present;
        this.clock = clock;
    }

    public Plan plan(EarlierRegister register, Forms forms) {
        return new Work(register, forms).plan();
    }

    /// The planning of one register.
    private final class Work {
        private final EarlierRegister register;
        private final Forms forms;
        private final List<Step> steps = new ArrayList<>();
        private final List<Obstacle> wrong = new ArrayList<>();
        private final Map<String, Integer> serials = new HashMap<>();
        private final ChooseProvider providers =
                new ChooseProvider(present.people(), present.certifications());

        private Work(EarlierRegister register, Forms forms) {
            this.register = register;
            this.forms = forms;
        }

        private Plan plan() {
            var today = Tokyo.today(clock);
            for (var line : register.lines()) {
                switch (ReadLine.of(register, line, schemes, today)) {
                    case Outcome.Done<EarlierEntry>(var service) -> read(line, service);
                    case Outcome.Refused<EarlierEntry>(var faults) -> wrong.addAll(faults);
                }
            }
            return new Plan(
                    register, steps, wrong, new Plan.Beside(providers.made(), forms.idle()));
        }

        private void read(Line line, EarlierEntry service) {
            var serial = service.scheme() + "/" + service.number().serial();
            var first = serials.putIfAbsent(serial, line.number());
            if (first != null) {
                wrong.add(
                        register.fault(line, Column.NUMBER, TakeoverRules.ONCE, "twice")
                                .with("first", first));
                return;
            }
            var before = present.takeovers().find(service.number());
            if (before.isPresent()) {
                again(line, service, before.get());
            } else if (present.certifications()
                    .findSerial(service.scheme(), service.number().serial())
                    .isPresent()) {
                wrong.add(register.fault(line, Column.NUMBER, TakeoverRules.ONCE, "given"));
            } else {
                make(line, service);
            }
        }

        private void again(Line line, EarlierEntry service, Takeover before) {
            switch (form(line, service)) {
                case Outcome.Refused<Optional<Form>>(var faults) -> wrong.addAll(faults);
                case Outcome.Done<Optional<Form>>(var form) -> {
                    var differences = differences(service, before, form);
                    steps.add(
                            differences.isEmpty()
                                    ? new Step.There(service)
                                    : new Step.Differs(service, differences));
                }
            }
        }

        private List<Step.Difference> differences(
                EarlierEntry service, Takeover before, Optional<Form> form) {
            var differences = new ArrayList<Step.Difference>();
            service.said()
                    .forEach((column, now) -> {
                        var was = before.said().getOrDefault(column, "");
                        if (!was.equals(now)) {
                            differences.add(new Step.Difference(column, was, now));
                        }
                    });
            var was = before.findForm().map(Object::toString).orElse("");
            var now = form.map(each -> each.digest().hex()).orElse("");
            if (!was.equals(now)) {
                differences.add(new Step.Difference(Column.FORM, was, now));
            }
            return differences;
        }

        private void make(Line line, EarlierEntry service) {
            switch (form(line, service)) {
                case Outcome.Refused<Optional<Form>>(var faults) -> wrong.addAll(faults);
                case Outcome.Done<Optional<Form>>(var form) -> {
                    var assume = new Assume(schemes, service);
                    var provider = providers.of(service);
                    var edition =
                            form.map(each -> each.dossier().edition()).orElseGet(assume::edition);
                    steps.add(
                            new Step.Make(
                                    service,
                                    new Step.What(edition, form),
                                    assume.all(form, provider.assumed())));
                }
            }
        }

        private Outcome<Optional<Form>> form(Line line, EarlierEntry service) {
            var found = forms.find(service);
            if (found.isEmpty()) {
                return service.form().isEmpty()
                        ? Outcome.done(Optional.empty())
                        : Outcome.refused(
                                register.fault(line, Column.FORM, TakeoverRules.FORM, "missing"));
            }
            return switch (found.get()) {
                case Outcome.Refused<Form>(var faults) ->
                        Outcome.refused(
                                faults.stream()
                                        .map(fault -> fault.with("line", line.number()))
                                        .toList());
                case Outcome.Done<Form>(var form) ->
                        form.dossier().edition().scheme().equals(service.scheme())
                                ? Outcome.done(Optional.of(form))
                                : Outcome.refused(
                                        register.fault(
                                                        line,
                                                        Column.FORM,
                                                        TakeoverRules.FORM,
                                                        "scheme")
                                                .with("file", form.file())
                                                .with("other", form.dossier().edition()));
            };
        }
    }
}
