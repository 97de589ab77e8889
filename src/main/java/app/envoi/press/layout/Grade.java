package app.envoi.press.layout;

/** How far the widths and heights of a family can be trusted. */
public enum Grade {
    /** Its own file is here, or one of the same widths; its heights are known. */
    EXACT,
    /** Widths estimated from a relative and scaled to it. */
    NEAR,
    /** Nothing is known but its general kind. */
    UNKNOWN
}
