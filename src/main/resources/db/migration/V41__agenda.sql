-- 期日: what is to be done on which day, one row a step. Planning a step twice is planning it once.
create table akashi.agenda (
    kind    text not null,
    subject text not null,
    due     date not null,
    done_at timestamptz,
    tries   int not null default 0,
    tried_at timestamptz,
    next_at timestamptz,
    trouble text not null default '',
    primary key (kind, subject, due)
);

-- The daily round reads what is not done in this order, whatever was done before.
create index agenda_open on akashi.agenda (due, kind, subject) where done_at is null;
create index agenda_failed on akashi.agenda (due, kind, subject) where done_at is null and tries > 0;
create index agenda_done on akashi.agenda (done_at) where done_at is not null;

comment on column akashi.agenda.next_at is 'when a step that failed is tried again';

-- What was reminded of by a round of its own is a row of this table now.
delete from akashi.scheduled_tasks where task_name = 'remind';
