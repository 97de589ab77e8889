-- A home as it was with the first change of the tables: its owner, whose passphrase is "a certain slant of light".
insert into owner (id, name, passphrase, since) values (1, 'Emily Dickinson', '$2a$12$6h4/RoFHaz.zRVGiRDfF1uOSTtGPzUBVzVAlS4Hy3NSZS4mzEPpL6', timestamp with time zone '2026-02-01 09:00:00+00:00');
