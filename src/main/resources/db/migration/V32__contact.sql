-- How an editor reaches the poet: kept once, and a new packet begins with it. Runs on H2 and on PostgreSQL.

alter table owner add column contact varchar(2000) default '' not null;
