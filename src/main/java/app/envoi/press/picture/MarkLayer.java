package app.envoi.press.picture;

import app.envoi.press.layout.Page;
import java.util.List;

/** Draws marks in SVG. A fault is a full frame with an octagon, a doubt a dashed one with a diamond, a remark a dotted one with a disc. */
final class MarkLayer {
    private final Page page;
    private final Markup out;

    MarkLayer(Page page, Markup out) {
        this.page = page;
        this.out = out;
    }

    void draw(List<Mark> marks) {
        MarkSpots.of(page, marks).forEach(this::draw);
    }

    private void draw(MarkSpots.Spot spot) {
        Mark mark = spot.mark();
        MarkLook look = MarkLook.of(mark.kind());
        out.raw("<g class=\"mark mark-" + mark.kind().word() + "\" data-finding=\"" + mark.number() + "\"><title>")
                .text(said(mark))
                .raw("</title><rect");
        out.attribute("x", spot.x()).attribute("y", spot.y());
        out.attribute("width", spot.width()).attribute("height", spot.height());
        out.raw(" rx=\"2\" fill=\"" + look.colour() + "\" fill-opacity=\".07\" stroke=\"" + look.colour()
                + "\" stroke-width=\"1.4\"");
        if (!look.dashes().isEmpty()) {
            out.attribute("stroke-dasharray", look.dashes());
        }
        out.raw("/>");
        if (mark.number() > 0) {
            badge(spot, look);
        }
        out.raw("</g>");
    }

    private static String said(Mark mark) {
        String number = mark.number() > 0 ? " " + mark.number() : "";
        String label = mark.label().isEmpty() ? "" : ": " + mark.label();
        return mark.kind().word() + number + label;
    }

    private void badge(MarkSpots.Spot spot, MarkLook look) {
        out.raw("<polygon points=\"");
        double[][] corners = look.corners();
        for (int i = 0; i < corners.length; i++) {
            out.raw(i == 0 ? "" : " ")
                    .number(spot.badgeX() + corners[i][0] * MarkSpots.BADGE)
                    .raw(",")
                    .number(spot.badgeY() + corners[i][1] * MarkSpots.BADGE);
        }
        out.raw("\" fill=\"" + look.colour()
                + "\"/><text text-anchor=\"middle\" font-family=\"sans-serif\" font-weight=\"bold\" fill=\"#fff\"");
        out.attribute("font-size", spot.mark().number() > 9 ? 8 : 10);
        out.attribute("x", spot.badgeX()).attribute("y", spot.badgeY() + 3.4);
        out.raw(">" + spot.mark().number() + "</text>");
    }
}
