-- What stands between strangers and accounts. An account is counted by the digest of what was typed as its address, so
-- that addresses nobody has are held up like the others.
create table akashi.sign_in_tries (
    account      text primary key,
    failures     int not null check (failures > 0),
    last_at      timestamptz not null,
    locked_until timestamptz
);

create index sign_in_tries_by_time on akashi.sign_in_tries (last_at);

-- パスワードの再設定: one a person, of its secret the digest alone.
create table akashi.recoveries (
    person  text primary key references akashi.people,
    secret  text not null unique,
    expires timestamptz not null
);

-- How often each place of the network has knocked at each door, as buckets of tokens.
create table akashi.paces (
    id         text primary key,
    state      bytea,
    expires_at bigint
);
