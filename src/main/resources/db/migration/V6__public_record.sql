-- 公表(台帳): every publication of every certified service. Whoever reads here needs no other table.
create table public_record.entries (
    number           text not null,
    revision         int not null check (revision > 0),
    printed          text not null,
    scheme           text not null,
    edition          date not null,
    service_name     text not null,
    provider_name    text not null,
    corporate_number text not null,
    summary          text not null,
    service_url      text not null,
    service_types    text[] not null,
    certified_on     date not null,
    term_from        date not null,
    term_until       date not null,
    published_at     timestamptz not null,
    statements       jsonb not null,
    primary key (number, revision)
);

create trigger append_only before update or delete or truncate on public_record.entries
    for each statement execute function akashi.refuse_change();
revoke update, delete on public_record.entries from akashi_app;

-- 認定サービス一覧: a line for the present entry of each service, with the words it is found by. Made
-- from the entries whenever one is published, and never from anything else.
create table public_record.listings (
    number        text primary key,
    revision      int not null,
    printed       text not null,
    scheme        text not null,
    service_name  text not null,
    provider_name text not null,
    summary       text not null,
    certified_on  date not null,
    term_from     date not null,
    term_until    date not null,
    service_key   text collate "C" not null,
    provider_key  text collate "C" not null,
    keywords      text not null,
    foreign key (number, revision) references public_record.entries
);

create index listings_newest on public_record.listings (certified_on desc, number);
create index listings_by_service on public_record.listings (service_key, number);
create index listings_by_provider on public_record.listings (provider_key, number);

-- Every two signs that stand side by side. Japanese words are short, two signs more often than not: who
-- looks for two finds them here, who looks for more narrows by these and then reads. No statistics: they
-- would work out the pairs of every text again, and the cost says enough.
create function public_record.pairs(keywords text) returns text[]
    language sql immutable strict parallel safe cost 100000
    return (select array_agg(sign || next)
            from (select sign, lead(sign) over (order by place) as next
                  from string_to_table(keywords, null) with ordinality as spelt (sign, place)) side_by_side
            where sign <> ' ' and next <> ' ');

create index listings_by_pairs on public_record.listings using gin (public_record.pairs(keywords));
alter index public_record.listings_by_pairs alter column 1 set statistics 0;
