-- 認定の有効期間・更新・終了: the terms of a certification one after the other, the applications that led to it, changed
-- or renewed it, the renewal it waits for, and its ending.
create table akashi.certification_terms (
    number     text not null references akashi.certifications,
    term_from  date not null,
    term_until date not null check (term_until >= term_from),
    primary key (number, term_from)
);

insert into akashi.certification_terms (number, term_from, term_until)
select number, term_from, term_until from akashi.certifications;

create table akashi.certification_applications (
    application text primary key references akashi.applications,
    number      text not null references akashi.certifications
);

insert into akashi.certification_applications (application, number)
select application, number from akashi.certifications;

create index certification_applications_by_number on akashi.certification_applications (number);

alter table akashi.certifications
    add column continued_by text references akashi.applications,
    add column ending_kind  text,
    add column ending_on    date,
    add constraint ending_is_whole check (num_nonnulls(ending_kind, ending_on) in (0, 2));

update akashi.certifications
set ending_kind = 'revoked', ending_on = revoked_on
from akashi.revocations
where revocations.number = certifications.number;

drop table akashi.revocations;

create trigger append_only before update or delete or truncate on akashi.certification_terms
    for each statement execute function akashi.refuse_change();
create trigger append_only before update or delete or truncate on akashi.certification_applications
    for each statement execute function akashi.refuse_change();
revoke update, delete on akashi.certification_terms from akashi_app;
revoke update, delete on akashi.certification_applications from akashi_app;

-- A renewal was filed in time: in force past the term until that is decided.
alter table public_record.entries add column continued boolean not null default false;
