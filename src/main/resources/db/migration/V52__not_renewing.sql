-- 更新しない旨の回答: the holder's word that a certification is not renewed, one a term.
create table akashi.declinations (
    number      text not null references akashi.certifications,
    expires_on  date not null,
    reason      text not null,
    declined_by text not null references akashi.people,
    declined_at timestamptz not null,
    primary key (number, expires_on)
);

create trigger append_only before update or delete or truncate on akashi.declinations
    for each statement execute function akashi.refuse_change();
revoke update, delete on akashi.declinations from akashi_app;

-- 切替: the number under which a service is certified after its certification ended.
alter table akashi.certifications add column ending_successor text;
alter table public_record.entries add column ending_successor text;
