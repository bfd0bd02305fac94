-- 問合せ: questions of people outside about published services, and reports of misused marks. Who asked is
-- never public.
create table akashi.questions (
    id       text primary key,
    secret   text not null unique,
    number   text not null,
    email    text not null,
    state    text not null,
    asked_at timestamptz not null,
    last_at  timestamptz not null,
    version  bigint not null,
    content  jsonb not null
);

create index questions_by_number on akashi.questions (number, asked_at desc);
create index questions_by_state on akashi.questions (state, last_at);
create index questions_by_email on akashi.questions (email, asked_at);

-- 公表された問合せ: what the office published of them.
create table public_record.exchanges (
    id           text primary key,
    number       text not null,
    item         text not null,
    question     text not null,
    answer       text not null,
    asked_on     date not null,
    answered_on  date not null,
    published_at timestamptz not null
);

create index exchanges_by_number on public_record.exchanges (number, published_at desc);
create trigger append_only before update or delete or truncate on public_record.exchanges
    for each statement execute function akashi.refuse_change();
revoke update, delete on public_record.exchanges from akashi_app;
