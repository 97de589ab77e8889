package app.envoi.press.picture;

/**
 * How a kind of mark looks on white. Each colour has a contrast of more than 4.5 to 1 against the sheet.
 *
 * @param dashes of its frame, empty for a full line
 * @param corners of its badge, in units of the badge's radius
 */
record MarkLook(String colour, String dashes, double[][] corners) {
    private static final MarkLook BROKEN = new MarkLook("#a61b29", "", ring(8, Math.PI / 8, 1));
    private static final MarkLook UNSURE = new MarkLook("#8a5a00", "5 3", ring(4, 0, 1.2));
    private static final MarkLook ADVICE = new MarkLook("#2b5c8a", "1.5 2.5", ring(24, 0, 0.95));

    static MarkLook of(Mark.Kind kind) {
        return switch (kind) {
            case BROKEN -> BROKEN;
            case UNSURE -> UNSURE;
            case ADVICE -> ADVICE;
        };
    }

    private static double[][] ring(int count, double turn, double radius) {
        double[][] corners = new double[count][];
        for (int i = 0; i < count; i++) {
            double angle = turn + 2 * Math.PI * i / count;
            corners[i] = new double[] {radius * Math.cos(angle), radius * Math.sin(angle)};
        }
        return corners;
    }
}
