-- 公表内容の取込み: what the office settled of an application that was overtaken by what is certified.
create table akashi.overtaken_settlements (
    place       bigint generated always as identity primary key,
    application text not null references akashi.applications,
    certified   text not null references akashi.applications,
    taken       text[] not null,
    kept        text[] not null,
    reason      text not null check (reason <> ''),
    settled_by  text not null references akashi.people,
    settled_at  timestamptz not null,
    check (cardinality(taken) + cardinality(kept) > 0)
);
create index overtaken_settlements_by_application
    on akashi.overtaken_settlements (application, place);

create trigger append_only before update or delete or truncate on akashi.overtaken_settlements
    for each statement execute function akashi.refuse_change();
revoke update, delete on akashi.overtaken_settlements from akashi_app;
