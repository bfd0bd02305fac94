-- 審査手数料
create table akashi.invoices (
    id          text primary key,
    number      text not null unique,
    application text not null unique references akashi.applications,
    addressee   text not null,
    net         bigint not null check (net >= 0),
    tax_percent int not null,
    issued_on   date not null,
    due_on      date not null
);

create table akashi.payments (
    place       bigint generated always as identity primary key,
    invoice     text not null references akashi.invoices,
    amount      bigint not null check (amount >= 0),
    received_on date not null,
    payer       text not null,
    booked_by   text not null references akashi.people
);

create index payments_by_invoice on akashi.payments (invoice);

-- 審査: the stage of each case and what was found, the present version only.
create table akashi.examinations (
    application text primary key references akashi.applications,
    opened_at   timestamptz not null,
    stage       text not null,
    since       timestamptz not null,
    version     bigint not null,
    findings    jsonb not null,
    taken       jsonb not null
);

create index examinations_by_stage on akashi.examinations (stage, since);

revoke delete on akashi.examinations from akashi_app;

-- 認定審査委員会: the latest referral of a case counts; the earlier ones stay.
create table akashi.referrals (
    place       bigint generated always as identity primary key,
    application text not null references akashi.applications,
    revision    int not null,
    members     text[] not null,
    question    text not null
);

create index referrals_by_application on akashi.referrals (application, place);

create table akashi.opinions (
    place       bigint generated always as identity unique,
    application text not null references akashi.applications,
    member      text not null references akashi.people,
    view        text not null,
    reasons     text not null,
    given_at    timestamptz not null,
    primary key (application, member)
);

-- 認定・非認定: one decision an application.
create table akashi.decisions (
    application text primary key references akashi.applications,
    granted     int,
    reasons     jsonb,
    decided_by  text not null references akashi.people,
    decided_at  timestamptz not null,
    decided_on  date not null,
    check (num_nonnulls(granted, reasons) = 1)
);

comment on column akashi.decisions.granted is 'the revision that was certified; none when refused';

create trigger append_only before update or delete or truncate on akashi.invoices
    for each statement execute function akashi.refuse_change();
create trigger append_only before update or delete or truncate on akashi.payments
    for each statement execute function akashi.refuse_change();
create trigger append_only before update or delete or truncate on akashi.referrals
    for each statement execute function akashi.refuse_change();
create trigger append_only before update or delete or truncate on akashi.opinions
    for each statement execute function akashi.refuse_change();
create trigger append_only before update or delete or truncate on akashi.decisions
    for each statement execute function akashi.refuse_change();
revoke update, delete
    on akashi.invoices, akashi.payments, akashi.referrals, akashi.opinions, akashi.decisions
    from akashi_app;
