-- The last number given out of each series; a row is locked until its number is used.
create table akashi.serials (
    series text primary key,
    last   int not null check (last > 0)
);

revoke delete on akashi.serials from akashi_app;

-- 申請: what was filed. An application never changes; each correction is a filing of its own.
create table akashi.applications (
    id       text primary key,
    place    bigint generated always as identity,
    year     int not null,
    serial   int not null,
    provider text not null references akashi.providers,
    kind     text not null,
    unique (year, serial)
);

create index applications_by_provider on akashi.applications (provider, place);

create table akashi.filings (
    application text not null references akashi.applications,
    revision    int not null check (revision > 0),
    dossier     jsonb not null,
    filed_by    text not null references akashi.people,
    filed_at    timestamptz not null,
    primary key (application, revision)
);

create trigger append_only before update or delete or truncate on akashi.applications
    for each statement execute function akashi.refuse_change();
create trigger append_only before update or delete or truncate on akashi.filings
    for each statement execute function akashi.refuse_change();
revoke update, delete on akashi.applications, akashi.filings from akashi_app;

-- 下書き: what is being written; at most one correction of an application at a time.
create table akashi.drafts (
    id        text primary key,
    provider  text not null references akashi.providers,
    kind      text not null,
    corrects  text unique references akashi.applications,
    dossier   jsonb not null,
    version   bigint not null,
    edited_by text not null references akashi.people,
    edited_at timestamptz not null
);

create index drafts_by_provider on akashi.drafts (provider, edited_at);

-- The text of the pages of uploaded documents, by the digest of the file.
create table akashi.page_texts (
    document text not null,
    page     int not null check (page > 0),
    text     text not null,
    primary key (document, page)
);
