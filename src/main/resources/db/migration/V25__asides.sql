-- Texts of a packet that were typed over a revision that another window had changed: kept until the poet chooses. Runs on H2 and on PostgreSQL.

create table packet_aside (
    packet bigint not null references packet (id),
    -- The window that they were typed in.
    sitting varchar(80) not null,
    bio varchar(20000) not null,
    statement varchar(20000) not null,
    letter varchar(40000) not null,
    revision integer not null,
    saved timestamp with time zone not null,
    primary key (packet, sitting)
);
