-- 請求の種類: one invoice for the examination of an application, others for what comes later.
alter table akashi.invoices add column charge text not null default 'EXAMINATION';
alter table akashi.invoices alter column charge drop default;
alter table akashi.invoices drop constraint invoices_application_key;
create unique index invoices_of_examination on akashi.invoices (application) where charge = 'EXAMINATION';
create index invoices_by_application on akashi.invoices (application);

-- 銀行のファイル: each is taken over once, as a whole.
create table akashi.bank_files (
    id       text primary key,
    digest   text not null unique,
    name     text not null,
    format   text not null,
    account  text not null,
    deposits int not null check (deposits >= 0),
    total    bigint not null check (total >= 0),
    taken_by text not null references akashi.people,
    taken_at timestamptz not null
);

create index bank_files_by_time on akashi.bank_files (taken_at);

-- 入金: money that came in, from a line of the bank or written down by hand.
create table akashi.deposits (
    id          text primary key,
    place       bigint generated always as identity,
    amount      bigint not null check (amount > 0),
    received_on date not null,
    payer       text not null,
    remark      text not null,
    file        text references akashi.bank_files,
    line        int not null,
    bank_key    text unique
);

create index deposits_by_day on akashi.deposits (received_on, place);

comment on column akashi.deposits.bank_key is 'what the bank''s line says: the same one does not come in twice';

-- 帳簿: every row moves an amount from one account (credit, 貸方) to another (debit, 借方); rows with the same entry
-- were booked at one go.
create table akashi.ledger (
    place     bigint generated always as identity primary key,
    entry     bigint not null,
    kind      text not null,
    day       date not null,
    debit     text not null,
    credit    text not null,
    amount    bigint not null check (amount > 0),
    invoice   text references akashi.invoices,
    deposit   text references akashi.deposits,
    note      text not null,
    booked_by text not null references akashi.people,
    booked_at timestamptz not null default now(),
    check (debit <> credit)
);

create sequence akashi.ledger_entry;
create index ledger_by_day on akashi.ledger (day, entry);
create index ledger_by_invoice on akashi.ledger (invoice) where invoice is not null;
create index ledger_by_deposit on akashi.ledger (deposit) where deposit is not null;

-- 領収書
create table akashi.receipts (
    number    text primary key,
    invoice   text not null references akashi.invoices,
    copy      int not null check (copy > 0),
    issued_on date not null,
    issued_by text not null references akashi.people,
    unique (invoice, copy)
);

-- What was invoiced and paid so far goes into the ledger, in the order it happened.
do
$$
declare
    each record;
    entry bigint;
begin
    for each in
        select i.*, i.net * i.tax_percent / 100 as tax, coalesce(
            (select step ->> 'by' from akashi.examinations e, jsonb_array_elements(e.taken -> 'taken') step
                where e.application = i.application and step ->> 'event' = 'pass-formality' limit 1),
            (select p.booked_by from akashi.payments p where p.invoice = i.id order by p.place limit 1),
            (select id from akashi.people where role = 'OFFICE' order by id limit 1)) as booker
        from akashi.invoices i order by i.issued_on, i.number
    loop
        entry := nextval('akashi.ledger_entry');
        insert into akashi.ledger (entry, kind, day, debit, credit, amount, invoice, note, booked_by)
        values (entry, 'INVOICED', each.issued_on, 'RECEIVABLE', 'FEES', each.net, each.id, '', each.booker);
        if each.tax > 0 then
            insert into akashi.ledger (entry, kind, day, debit, credit, amount, invoice, note, booked_by)
            values (entry, 'INVOICED', each.issued_on, 'RECEIVABLE', 'TAX', each.tax, each.id, '', each.booker);
        end if;
    end loop;
    for each in select * from akashi.payments where amount > 0 order by place loop
        insert into akashi.deposits (id, amount, received_on, payer, remark, line)
        values ('payment-' || each.place, each.amount, each.received_on, each.payer, '', 0);
        insert into akashi.ledger (entry, kind, day, debit, credit, amount, invoice, deposit, note, booked_by)
        values (nextval('akashi.ledger_entry'), 'RECEIVED', each.received_on, 'BANK', 'SUSPENSE', each.amount, null,
                'payment-' || each.place, '', each.booked_by),
               (nextval('akashi.ledger_entry'), 'ASSIGNED', each.received_on, 'SUSPENSE', 'RECEIVABLE', each.amount,
                each.invoice, 'payment-' || each.place, '', each.booked_by);
    end loop;
end
$$;

drop table akashi.payments;

create trigger append_only before update or delete or truncate on akashi.bank_files
    for each statement execute function akashi.refuse_change();
create trigger append_only before update or delete or truncate on akashi.deposits
    for each statement execute function akashi.refuse_change();
create trigger append_only before update or delete or truncate on akashi.ledger
    for each statement execute function akashi.refuse_change();
create trigger append_only before update or delete or truncate on akashi.receipts
    for each statement execute function akashi.refuse_change();
revoke update, delete on akashi.bank_files, akashi.deposits, akashi.ledger, akashi.receipts from akashi_app;
