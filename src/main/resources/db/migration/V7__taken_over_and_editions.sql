-- The earlier application whose answers one takes over, and which of them wait to be confirmed.
alter table akashi.applications add column taken_from text references akashi.applications;
alter table akashi.drafts
    add column taken_from text references akashi.applications,
    add column unconfirmed jsonb not null default '{"v": 1, "unconfirmed": []}';

-- 版: the editions that applications were filed under, each with the fingerprint of what it asked.
create table akashi.editions_used (
    edition     text primary key,
    fingerprint text not null
);

create trigger append_only before update or delete or truncate on akashi.editions_used
    for each statement execute function akashi.refuse_change();
revoke update, delete on akashi.editions_used from akashi_app;
