-- What came with the twenty-fifth change: a letter that was typed in two windows.
insert into packet_aside (packet, sitting, bio, statement, letter, revision, saved) values (1, 'a window', '', '', 'Dear editors, dear readers,', 1, timestamp with time zone '2026-02-01 09:00:00+00:00');
