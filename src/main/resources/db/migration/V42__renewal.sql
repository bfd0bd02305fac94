-- 更新・変更届: the certification an application belongs to, which it renews or changes, or switches from.
alter table akashi.applications add column certification text references akashi.certifications;
alter table akashi.drafts add column certification text references akashi.certifications;

create index applications_by_certification on akashi.applications (certification)
    where certification is not null;
