-- What came with the second change: three poems with their drafts, a bio, a statement, a kept file.
insert into piece (id, kind, current_draft, title, first_line, sort_title, line_count, word_count, page_count, saved, notes, tags, original, put_away, created) values (1, 'POEM', 2, 'Hope', '“Hope” is the thing with feathers -', 'hope', 4, 28, 1, timestamp with time zone '2026-02-01 09:00:00+00:00', '', '', null, false, timestamp with time zone '2026-02-01 09:00:00+00:00');
insert into piece_search (piece, haystack) values (1, 'hope “hope” is the thing with feathers -
that perches in the soul -
  and sings the tune without the words -
and never stops - *at all* -
');
insert into draft (piece, draft_no, base, title, by_line, epigraph, dedication, body, body_hash, saved, origin, remark, sitting, line_count, word_count, page_count) values (1, 1, 0, 'Hope', '', '', '', 'Hope is the thing with feathers
That perches in the soul
', '5ac2a52f7ea9f5e9a540fdea830211032956cb0f7b9f2608642f74d18e2fe530', timestamp with time zone '2026-02-01 09:00:00+00:00', 'TYPED', '', '', 2, 11, 1);
insert into draft (piece, draft_no, base, title, by_line, epigraph, dedication, body, body_hash, saved, origin, remark, sitting, line_count, word_count, page_count) values (1, 2, 1, 'Hope', '', '', '', '“Hope” is the thing with feathers -
That perches in the soul -
  And sings the tune without the words -
And never stops - *at all* -
', '472c34e7a9ffe3833d4da40dcd6f6432bcb2a2590beb4ad570ae67f6d1d15f26', timestamp with time zone '2026-02-01 09:00:00+00:00', 'TYPED', '', '', 4, 28, 1);
insert into piece (id, kind, current_draft, title, first_line, sort_title, line_count, word_count, page_count, saved, notes, tags, original, put_away, created) values (2, 'POEM', 1, 'The Sick Rose', 'O Rose, thou art sick!', 'the sick rose', 2, 8, 1, timestamp with time zone '2026-02-01 09:00:00+00:00', '', '', null, false, timestamp with time zone '2026-02-01 09:00:00+00:00');
insert into piece_search (piece, haystack) values (2, 'the sick rose o rose, thou art sick!
the invisible worm
');
insert into draft (piece, draft_no, base, title, by_line, epigraph, dedication, body, body_hash, saved, origin, remark, sitting, line_count, word_count, page_count) values (2, 1, 0, 'The Sick Rose', '', '', '', 'O Rose, thou art sick!
The invisible worm
', '764eb2eb8aac18dc75e3b1559b53455ab8f3419c860f2bf28e840a9e59300043', timestamp with time zone '2026-02-01 09:00:00+00:00', 'TYPED', '', '', 2, 8, 1);
insert into piece (id, kind, current_draft, title, first_line, sort_title, line_count, word_count, page_count, saved, notes, tags, original, put_away, created) values (3, 'POEM', 1, 'The Lamb', 'Little Lamb, who made thee?', 'the lamb', 2, 11, 1, timestamp with time zone '2026-02-01 09:00:00+00:00', '', '', null, false, timestamp with time zone '2026-02-01 09:00:00+00:00');
insert into piece_search (piece, haystack) values (3, 'the lamb little lamb, who made thee?
dost thou know who made thee?
');
insert into draft (piece, draft_no, base, title, by_line, epigraph, dedication, body, body_hash, saved, origin, remark, sitting, line_count, word_count, page_count) values (3, 1, 0, 'The Lamb', '', '', '', 'Little Lamb, who made thee?
Dost thou know who made thee?
', '8137e378a622088d7b61e10febe3133bfaf71e29cf09eeae937e3b10862ce380', timestamp with time zone '2026-02-01 09:00:00+00:00', 'TYPED', '', '', 2, 11, 1);
insert into draft_lock (piece, draft_no, reason, since) values (1, 2, 'sent to The Margins, Lineages on 2026-02-02', timestamp with time zone '2026-02-01 09:00:00+00:00');
insert into kept_file (id, sha256, name, kind, size_in_bytes, kept) values (1, 'b0d0f48424ab37cf4b025871296d9e474877c1e76ad18ed3af3f395edac9c50d', 'permission.txt', 'txt', 45, timestamp with time zone '2026-02-01 09:00:00+00:00');
insert into exposure (piece, place, on_day, kind, gone, remark) values (3, 'my blog', date '2025-01-02', 'BLOG', true, '');
insert into permission (piece, giver, on_day, covers, file) values (2, 'The heirs', date '2025-05-05', 'translation and print', 1);
insert into bio (name, person, body, saved) values ('short', 'THIRD', 'Emily Dickinson lives in Amherst.', timestamp with time zone '2026-02-01 09:00:00+00:00');
insert into statement (call_id, body, saved) values ('the-margins-lineages', 'Of lines that run through families.', timestamp with time zone '2026-02-01 09:00:00+00:00');
alter table piece alter column id restart with 4;
alter table kept_file alter column id restart with 2;
