-- The file of an artwork as of a draft: it stays that of later drafts until another one is given. Never held a row in its first form.
drop table artwork;
create table artwork (
    piece bigint not null,
    draft_no integer not null,
    file bigint not null references kept_file (id),
    -- Drawn anew from the picture; a PDF has none.
    thumbnail bigint references kept_file (id),
    pages integer not null,
    width integer not null,
    height integer not null,
    primary key (piece, draft_no),
    foreign key (piece, draft_no) references draft (piece, draft_no)
);
