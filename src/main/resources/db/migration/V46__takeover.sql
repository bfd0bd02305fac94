-- 引継ぎ: what was taken over from the register kept before the platform, with what its line said then.
create table akashi.takeovers (
    number       text primary key references akashi.certifications,
    place        bigint generated always as identity,
    application  text not null unique references akashi.applications,
    file         text not null,
    file_digest  text not null,
    line         int not null check (line > 0),
    form_digest  text,
    said         jsonb not null,
    assumed      jsonb not null,
    taken_by     text not null references akashi.people,
    taken_at     timestamptz not null
);

create trigger append_only before update or delete or truncate on akashi.takeovers
    for each statement execute function akashi.refuse_change();
revoke update, delete on akashi.takeovers from akashi_app;

comment on column akashi.takeovers.form_digest is 'of the form its disclosures were read from; none when no form came';

-- An entry that was taken over says so as long as nothing of it was examined here.
alter table public_record.entries add column origin jsonb;
