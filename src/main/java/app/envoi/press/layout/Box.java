package app.envoi.press.layout;

import app.envoi.press.manuscript.Length;

/** A place on the page: its upper left corner from the sheet's upper left corner, and its extent. */
public record Box(Length x, Length y, Length width, Length height) {
    public Length right() {
        return x.plus(width);
    }

    public Length bottom() {
        return y.plus(height);
    }
}
