-- 変更届: what stands beside the application that reports a change.
create table akashi.change_reports (
    application text primary key references akashi.applications,
    number      text not null references akashi.certifications,
    changed_on  date not null,
    report_by   date not null,
    reason      text not null
);

create index change_reports_by_number on akashi.change_reports (number);

create trigger append_only before update or delete or truncate on akashi.change_reports
    for each statement execute function akashi.refuse_change();
revoke update, delete on akashi.change_reports from akashi_app;

-- サービス終了届: told, taken, and what became of the certificate.
create table akashi.service_ends (
    number   text primary key references akashi.certifications,
    told_at  timestamptz not null,
    last_day date not null,
    taken    boolean not null default false,
    returned boolean not null default false,
    content  jsonb not null
);

create index service_ends_waiting on akashi.service_ends (told_at) where not taken;
create index service_ends_unreturned on akashi.service_ends (last_day) where taken and not returned;

-- 承継: offered by the former provider, accepted by the next, decided by the office.
create table akashi.handovers (
    id      text primary key,
    place   bigint generated always as identity,
    number  text not null references akashi.certifications,
    former  text not null references akashi.providers,
    next    text references akashi.providers,
    secret  text not null unique,
    state   text not null,
    version bigint not null,
    content jsonb not null
);

create index handovers_by_number on akashi.handovers (number, place);
create index handovers_waiting on akashi.handovers (place) where state = 'accepted';
create index handovers_by_next on akashi.handovers (next);

-- At most one open handover of a certification.
create unique index handovers_open on akashi.handovers (number) where state in ('offered', 'accepted');

revoke delete on akashi.handovers from akashi_app;
