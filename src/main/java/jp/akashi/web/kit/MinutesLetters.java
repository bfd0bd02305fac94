package jp.akashi.web.kit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.akashi.application.Application;
import jp.akashi.application.Applications;
import jp.akashi.committee.Interests;
import jp.akashi.committee.Meeting;
import jp.akashi.committee.Meeting.Presence;
import jp.akashi.committee.Meetings;
import jp.akashi.committee.Opinion;
import jp.akashi.committee.Result;
import jp.akashi.committee.SealedMinutes;
import jp.akashi.kernel.ApplicationId;
import jp.akashi.kernel.PersonId;
import jp.akashi.paper.letter.Block;
import jp.akashi.paper.letter.Letter;
import jp.akashi.party.Operator;
import jp.akashi.party.People;
import jp.akashi.party.Person;
import jp.akashi.wording.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Minutes of a meeting (議事録) in words: drafted from who was there, who had an interest, what was
/// said and what came of it.
@Component
public class MinutesLetters {
    private final Applications applications;
    private final Meetings meetings;
    private final Interests interests;
    private final Names names;
    private final Wording wording;

    MinutesLetters(
            Applications applications,
            Meetings meetings,
            Interests interests,
            Names names,
            Wording wording) {
        this.applications = applications;
        this.meetings = meetings;
        this.interests = interests;
        this.names = names;
        this.wording = wording;
    }

    /// Names of people and of the body.
    @Component
    public record Names(People people, Operator operator) {
        public String of(PersonId id) {
            return people.findPerson(id).map(Person::name).orElse("(退任した委員)");
        }

        String all(Collection<PersonId> ids) {
            return ids.isEmpty()
                    ? "なし"
                    : ids.stream().map(this::of).collect(Collectors.joining("、"));
        }
    }

    /// What the minutes begin with, to be changed by hand.
    public String draft(Meeting meeting) {
        return "委員長 %s の進行により、次のとおり審議した。".formatted(names.of(meeting.plan().chair()));
    }

    /// What the minutes say of a case, to be changed by hand.
    public String draft(Meeting meeting, ApplicationId application, Result result) {
        var lines = new ArrayList<String>();
        var recused = recused(meeting, application);
        if (!recused.isEmpty()) {
            lines.add(names.all(recused) + "委員は、利害関係があるため、審議に加わらなかった。");
        }
        meetings.opinions(meeting.id()).stream()
                .filter(opinion -> opinion.application().equals(application))
                .filter(opinion -> !recused.contains(opinion.member()))
                .map(opinion -> said(meeting, opinion))
                .forEach(lines::add);
        lines.add("以上により、「" + wording.term(result.finding()) + "」とされた。");
        return String.join("\n", lines);
    }

    private String said(Meeting meeting, Opinion opinion) {
        var absent = meeting.present().contains(opinion.member()) ? "" : "(欠席・書面)";
        var reasons = opinion.reasons().isEmpty() ? "" : " " + opinion.reasons();
        return "%s委員%s: %s。%s"
                .formatted(
                        names.of(opinion.member()),
                        absent,
                        wording.term(opinion.view()),
                        reasons.strip());
    }

    private Set<PersonId> recused(Meeting meeting, ApplicationId application) {
        var recused = new HashSet<>(interests.list(application).recused());
        recused.retainAll(meeting.plan().members());
        return recused;
    }

    /// @param reader a member from whom the cases are kept in which they have an interest; null for
    ///   the office
    public Letter of(
            Meeting meeting, SealedMinutes minutes, boolean isSealed, @Nullable PersonId reader) {
        var body = new ArrayList<Block>();
        body.add(facts(meeting));
        body.add(new Block.Paragraph(minutes.general()));
        int place = 1;
        for (var each : minutes.points().entrySet()) {
            var application = applications.get(each.getKey());
            body.add(
                    new Block.Heading(
                            "議題%d %s %s"
                                    .formatted(
                                            place++,
                                            application.number(),
                                            application.serviceName())));
            body.addAll(
                    reader != null && each.getValue().recused().contains(reader)
                            ? List.of(new Block.Paragraph("利害関係の申告により、この議題の記録は表示されません。"))
                            : point(application, each.getValue()));
        }
        body.add(new Block.Note(seal(minutes, isSealed)));
        body.add(new Block.End());
        return new Letter(
                "認審委第" + meeting.number() + "号",
                meeting.plan().on(),
                List.of(),
                List.of(names.operator().name()),
                "第" + meeting.number() + "回認定審査委員会 議事録",
                body);
    }

    private String seal(SealedMinutes minutes, boolean isSealed) {
        return isSealed
                ? "%s %s 確定。照合値(SHA-256): %s"
                        .formatted(
                                Moments.print(minutes.sealing().at()),
                                names.of(minutes.sealing().by()),
                                minutes.digest().hex())
                : "この議事録は案です。閉会すると確定します。";
    }

    private Block facts(Meeting meeting) {
        var plan = meeting.plan();
        return Block.facts(
                "日時",
                Days.print(plan.on()) + " " + plan.from() + "から",
                "場所",
                place(plan.where().place(), plan.where().link()),
                "委員長",
                names.of(plan.chair()),
                "出席(会場)",
                names.all(those(meeting, Presence.IN_ROOM)),
                "出席(オンライン)",
                names.all(those(meeting, Presence.ONLINE)),
                "欠席",
                names.all(those(meeting, Presence.ABSENT)));
    }

    private static String place(String place, String link) {
        return link.isEmpty() ? place : place.isEmpty() ? "オンライン" : place + "(オンライン併用)";
    }

    private static List<PersonId> those(Meeting meeting, Presence presence) {
        return meeting.plan().members().stream()
                .filter(member -> meeting.proceedings().presence().get(member) == presence)
                .toList();
    }

    private List<Block> point(Application application, SealedMinutes.Point point) {
        var result = point.result();
        var tally = result.tally();
        return List.of(
                Block.facts(
                        "事業者",
                        application.providerName(),
                        "利害関係により加わらない委員",
                        names.all(point.recused()),
                        "定足数",
                        "対象%d名のうち%d名出席".formatted(result.eligible(), result.present()),
                        "意見",
                        "認定が適当%d・留意事項を付して適当%d・適当でない%d"
                                .formatted(
                                        tally.certify(), tally.withRemarks(), tally.doNotCertify()),
                        "結果",
                        wording.term(result.finding())),
                new Block.Paragraph(point.words()));
    }
}
