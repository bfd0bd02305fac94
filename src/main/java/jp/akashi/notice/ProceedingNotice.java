package jp.akashi.notice;

import java.util.Map;
import jp.akashi.surveillance.proceeding.Proceeding;

/// Something was done, or is to be done, in a proceeding on a certified service (緊急事態・調査・改善要請・取消し).
public sealed interface ProceedingNotice extends Notice {
    Proceeding proceeding();

    @Override
    default String occasion() {
        return proceeding().id() + "/" + proceeding().version();
    }

    @Override
    default Map<String, String> facts() {
        return Map.of(
                "number",
                proceeding().number().printed("-"),
                "provider",
                proceeding().about().holder().providerName(),
                "service",
                proceeding().about().holder().serviceName(),
                "concern",
                proceeding().concern().name(),
                "move",
                proceeding().last().move().name(),
                "due",
                proceeding().standing().findDue().map(Object::toString).orElse(""));
    }

    @Override
    default String path() {
        return (audience() == Audience.OFFICE ? "/office" : "/provider")
                + "/proceedings/"
                + proceeding().id();
    }

    /// The office asked, decided or ended something, to the provider.
    record Supervised(Proceeding proceeding) implements ProceedingNotice {
        @Override
        public Audience audience() {
            return Audience.HOLDER;
        }
    }

    /// What the provider has to do in a proceeding is due soon.
    record ProceedingDue(Proceeding proceeding) implements ProceedingNotice {
        @Override
        public Audience audience() {
            return Audience.HOLDER;
        }
    }

    /// The day by which the provider had to act in a proceeding is over.
    record ProceedingOverdue(Proceeding proceeding) implements ProceedingNotice {
        @Override
        public Audience audience() {
            return Audience.HOLDER;
        }
    }

    /// A provider reported or answered, or somebody of the office proposed, to the office.
    record Reported(Proceeding proceeding) implements ProceedingNotice {
        @Override
        public Audience audience() {
            return Audience.OFFICE;
        }
    }

    /// A report or an answer did not come by its day, to the office.
    record ReportMissing(Proceeding proceeding) implements ProceedingNotice {
        @Override
        public Audience audience() {
            return Audience.OFFICE;
        }
    }
}
