-- The list is searched in an index outside the database, which is made from the entries. Here stays which
-- revision of each service is the present one.
drop index public_record.listings_by_pairs;
drop index public_record.listings_newest;
drop index public_record.listings_by_service;
drop index public_record.listings_by_provider;
drop function public_record.pairs(text);

alter table public_record.listings
    drop column printed,
    drop column scheme,
    drop column service_name,
    drop column provider_name,
    drop column summary,
    drop column certified_on,
    drop column term_from,
    drop column term_until,
    drop column service_key,
    drop column provider_key,
    drop column keywords;
