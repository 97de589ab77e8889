-- What came with the twenty-third change: the file of an artwork.
insert into artwork (piece, draft_no, file, thumbnail, pages, width, height) values (3, 1, 1, null, 1, 640, 480);
