-- 相談: questions of providers to the office, and what was said. Never public.
create table akashi.consultations (
    id       text primary key,
    provider text not null references akashi.providers,
    work     text,
    item     text,
    title    text not null,
    turn     text not null,
    last_at  timestamptz not null,
    version  bigint not null,
    entries  jsonb not null
);

comment on column akashi.consultations.work is 'the application or, under the same id, its draft';

create index consultations_by_provider on akashi.consultations (provider, last_at);
create index consultations_by_work on akashi.consultations (work) where work is not null;
create index consultations_by_turn on akashi.consultations (turn, last_at);

-- Until when each person has read one.
create table akashi.consultation_reads (
    consultation text not null references akashi.consultations,
    person       text not null references akashi.people,
    until        timestamptz not null,
    primary key (consultation, person)
);

revoke delete on akashi.consultations, akashi.consultation_reads from akashi_app;
