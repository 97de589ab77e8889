package app.envoi.desk.piece;

/** Names a draft: the n-th of its piece, counted from 1. */
public record DraftId(PieceId piece, int number) {}
