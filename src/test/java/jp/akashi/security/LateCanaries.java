package jp.akashi.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.akashi.cli.Platform;
import jp.akashi.cli.rehearsal.Body.Entry;
import jp.akashi.committee.Meeting;
import jp.akashi.committee.Meetings;
import jp.akashi.committee.Plan;
import jp.akashi.kernel.MeetingId;
import jp.akashi.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Private words that are no part of an application: what provider and office say to each other,
/// who asks about a service, whom a member of the committee works for, what is in minutes.
final class LateCanaries {
    /// Words that the provider of the case must not read either.
    private final Map<String, String> ofTheOffice = new LinkedHashMap<>();

    private final Map<String, String> ofTheProvider = new LinkedHashMap<>();
    private final Platform.Running running;

    LateCanaries(Platform.Running running) {
        this.running = running;
    }

    Map<String, String> all() {
        var all = new LinkedHashMap<>(ofTheOffice);
        all.putAll(ofTheProvider);
        return all;
    }

    Map<String, String> ofTheOffice() {
        return ofTheOffice;
    }

    void consult(Visitor provider) {
        var parts =
                texts(
                        Map.of(
                                "title", owned("title of a consultation", "カナリア相談件名"),
                                "text", owned("consultation", "カナリア相談本文")));
        assertThat(provider.post("/provider/consultations", parts).status()).isEqualTo(303);
    }

    void ask(Visitor nobody, String service) {
        var parts =
                texts(
                        Map.of(
                                "service", service,
                                "about", "mark",
                                "place", kept("place of a mark", "カナリア掲示場所"),
                                "text", kept("question", "カナリア問合せ本文"),
                                "email", kept("address of who asks", "canary@asker.example"),
                                "name", kept("name of who asks", "問井 カナリア")));
        assertThat(nobody.post("/ask", parts).location()).contains("/ask/sent");
    }

    void declare(Visitor member) {
        var parts =
                texts(
                        Map.of(
                                "number", "",
                                "name", kept("affiliation of a member", "カナリア顧問先株式会社"),
                                "as", kept("office of a member", "カナリア顧問")));
        assertThat(member.post("/committee/profile", parts).status()).isEqualTo(303);
    }

    /// Of a meeting that is planned still, which the office alone sees.
    void minute(PersonId chair) {
        var meetings = running.part(Meetings.class);
        var plan =
                new Plan(
                        LocalDate.EPOCH,
                        LocalTime.NOON,
                        new Plan.Where(kept("place of a meeting", "カナリア会議室"), ""),
                        List.of(chair),
                        chair);
        var meeting = Meeting.planned(MeetingId.random(), meetings.nextNumber(), plan);
        var minutes = new Meeting.Minutes(kept("minutes", "カナリア議事録"), Map.of());
        meetings.add(
                new Meeting(
                        meeting.id(),
                        meeting.number(),
                        1,
                        meeting.phase(),
                        plan,
                        new Meeting.Proceedings(List.of(), Map.of(), minutes)));
    }

    /// A word that stands nowhere can leak nowhere: each of these does, in some table.
    void stand(Iterable<String> words) {
        var database = running.part(JdbcClient.class);
        var tables =
                database.sql(
                                "select relname from pg_class where relnamespace = 'akashi'::regnamespace and relkind = 'r' and relname <> 'flyway_schema_history'")
                        .query(String.class)
                        .list();
        for (var word : words) {
            assertThat(tables)
                    .as(word)
                    .anyMatch(table ->
                            database.sql(
                                            "select exists (select from akashi.%s t where strpos(t::text, ?) > 0)"
                                                    .formatted(table))
                                    .param(word)
                                    .query(Boolean.class)
                                    .single());
        }
    }

    private String owned(String where, String word) {
        ofTheProvider.put(where, word);
        return word;
    }

    private String kept(String where, String word) {
        ofTheOffice.put(where, word);
        return word;
    }

    private static List<Entry> texts(Map<String, String> typed) {
        return typed.entrySet().stream()
                .<Entry>map(blank -> new Entry.Text(blank.getKey(), blank.getValue()))
                .toList();
    }
}
