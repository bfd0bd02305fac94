-- 調査: visits to providers during the document check.
create table akashi.visits (
    id          text primary key,
    place       bigint generated always as identity,
    application text not null references akashi.applications,
    version     bigint not null,
    content     jsonb not null
);

create index visits_by_application on akashi.visits (application, place);

revoke delete on akashi.visits from akashi_app;
