-- One person owns a home; the key lets no second one in.
create table owner (
    id integer primary key check (id = 1),
    name varchar(200) not null,
    passphrase varchar(100) not null,
    since timestamp with time zone not null
);
