package app.envoi.press.picture;

import app.envoi.press.layout.Box;

/** Places as attributes. */
final class Places {
    private Places() {}

    static void box(Box box, Markup out) {
        out.attribute("x", box.x().toPoints())
                .attribute("y", box.y().toPoints())
                .attribute("width", Math.max(0, box.width().toPoints()))
                .attribute("height", Math.max(0, box.height().toPoints()));
    }
}
