-- 通知: mails to be sent. A row is written in the transaction of the act it tells of. Of one occasion (key) one address is told once.
create table akashi.outbox (
    place       bigint generated always as identity primary key,
    id          text not null unique,
    key         text not null,
    kind        text not null,
    audience    text not null check (audience in ('PROVIDER', 'OFFICE', 'COMMITTEE', 'INVITED')),
    application text references akashi.applications,
    address     text not null,
    subject     text not null,
    body        text not null,
    secret      text not null default '',
    written_at  timestamptz not null,
    state       text not null
        check (state in ('WAITING', 'HANDED', 'SENT', 'KEPT', 'IN_DOUBT', 'FAILED', 'DISCARDED')),
    tries       int not null,
    state_at    timestamptz not null,
    next_at     timestamptz check ((next_at is not null) = (state = 'WAITING')),
    remark      text not null default '',
    unique (key, address)
);

create index outbox_due on akashi.outbox (next_at, place) where state = 'WAITING';
create index outbox_handed on akashi.outbox (state_at) where state = 'HANDED';
create index outbox_by_state on akashi.outbox (state, place);
create index outbox_by_application on akashi.outbox (application, place);

comment on column akashi.outbox.secret is 'the end of an invitation''s link; emptied as soon as the mail is gone';

revoke delete on akashi.outbox from akashi_app;

-- What is done at set times, one row a task (db-scheduler).
create table akashi.scheduled_tasks (
    task_name            text not null,
    task_instance        text not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures int,
    last_heartbeat       timestamptz,
    version              bigint not null,
    priority             smallint,
    primary key (task_name, task_instance)
);

create index scheduled_tasks_by_time on akashi.scheduled_tasks (execution_time);
