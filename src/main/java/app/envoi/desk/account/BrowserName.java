package app.envoi.desk.account;

import java.util.List;

/**
 * A browser's name, as far as its own words tell.
 *
 * @param program such as Firefox, or empty
 * @param system such as Linux, or empty
 */
record BrowserName(String program, String system) {
    /** What stands in its words, and what it means; the first that is found counts, for many browsers also name others. */
    private record Mark(String found, String means) {}

    private static final List<Mark> PROGRAMS = List.of(
            new Mark("Edg", "Edge"),
            new Mark("OPR/", "Opera"),
            new Mark("Vivaldi/", "Vivaldi"),
            new Mark("Firefox/", "Firefox"),
            new Mark("Chrome/", "Chrome"),
            new Mark("Safari/", "Safari"));
    private static final List<Mark> SYSTEMS = List.of(
            new Mark("Android", "Android"),
            new Mark("iPhone", "iPhone"),
            new Mark("iPad", "iPad"),
            new Mark("Windows", "Windows"),
            new Mark("CrOS", "ChromeOS"),
            new Mark("Mac OS X", "Mac"),
            new Mark("Linux", "Linux"));

    static BrowserName of(String userAgent) {
        return new BrowserName(first(PROGRAMS, userAgent), first(SYSTEMS, userAgent));
    }

    private static String first(List<Mark> marks, String userAgent) {
        return marks.stream()
                .filter(mark -> userAgent.contains(mark.found()))
                .map(Mark::means)
                .findFirst()
                .orElse("");
    }

    /** Which of the sentences {@code lock.browser.*} says it. */
    public String sentence() {
        if (program.isEmpty()) {
            return "unknown";
        }
        return system.isEmpty() ? "program" : "both";
    }
}
