-- The titles of many pieces, and a letter that names them, may be longer than was thought. Runs on H2 and on PostgreSQL.

alter table build alter column title_field set data type varchar(200000);
alter table build alter column letter set data type varchar(200000);
