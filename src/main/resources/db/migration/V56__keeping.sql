-- 返却・保管: that the documents of a case went back, and who wants them deleted. What was deleted stands in akashi.returns.
create table akashi.document_handovers (
    application text primary key references akashi.applications,
    kind        text not null,
    proof       text not null,
    handed_on   date not null,
    noted_by    text not null references akashi.people,
    noted_at    timestamptz not null
);

create table akashi.deletion_proposals (
    application text primary key references akashi.applications,
    reason      text not null,
    proposed_by text not null references akashi.people,
    proposed_at timestamptz not null
);

create trigger append_only before update or delete or truncate on akashi.document_handovers
    for each statement execute function akashi.refuse_change();
create trigger append_only before update or delete or truncate on akashi.deletion_proposals
    for each statement execute function akashi.refuse_change();
revoke update, delete on akashi.document_handovers, akashi.deletion_proposals from akashi_app;
