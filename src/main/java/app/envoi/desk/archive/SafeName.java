package app.envoi.desk.archive;

import app.envoi.desk.home.Home;
import java.util.Arrays;
import java.util.Set;

/** Names that a file in a backup may have: nothing that could lead out of the home, or over what Envoi itself keeps there. */
final class SafeName {
    private static final int LONGEST = 1_000;
    private static final Set<String> BESIDE = Set.of("READ ME.txt", Backup.ARCHIVE, ArchiveSchema.FILE);

    private SafeName() {}

    static boolean fits(String name) {
        if (BESIDE.contains(name)) {
            return true;
        }
        if (!name.startsWith(Backup.HOME) || name.length() > LONGEST) {
            return false;
        }
        String[] steps = name.substring(Backup.HOME.length()).split("/", -1);
        return Arrays.stream(steps).allMatch(SafeName::isStep) && !Home.isOwnMatter(steps[0]);
    }

    private static boolean isStep(String step) {
        return !step.isEmpty()
                && !step.equals(".")
                && !step.equals("..")
                && step.indexOf('\\') < 0
                && step.codePoints().noneMatch(Character::isISOControl);
    }
}
