package app.envoi.fuzz;

/** What Jazzer calls, in a JVM of its own for each entrance. */
public final class Stranger {
    private static Entrance entrance = Entrance.POEMS;

    private Stranger() {}

    /** @param args name of the entrance */
    public static void fuzzerInitialize(String[] args) {
        entrance = Entrance.valueOf(args[0]);
    }

    public static void fuzzerTestOneInput(byte[] input) throws Exception {
        entrance.take(input);
    }
}
