package jp.akashi.committee;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.MeetingId;
import jp.akashi.kernel.PersonId;

/// A meeting of the committee (認定審査委員会の会議): planned, then called with its packs frozen, then closed
/// with its minutes. `version` counts changes.
///
/// @param number of the meeting, counted from 1 (第n回)
public record Meeting(
        MeetingId id, int number, long version, Phase phase, Plan plan, Proceedings proceedings) {
    public enum Phase {
        /// 準備中: seen by the office alone
        PLANNED,
        /// 招集済み: the members read and speak
        CONVENED,
        /// 終了: closed with its minutes
        CLOSED
    }

    /// How a member took part (出欠).
    public enum Presence {
        /// 会場で出席
        IN_ROOM,
        /// オンラインで出席
        ONLINE,
        /// 欠席
        ABSENT
    }

    /// A case on the agenda (議題) and the number of its frozen pack, 0 while there is none.
    public record Heard(ApplicationId application, int pack) {}

    /// What goes on in the meeting: its agenda, who is there, and the minutes as far as they are
    /// written.
    public record Proceedings(
            List<Heard> agenda, Map<PersonId, Presence> presence, Minutes minutes) {
        public static final Proceedings NONE =
                new Proceedings(List.of(), Map.of(), Minutes.UNWRITTEN);

        public Proceedings {
            agenda = List.copyOf(agenda);
            presence = Collections.unmodifiableMap(new LinkedHashMap<>(presence));
        }

        Proceedings withAgenda(List<Heard> next) {
            return new Proceedings(next, presence, minutes);
        }
    }

    /// The words of the minutes (議事録) that people write: on the meeting, and on each case.
    public record Minutes(String general, Map<ApplicationId, String> ofCases) {
        public static final Minutes UNWRITTEN = new Minutes("", Map.of());

        public Minutes {
            ofCases = Collections.unmodifiableMap(new LinkedHashMap<>(ofCases));
        }

        public String of(ApplicationId application) {
            return ofCases.getOrDefault(application, "");
        }
    }

    public static Meeting planned(MeetingId id, int number, Plan plan) {
        return new Meeting(id, number, 1, Phase.PLANNED, plan, Proceedings.NONE);
    }

    public boolean isOpen() {
        return phase != Phase.CLOSED;
    }

    public Set<PersonId> present() {
        return plan.members().stream()
                .filter(member ->
                        proceedings.presence().getOrDefault(member, Presence.ABSENT)
                                != Presence.ABSENT)
                .collect(Collectors.toUnmodifiableSet());
    }

    public Optional<Heard> find(ApplicationId application) {
        return proceedings.agenda().stream()
                .filter(heard -> heard.application().equals(application))
                .findFirst();
    }

    public Meeting with(Plan next) {
        return new Meeting(id, number, version + 1, phase, next, proceedings);
    }

    public Meeting with(Proceedings next) {
        return new Meeting(id, number, version + 1, phase, plan, next);
    }

    public Meeting withAgenda(List<ApplicationId> cases) {
        return with(
                proceedings.withAgenda(
                        cases.stream().map(application -> new Heard(application, 0)).toList()));
    }

    /// With a case's pack frozen.
    Meeting withPack(ApplicationId application, int pack) {
        var next = new ArrayList<Heard>();
        for (var heard : proceedings.agenda()) {
            next.add(
                    heard.application().equals(application) ? new Heard(application, pack) : heard);
        }
        return new Meeting(id, number, version, phase, plan, proceedings.withAgenda(next));
    }

    Meeting at(Phase next) {
        return new Meeting(id, number, version + 1, next, plan, proceedings);
    }
}
