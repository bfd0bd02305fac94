create index drafts_by_certification on akashi.drafts (certification) where certification is not null;
create index drafts_by_source on akashi.drafts (taken_from) where taken_from is not null;
create index shown_pages_by_number on akashi.shown_pages (number);

-- What stands in the records of a thing, as one fingerprint: of its rows in every table that keeps it by its id. Empty
-- when nothing does. The journal has it from before and after each act.
create function akashi.fingerprint(thing text) returns text
    language plpgsql stable set search_path = '' as
$$
begin
    return coalesce((
        select encode(sha256(convert_to(string_agg(kept.line, E'\n' order by kept.line), 'UTF8')), 'hex')
        from (
            select 'applications ' || r::text as line from akashi.applications r where r.id = thing
            union all
            select 'appeals ' || r::text as line from akashi.appeals r where r.application = thing
            union all
            select 'certification_applications ' || r::text as line from akashi.certification_applications r where r.application = thing
            union all
            select 'change_reports ' || r::text as line from akashi.change_reports r where r.application = thing
            union all
            select 'decisions ' || r::text as line from akashi.decisions r where r.application = thing
            union all
            select 'deletion_proposals ' || r::text as line from akashi.deletion_proposals r where r.application = thing
            union all
            select 'document_handovers ' || r::text as line from akashi.document_handovers r where r.application = thing
            union all
            select 'examinations ' || r::text as line from akashi.examinations r where r.application = thing
            union all
            select 'filings ' || r::text as line from akashi.filings r where r.application = thing
            union all
            select 'interests ' || r::text as line from akashi.interests r where r.application = thing
            union all
            select 'invoices ' || r::text as line from akashi.invoices r where r.application = thing
            union all
            select 'opinions ' || r::text as line from akashi.opinions r where r.application = thing
            union all
            select 'packs ' || r::text as line from akashi.packs r where r.application = thing
            union all
            select 'paper_entries ' || r::text as line from akashi.paper_entries r where r.application = thing
            union all
            select 'referrals ' || r::text as line from akashi.referrals r where r.application = thing
            union all
            select 'result_letters ' || r::text as line from akashi.result_letters r where r.application = thing
            union all
            select 'returns ' || r::text as line from akashi.returns r where r.application = thing
            union all
            select 'takeovers ' || r::text as line from akashi.takeovers r where r.application = thing
            union all
            select 'visits ' || r::text as line from akashi.visits r where r.application = thing
            union all
            select 'drafts ' || r::text as line from akashi.drafts r where r.id = thing
            union all
            select 'providers ' || r::text as line from akashi.providers r where r.id = thing
            union all
            select 'people ' || r::text as line from akashi.people r where r.id = thing
            union all
            select 'people ' || r::text as line from akashi.people r where r.provider = thing
            union all
            select 'invitations ' || r::text as line from akashi.invitations r where r.provider = thing
            union all
            select 'delegations ' || r::text as line from akashi.delegations r where r.provider = thing
            union all
            select 'handovers ' || r::text as line from akashi.handovers r where r.next = thing
            union all
            select 'drafts ' || r.id || ' ' || r.version as line from akashi.drafts r where r.provider = thing
            union all
            select 'drafts ' || r.id || ' ' || r.version as line from akashi.drafts r where r.certification = thing
            union all
            select 'drafts ' || r.id || ' ' || r.version as line from akashi.drafts r where r.taken_from = thing
            union all
            select 'second_factors ' || r::text as line from akashi.second_factors r where r.person = thing
            union all
            select 'passkeys ' || r::text as line from akashi.passkeys r where r.person = thing
            union all
            select 'identities ' || r::text as line from akashi.identities r where r.person = thing
            union all
            select 'recoveries ' || r::text as line from akashi.recoveries r where r.person = thing
            union all
            select 'member_profiles ' || r::text as line from akashi.member_profiles r where r.member = thing
            union all
            select 'invoices ' || r::text as line from akashi.invoices r where r.number = thing
            union all
            select 'receipts ' || r::text as line from akashi.receipts r where r.number = thing
            union all
            select 'ledger ' || r::text as line from akashi.ledger r where r.invoice = thing
            union all
            select 'ledger ' || r::text as line from akashi.ledger r where r.deposit = thing
            union all
            select 'deposits ' || r::text as line from akashi.deposits r where r.id = thing
            union all
            select 'bank_files ' || r::text as line from akashi.bank_files r where r.id = thing
            union all
            select 'originals ' || r::text as line from akashi.originals r where r.id = thing
            union all
            select 'outbox ' || r::text as line from akashi.outbox r where r.id = thing
            union all
            select 'meetings ' || r::text as line from akashi.meetings r where r.id = thing
            union all
            select 'meeting_opinions ' || r::text as line from akashi.meeting_opinions r where r.meeting = thing
            union all
            select 'minutes ' || r::text as line from akashi.minutes r where r.meeting = thing
            union all
            select 'consultations ' || r::text as line from akashi.consultations r where r.id = thing
            union all
            select 'delegations ' || r::text as line from akashi.delegations r where r.id = thing
            union all
            select 'certifications ' || r::text as line from akashi.certifications r where r.number = thing
            union all
            select 'certification_terms ' || r::text as line from akashi.certification_terms r where r.number = thing
            union all
            select 'service_ends ' || r::text as line from akashi.service_ends r where r.number = thing
            union all
            select 'handovers ' || r::text as line from akashi.handovers r where r.number = thing
            union all
            select 'handovers ' || r::text as line from akashi.handovers r where r.id = thing
            union all
            select 'proceedings ' || r::text as line from akashi.proceedings r where r.id = thing
            union all
            select 'proceedings ' || r::text as line from akashi.proceedings r where r.number = thing
            union all
            select 'declinations ' || r::text as line from akashi.declinations r where r.number = thing
            union all
            select 'releases ' || r::text as line from akashi.releases r where r.number = thing
            union all
            select 'maintenances ' || r::text as line from akashi.maintenances r where r.number = thing
            union all
            select 'withholding_pleas ' || r::text as line from akashi.withholding_pleas r where r.id = thing
            union all
            select 'withholding_pleas ' || r::text as line from akashi.withholding_pleas r where r.number = thing
            union all
            select 'questions ' || r::text as line from akashi.questions r where r.id = thing
            union all
            select 'shown_pages ' || r::text as line from akashi.shown_pages r where r.id = thing
            union all
            select 'shown_pages ' || r::text as line from akashi.shown_pages r where r.number = thing
            union all
            select 'mark_checks ' || r::text as line from akashi.mark_checks r where r.page = thing
            union all
            select 'visits ' || r::text as line from akashi.visits r where r.id = thing
        ) kept), '');
end
$$;

-- When an act was done is for the database to say, not for whoever writes it down.
create or replace function akashi.chain_journal() returns trigger
    language plpgsql as
$$
begin
    perform pg_advisory_xact_lock(615001);
    new.at := now();
    select seq + 1, hash into new.seq, new.previous_hash
        from akashi.journal order by seq desc limit 1;
    if not found then
        new.seq := 1;
        new.previous_hash := repeat('0', 64);
    end if;
    new.hash := akashi.journal_hash(new);
    return new;
end
$$;
