-- 郵送による申請: what the office typed in, and the originals it holds.
create table akashi.originals (
    id           text primary key,
    place        bigint generated always as identity,
    provider     text not null references akashi.providers,
    application  text not null,
    title        text not null,
    received_on  date not null,
    returned_on  date,
    returned_how text,
    returned_by  text references akashi.people,
    check (num_nonnulls(returned_on, returned_how, returned_by) in (0, 3))
);

comment on column akashi.originals.application is 'the application it came with, or, under the same id, its draft';

create index originals_by_provider on akashi.originals (provider, place);

create table akashi.paper_entries (
    application text primary key,
    place       bigint generated always as identity,
    provider    text not null references akashi.providers,
    received_on date not null,
    certificate text not null references akashi.originals,
    entered_by  text not null references akashi.people,
    entered_at  timestamptz not null
);

revoke delete on akashi.originals, akashi.paper_entries from akashi_app;
