-- 掲載ページの確認: each look as it is begun, so that those who ask at once know of each other. Old ones go with the next.
create table akashi.looks_begun (
    place    bigint generated always as identity primary key,
    page     text not null references akashi.shown_pages,
    provider text not null,
    host     text not null,
    begun_at timestamptz not null
);

create index looks_begun_by_provider on akashi.looks_begun (provider, begun_at);
create index looks_begun_by_host on akashi.looks_begun (host, begun_at);
create index looks_begun_by_page on akashi.looks_begun (page, begun_at);

insert into akashi.looks_begun (page, provider, host, begun_at)
select p.id, p.provider, coalesce(substring(p.address from '^https?://([^:/?]+)'), ''), c.at
from akashi.mark_checks c join akashi.shown_pages p on p.id = c.page
where c.at > now() - interval '1 hour';

-- The locks are taken in this order by everybody: provider, then host. Looks that cannot have been yet were begun while a
-- clock was ahead, and bar nobody.
create function akashi.begin_look(asked text, moment timestamptz, pause interval, most_of_provider int, most_of_host int)
    returns text language plpgsql as
$$
declare
    whose text;
    site text;
    latest timestamptz := moment + interval '1 minute';
begin
    select provider, coalesce(substring(address from '^https?://([^:/?]+)'), '') into strict whose, site
    from akashi.shown_pages where id = asked;
    perform pg_advisory_xact_lock(615101, hashtext(whose));
    perform pg_advisory_xact_lock(615102, hashtext(site));
    if exists (select from akashi.looks_begun where page = asked and begun_at > moment - pause and begun_at <= latest) then
        return 'TOO_SOON';
    end if;
    if (select count(*) from akashi.looks_begun
            where provider = whose and begun_at between moment - interval '1 hour' and latest) >= most_of_provider
        or (select count(*) from akashi.looks_begun
            where host = site and begun_at between moment - interval '1 hour' and latest) >= most_of_host then
        return 'TOO_MANY';
    end if;
    delete from akashi.looks_begun where provider = whose and begun_at < moment - interval '1 day';
    insert into akashi.looks_begun (page, provider, host, begun_at) values (asked, whose, site, moment);
    return 'BEGUN';
end
$$;

-- 受領したファイル: what was handed in, by which provider; none for the office's. It is noted before the file is kept.
create table akashi.uploads (
    place     bigint generated always as identity primary key,
    provider  text references akashi.providers,
    digest    text not null,
    bytes     bigint not null check (bytes >= 0),
    handed_at timestamptz not null
);

create unique index uploads_once on akashi.uploads (digest, coalesce(provider, ''));
create index uploads_by_provider on akashi.uploads (provider);

create function akashi.take_upload(whose text, what text, size bigint, moment timestamptz, most bigint)
    returns boolean language plpgsql as
$$
begin
    perform pg_advisory_xact_lock(615103, hashtext(coalesce(whose, '')));
    update akashi.uploads set handed_at = greatest(handed_at, moment)
    where digest = what and provider is not distinct from whose;
    if found then
        return true;
    end if;
    if (select coalesce(sum(bytes), 0) from akashi.uploads where provider = whose) + size > most then
        return false;
    end if;
    insert into akashi.uploads (provider, digest, bytes, handed_at) values (whose, what, size, moment);
    return true;
end
$$;

-- What providers have here already, and the documents whose text was read and that nobody may name any more.
insert into akashi.uploads (provider, digest, bytes, handed_at)
select provider, document ->> 'sha256', max((document ->> 'bytes')::bigint), now()
from (
    select a.provider, jsonb_path_query(f.dossier, '$.documents[*].file') as document
    from akashi.filings f join akashi.applications a on a.id = f.application
    where f.application not in (select application from akashi.returns)
    union all
    select provider, jsonb_path_query(dossier, '$.documents[*].file') from akashi.drafts
) kept
group by 1, 2;

insert into akashi.uploads (provider, digest, bytes, handed_at)
select distinct null::text, document, 0, now() from akashi.page_texts
where not exists (select from akashi.uploads where digest = document);
