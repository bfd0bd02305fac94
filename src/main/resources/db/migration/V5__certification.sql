-- 認定: the certifications, each under its number for ever.
create table akashi.certifications (
    number        text primary key,
    place         bigint generated always as identity,
    application   text not null unique references akashi.applications,
    provider      text not null references akashi.providers,
    provider_name text not null,
    service_name  text not null,
    service_key   text not null,
    scheme        text not null,
    edition       date not null,
    certified_on  date not null,
    term_from     date not null,
    term_until    date not null check (term_until >= term_from)
);

create index certifications_by_provider on akashi.certifications (provider, place);

-- 認定の取消し
create table akashi.revocations (
    number     text primary key references akashi.certifications,
    revoked_on date not null
);

create trigger append_only before update or delete or truncate on akashi.revocations
    for each statement execute function akashi.refuse_change();
revoke delete on akashi.certifications from akashi_app;
revoke update, delete on akashi.revocations from akashi_app;
