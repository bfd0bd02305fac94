-- 留保の期限前の公表の申し出: a provider's word that a withheld answer may be published before its last day.
create table akashi.releases (
    number   text not null references akashi.certifications,
    item     text not null,
    until    date not null,
    asked_by text not null references akashi.people,
    asked_at timestamptz not null,
    primary key (number, item, until)
);
create index releases_by_time on akashi.releases (asked_at desc);

create trigger append_only before update or delete or truncate on akashi.releases
    for each statement execute function akashi.refuse_change();
revoke update, delete on akashi.releases from akashi_app;
