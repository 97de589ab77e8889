-- What came with the third change: a packet, and what was built from it.
insert into packet (id, call_id, call_text, name, layout, bio, statement, letter, texts_revision, put_away, created, changed) values (1, 'the-margins-lineages', 'journal: The Margins
call: Lineages
read-on: 2025-06-23
guidelines:
  - quote: "We read with joy."
    information: true
', 'Lineages', '', 'Emily Dickinson lives in Amherst.', '', '', 1, false, timestamp with time zone '2026-02-01 09:00:00+00:00', timestamp with time zone '2026-02-01 09:00:00+00:00');
insert into packet_piece (packet, place, piece, draft_no) values (1, 0, 1, 2);
insert into packet_piece (packet, place, piece, draft_no) values (1, 1, 2, null);
insert into packet_excuse (packet, quote, reason) values (1, 'Use a standard font.', 'It is a visual poem.');
insert into packet_seen (packet, quote) values (1, 'We read with joy.');
insert into build (id, packet, built, call_text, verdict, report, letter, title_field, folder) values (1, 1, timestamp with time zone '2026-02-01 09:00:00+00:00', 'journal: The Margins
call: Lineages
read-on: 2025-06-23
guidelines:
  - quote: "We read with joy."
    information: true
', 'met', '{}', 'Dear editors,

please consider Hope.
', 'Hope', 'packets/1 the-margins-lineages/build 1');
insert into build_piece (build, place, piece, draft_no, title) values (1, 0, 1, 2, 'Hope');
insert into build_piece (build, place, piece, draft_no, title) values (1, 1, 2, 1, 'The Sick Rose');
insert into build_file (build, name, sha256, size_in_bytes) values (1, 'letter.txt', 'bc3075979480a542201cf2994a87772ec3850bf7d944530b012060045689ce35', 37);
insert into build_file (build, name, sha256, size_in_bytes) values (1, 'title field.txt', '8c765f98fcd0ce73f1428fe7232a82c360eea8c39e975f69fe005d6e0b21950f', 4);
alter table packet alter column id restart with 2;
alter table build alter column id restart with 2;
