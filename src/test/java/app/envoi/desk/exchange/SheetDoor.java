package app.envoi.desk.exchange;

import java.nio.charset.StandardCharsets;

/** Lets hostile input in where sheets and portals' lists come in. */
public final class SheetDoor {
    private SheetDoor() {}

    public static void takeSheet(byte[] input) {
        try {
            SheetReader.read("stranger.csv", input);
        } catch (SheetUnreadable refused) {
            reasonable(refused);
        }
    }

    public static void takePortal(byte[] input) {
        try {
            PortalReader.read(new String(input, StandardCharsets.UTF_8));
        } catch (SheetUnreadable refused) {
            reasonable(refused);
        }
    }

    private static void reasonable(SheetUnreadable refused) {
        if (String.valueOf(refused.getMessage()).isBlank()) {
            throw new AssertionError("a sheet is refused without a reason");
        }
    }
}
