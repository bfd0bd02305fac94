package jp.akashi.store;

import java.time.Instant;
import java.util.List;
import jp.akashi.committee.Affiliation;
import jp.akashi.committee.Profile;
import jp.akashi.committee.Profiles;
import jp.akashi.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The members' profiles on PostgreSQL.
public final class PgProfiles implements Profiles {
    private final JdbcClient sql;

    public PgProfiles(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Profile get(PersonId member) {
        return sql.sql(
                        """
                        select affiliations from akashi.member_profiles
                        where member = ? order by place desc limit 1\
                        """)
                .param(member.value())
                .query((row, _) -> new Profile(member, read(row.getString(1))))
                .optional()
                .orElseGet(() -> new Profile(member, List.of()));
    }

    @Override
    public void put(Profile profile, PersonId by, Instant at) {
        sql.sql(
                        """
                        insert into akashi.member_profiles (member, affiliations, noted_by, noted_at)
                        values (?, ?::jsonb, ?, ?)\
                        """)
                .param(profile.member().value())
                .param(print(profile.affiliations()))
                .param(by.value())
                .param(Columns.time(at))
                .update();
    }

    private static String print(List<Affiliation> affiliations) {
        var printed = Json.document();
        printed.set(
                "affiliations",
                Json.array(
                        affiliations,
                        each ->
                                Json.object()
                                        .put("corporate-number", each.corporateNumber())
                                        .put("name", Json.storable(each.name()))
                                        .put("capacity", Json.storable(each.capacity()))));
        return Json.print(printed);
    }

    private static List<Affiliation> read(String document) {
        return Json.read(document)
                .whole(json ->
                        json.objects(
                                "affiliations",
                                each ->
                                        new Affiliation(
                                                each.text("corporate-number"),
                                                each.text("name"),
                                                each.text("capacity"))));
    }
}
