-- The migrations run as akashi_owner, whose default privileges cover every table to come:
-- the platform works in both schemas, the public pages read public_record and nothing else.

grant usage on schema akashi to akashi_app;
alter default privileges in schema akashi
    grant select, insert, update, delete on tables to akashi_app;
alter default privileges in schema akashi
    grant usage, select on sequences to akashi_app;

grant usage on schema public_record to akashi_app, akashi_public;
alter default privileges in schema public_record
    grant select, insert, update, delete on tables to akashi_app;
alter default privileges in schema public_record
    grant usage, select on sequences to akashi_app;
alter default privileges in schema public_record
    grant select on tables to akashi_public;

-- 記録: what was done, by whom, when. Each row carries the hash of the row before it.
create table akashi.journal (
    seq           bigint primary key,
    at            timestamptz not null default now(),
    actor         text not null,
    actor_role    text not null default '',
    action        text not null,
    subject       text not null,
    before_digest text not null default '',
    after_digest  text not null default '',
    reason        text not null default '',
    previous_hash text not null,
    hash          text not null unique
);

create index journal_by_subject on akashi.journal (subject, seq);

create function akashi.journal_hash(entry akashi.journal) returns text
    language sql stable
    return encode(sha256(convert_to(
        jsonb_build_array(
            entry.previous_hash, entry.seq,
            to_char(entry.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
            entry.actor, entry.actor_role, entry.action, entry.subject,
            entry.before_digest, entry.after_digest, entry.reason)::text,
        'UTF8')), 'hex');

-- Numbers and hashes are given here, one writer at a time, so that the chain has neither gaps nor forks.
create function akashi.chain_journal() returns trigger
    language plpgsql as
$$
begin
    perform pg_advisory_xact_lock(615001);
    select seq + 1, hash into new.seq, new.previous_hash
        from akashi.journal order by seq desc limit 1;
    if not found then
        new.seq := 1;
        new.previous_hash := repeat('0', 64);
    end if;
    new.hash := akashi.journal_hash(new);
    return new;
end
$$;

create trigger chain before insert on akashi.journal
    for each row execute function akashi.chain_journal();

create function akashi.refuse_change() returns trigger
    language plpgsql as
$$
begin
    raise exception '% is append-only', tg_table_name using errcode = 'insufficient_privilege';
end
$$;

create trigger append_only before update or delete or truncate on akashi.journal
    for each statement execute function akashi.refuse_change();

revoke update, delete on akashi.journal from akashi_app;

-- The sequence numbers whose row does not follow from the row before it: none in a sound journal.
create view akashi.journal_break as
    select seq
    from (select entry.seq, entry.hash, entry.previous_hash,
                 akashi.journal_hash(entry) as expected,
                 lag(entry.seq, 1, 0::bigint) over chain as seq_before,
                 lag(entry.hash, 1, repeat('0', 64)) over chain as hash_before
          from akashi.journal entry
          window chain as (order by entry.seq)) checked
    where hash <> expected or previous_hash <> hash_before or seq <> seq_before + 1;

-- Sessions, in the shape Spring Session JDBC expects.
create table akashi.spring_session (
    primary_id            char(36) primary key,
    session_id            char(36) not null,
    creation_time         bigint not null,
    last_access_time      bigint not null,
    max_inactive_interval int not null,
    expiry_time           bigint not null,
    principal_name        varchar(100)
);

create unique index spring_session_ix1 on akashi.spring_session (session_id);
create index spring_session_ix2 on akashi.spring_session (expiry_time);
create index spring_session_ix3 on akashi.spring_session (principal_name);

create table akashi.spring_session_attributes (
    session_primary_id char(36) not null references akashi.spring_session on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea not null,
    primary key (session_primary_id, attribute_name)
);
