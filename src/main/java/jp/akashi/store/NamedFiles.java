package jp.akashi.store;

import java.util.List;

/// The one place that says which rows name stored files, whatever else they tell. What none of them
/// names may be deleted: a table that begins to name files has to be added here.
final class NamedFiles {
    /// A column in which files are named.
    ///
    /// @param column `table.column`
    /// @param sql selects the digests, and beside each the application it goes with when that is
    ///   returned, null where it stays; and the provider whose record it is, null for the office's
    record Place(String column, String sql) {}

    /// What was returned or deleted by the rules names its documents no more, though it lists them.
    static final List<Place> ALL =
            List.of(
                    new Place(
                            "filings.dossier",
                            """
                            select jsonb_path_query(dossier, '$.documents[*].file.sha256') #>> '{}',
                                application, provider
                            from akashi.filings join akashi.applications on id = application
                            where application not in (select application from akashi.returns)\
                            """),
                    new Place(
                            "drafts.dossier",
                            """
                            select jsonb_path_query(dossier, '$.documents[*].file.sha256') #>> '{}', corrects, provider
                            from akashi.drafts\
                            """),
                    new Place(
                            "handovers.content",
                            """
                            select jsonb_path_query(content, '$.acceptance.proofs[*].file') #>> '{}', null, next
                            from akashi.handovers\
                            """),
                    new Place(
                            "visits.content",
                            """
                            select jsonb_path_query(content, '$.**.sha256') #>> '{}', null, null
                            from akashi.visits\
                            """));

    /// A table `named (digest, application, provider)` to begin a query with.
    static final String WITH =
            "with named (digest, application, provider) as ("
                    + String.join(" union all ", ALL.stream().map(Place::sql).toList())
                    + ") ";

    private NamedFiles() {}
}
