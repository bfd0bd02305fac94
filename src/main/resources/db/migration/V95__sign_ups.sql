-- 利用登録: the links by which addresses sign up, one an address, of its secret the digest alone.
create table akashi.sign_ups (
    email   text primary key,
    secret  text not null unique,
    expires timestamptz not null
);
