package app.envoi.press.picture;

import app.envoi.press.layout.Page;
import java.util.ArrayList;
import java.util.List;

/** Where the marks of a page go: a frame round what is meant, and a numbered badge in the margin that covers no other badge. */
final class MarkSpots {
    static final double BADGE = 8.5;
    private static final double AIR = 2;
    private static final double LEAST = 6;
    private static final double FROM_FRAME = 13;

    /**
     * @param x of the frame
     * @param badgeX of the badge's centre
     */
    record Spot(Mark mark, double x, double y, double width, double height, double badgeX, double badgeY) {}

    private MarkSpots() {}

    static List<Spot> of(Page page, List<Mark> marks) {
        List<Spot> spots = new ArrayList<>();
        for (Mark mark : marks) {
            spots.add(spot(page, mark, spots));
        }
        return spots;
    }

    private static Spot spot(Page page, Mark mark, List<Spot> others) {
        double x = within(mark.box().x().toPoints() - AIR, page.width().toPoints());
        double y = within(mark.box().y().toPoints() - AIR, page.height().toPoints());
        double width = Math.min(
                Math.max(LEAST, mark.box().width().toPoints() + 2 * AIR),
                page.width().toPoints() - x - 1);
        double height = Math.min(
                Math.max(LEAST, mark.box().height().toPoints() + 2 * AIR),
                page.height().toPoints() - y - 1);
        double badgeX = Math.max(BADGE + 2, x - FROM_FRAME);
        double badgeY = Math.max(BADGE + 2, Math.min(y + height / 2, y + 3 * BADGE));
        while (taken(badgeX, badgeY, others) && badgeY < page.height().toPoints() - 2 * BADGE) {
            badgeY += 2;
        }
        return new Spot(mark, x, y, width, height, badgeX, badgeY);
    }

    private static double within(double place, double extent) {
        return Math.max(1, Math.min(place, extent - LEAST - 1));
    }

    private static boolean taken(double x, double y, List<Spot> others) {
        return others.stream().anyMatch(other -> Math.hypot(other.badgeX - x, other.badgeY - y) < 2 * BADGE + 1);
    }
}
