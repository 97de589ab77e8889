-- What came with the twenty-second change: the build that was sent, and a publication.
insert into publication (piece, title, place, on_day, link, rights_back, submission, struck) values (3, 'The Lamb', 'The Old Review', date '2025-03-03', '', date '2026-03-03', null, false);
