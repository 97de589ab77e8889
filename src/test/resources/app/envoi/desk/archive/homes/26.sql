-- What came with the twenty-sixth change: a goal, and the link to the calendar.
insert into goal (name, event, unit, journal, target, from_day, until_day, put_away) values ('Ten this year', 'SENT', 'SUBMISSIONS', '', 10, date '2026-01-01', date '2026-12-31', false);
insert into calendar_feed (id, token, since) values (1, '0123456789abcdef', timestamp with time zone '2026-02-01 09:00:00+00:00');
