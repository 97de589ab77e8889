package app.envoi.fuzz;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The same hostile input in every run; the profile {@code fuzz} looks for more. */
class EntranceTests {
    private static final int INPUTS = 300;
    private static final int DATABASES = 5;

    @ParameterizedTest
    @EnumSource
    void whatIsDamagedIsReadOrRefusedWithAReason(Entrance entrance) throws Exception {
        List<Seeds.Seed> seeds = Seeds.of(entrance);
        Random random = new Random(entrance.name().hashCode());
        for (int n = 0; n < (entrance == Entrance.ARCHIVE ? DATABASES : INPUTS); n++) {
            Seeds.Seed seed = seeds.get(n % seeds.size());
            byte[] input = n < seeds.size() ? seed.bytes() : damaged(seed.bytes(), random);
            assertThatCode(() -> entrance.take(input))
                    .as(seed.name() + ", input " + n)
                    .doesNotThrowAnyException();
        }
    }

    /** A few bytes are others, a stretch is gone, stands twice, or stands elsewhere. */
    private static byte[] damaged(byte[] bytes, Random random) {
        byte[] input = bytes.clone();
        for (int n = random.nextInt(4); n >= 0 && input.length > 0; n--) {
            input[random.nextInt(input.length)] = (byte) random.nextInt(256);
        }
        int from = random.nextInt(input.length + 1);
        int to = Math.min(input.length, from + random.nextInt(64));
        return switch (random.nextInt(4)) {
            case 0 -> joined(Arrays.copyOf(input, from), Arrays.copyOfRange(input, to, input.length));
            case 1 -> joined(Arrays.copyOf(input, to), Arrays.copyOfRange(input, from, input.length));
            case 2 -> joined(Arrays.copyOfRange(input, from, to), input);
            default -> input;
        };
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
