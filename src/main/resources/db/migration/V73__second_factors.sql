-- 二段階認証: the key of a person's app, sealed, and the digests of the recovery codes not yet used.
create table akashi.second_factors (
    person    text primary key references akashi.people,
    secret    text not null,
    confirmed boolean not null,
    last_step bigint not null,
    codes     text not null
);
