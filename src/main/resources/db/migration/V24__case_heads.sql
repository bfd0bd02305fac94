-- 案件の見出し: one narrow row a case, so that the office's queues read no application as a whole. Made from the
-- records whenever one of them is added or changes; nobody else writes it.
create table akashi.case_heads (
    application   text primary key references akashi.applications,
    year          int not null,
    serial        int not null,
    scheme        text not null,
    kind          text not null,
    service       text not null,
    provider_name text not null,
    provider_kana text not null,
    words         text not null,
    stage         text,
    since         timestamptz,
    due           date,
    hand          text references akashi.people
);

create index case_heads_by_stage on akashi.case_heads (stage, since, application);
create index case_heads_by_time on akashi.case_heads (since, application);
create index case_heads_by_hand on akashi.case_heads (hand, since, application);

comment on column akashi.case_heads.words is 'what a search looks through: number, service and provider, in one width and case';
comment on column akashi.case_heads.due is 'until when the provider has to pay or to answer';
comment on column akashi.case_heads.hand is 'who of the office did the last thing to it, or took it on';

create function akashi.face_entry(dossier jsonb, blank text) returns text
    language sql immutable
    return coalesce((select each ->> 'entry' from jsonb_array_elements(dossier -> 'face') each
        where each ->> 'blank' = blank limit 1), '');

create function akashi.plain_words(text) returns text
    language sql immutable
    return lower(normalize($1, nfkc));

create function akashi.open_inquiry_due(findings jsonb) returns date
    language sql immutable
    return (select min((each ->> 'due')::date) from jsonb_array_elements(findings -> 'inquiries') each
        where coalesce(each -> 'reply', 'null') = 'null');

create function akashi.head_of_filing() returns trigger
    language plpgsql security definer set search_path = '' as
$$
begin
    insert into akashi.case_heads
        (application, year, serial, scheme, kind, service, provider_name, provider_kana, words)
    select a.id, a.year, a.serial, split_part(new.dossier ->> 'edition', '/', 1), a.kind, f.service, f.name, f.kana,
        akashi.plain_words(concat_ws(' ', 'R' || a.year || '-' || lpad(a.serial::text, 5, '0'), f.service, f.name, f.kana))
    from akashi.applications a, lateral (select
        akashi.face_entry(new.dossier, 'service-name') as service,
        akashi.face_entry(new.dossier, 'provider-name') as name,
        akashi.face_entry(new.dossier, 'provider-kana') as kana) f
    where a.id = new.application
    on conflict (application) do update
        set service = excluded.service, provider_name = excluded.provider_name,
            provider_kana = excluded.provider_kana, words = excluded.words, scheme = excluded.scheme;
    return null;
end
$$;

create function akashi.head_of_examination() returns trigger
    language plpgsql security definer set search_path = '' as
$$
begin
    update akashi.case_heads
    set stage = new.stage, since = new.since,
        due = case new.stage
            when 'INQUIRY' then akashi.open_inquiry_due(new.findings)
            when 'AWAITING_FEE' then (select i.due_on from akashi.invoices i
                where i.application = new.application and i.charge = 'EXAMINATION')
            end
    where application = new.application;
    return null;
end
$$;

create function akashi.head_of_invoice() returns trigger
    language plpgsql security definer set search_path = '' as
$$
begin
    update akashi.case_heads set due = new.due_on
    where application = new.application and stage = 'AWAITING_FEE' and new.charge = 'EXAMINATION';
    return null;
end
$$;

-- Who has a case in hand: whoever of the office did the last thing to it. Booking money is no work on the case.
create function akashi.head_of_act() returns trigger
    language plpgsql security definer set search_path = '' as
$$
begin
    update akashi.case_heads set hand = new.actor
    where application = new.subject
        and new.action not in ('CONFIRM_PAYMENT', 'CANCEL_INVOICE', 'ISSUE_RECEIPT', 'CHARGE_REISSUE')
        and exists (select from akashi.people p where p.id = new.actor and p.role = 'OFFICE');
    return null;
end
$$;

create trigger head_of_filing after insert on akashi.filings
    for each row execute function akashi.head_of_filing();
create trigger head_of_examination after insert or update on akashi.examinations
    for each row execute function akashi.head_of_examination();
create trigger head_of_invoice after insert on akashi.invoices
    for each row execute function akashi.head_of_invoice();
create trigger head_of_act after insert on akashi.journal
    for each row execute function akashi.head_of_act();

revoke insert, update, delete on akashi.case_heads from akashi_app;

insert into akashi.case_heads
    (application, year, serial, scheme, kind, service, provider_name, provider_kana, words, stage, since, due, hand)
select a.id, a.year, a.serial, split_part(f.dossier ->> 'edition', '/', 1), a.kind, e.service, e.name, e.kana,
    akashi.plain_words(concat_ws(' ', 'R' || a.year || '-' || lpad(a.serial::text, 5, '0'), e.service, e.name, e.kana)),
    x.stage, x.since,
    case x.stage
        when 'INQUIRY' then akashi.open_inquiry_due(x.findings)
        when 'AWAITING_FEE' then (select i.due_on from akashi.invoices i
            where i.application = a.id and i.charge = 'EXAMINATION')
        end,
    (select j.actor from akashi.journal j join akashi.people p on p.id = j.actor and p.role = 'OFFICE'
        where j.subject = a.id and j.action not in ('CONFIRM_PAYMENT', 'CANCEL_INVOICE', 'ISSUE_RECEIPT', 'CHARGE_REISSUE')
        order by j.seq desc limit 1)
from akashi.applications a
    join lateral (select dossier from akashi.filings where application = a.id order by revision desc limit 1) f on true
    cross join lateral (select
        akashi.face_entry(f.dossier, 'service-name') as service,
        akashi.face_entry(f.dossier, 'provider-name') as name,
        akashi.face_entry(f.dossier, 'provider-kana') as kana) e
    left join akashi.examinations x on x.application = a.id;

-- 審査にかかる日数: how long cases stay at each stage, without any case in it. Worked out anew from time to time.
create table public_record.stage_times (
    stage       text primary key,
    cases       int not null check (cases >= 0),
    median_days numeric(7, 1) not null,
    most_days   numeric(7, 1) not null,
    since       date not null,
    until       date not null
);

comment on column public_record.stage_times.most_days is 'the time within which nine of ten cases pass the stage';
