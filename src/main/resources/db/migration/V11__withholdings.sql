-- 公表の留保の期限: until when each publication withholds an answer, so that which dates have passed is found
-- without reading all. Made from the entries whenever one is published.
create table public_record.withholdings (
    until    date not null,
    number   text collate "C" not null,
    revision int not null,
    primary key (until, number, revision),
    foreign key (number, revision) references public_record.entries
);

insert into public_record.withholdings (until, number, revision)
select distinct (said ->> 'until')::date, number, revision
from public_record.entries, jsonb_path_query(statements, '$.statements[*] ? (@.is == "withheld")') said;

create trigger append_only before update or delete or truncate on public_record.withholdings
    for each statement execute function akashi.refuse_change();
revoke update, delete on public_record.withholdings from akashi_app;

create function public_record.note_withholdings() returns trigger
    language plpgsql as
$$
begin
    insert into public_record.withholdings (until, number, revision)
    select distinct (said ->> 'until')::date, new.number, new.revision
    from jsonb_path_query(new.statements, '$.statements[*] ? (@.is == "withheld")') said;
    return null;
end
$$;

create trigger note_withholdings after insert on public_record.entries
    for each row when (new.statements @? '$.statements[*] ? (@.is == "withheld")')
    execute function public_record.note_withholdings();
