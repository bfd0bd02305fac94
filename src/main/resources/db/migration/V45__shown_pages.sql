-- 認定マークの掲載: the pages on which providers show their marks, and what was seen on them. Never public.
create table akashi.shown_pages (
    id            text primary key,
    number        text not null,
    provider      text not null references akashi.providers,
    address       text not null,
    registered_by text not null,
    registered_at timestamptz not null,
    ended_at      timestamptz,
    wanted_at     timestamptz
);

create unique index shown_pages_once on akashi.shown_pages (number, address) where ended_at is null;
create index shown_pages_wanted on akashi.shown_pages (wanted_at) where wanted_at is not null;

create table akashi.mark_checks (
    id           text primary key,
    page         text not null references akashi.shown_pages,
    at           timestamptz not null,
    latest       boolean not null default true,
    waiting      boolean not null,
    content      jsonb not null,
    settled_by   text,
    settled_at   timestamptz,
    settled_note text
);

comment on column akashi.mark_checks.waiting is 'whether it is a task for the office';

create index mark_checks_by_page on akashi.mark_checks (page, at desc);
create index mark_checks_waiting on akashi.mark_checks (at) where waiting;
create index mark_checks_latest on akashi.mark_checks (at desc) where latest;

revoke delete on akashi.shown_pages, akashi.mark_checks from akashi_app;
