package app.envoi.press.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Records whose equality is written out leave no component out of it. */
class EqualityTests {
    private static final Map<Class<?>, Object> OTHERS = Map.of(
            String.class,
            "other",
            boolean.class,
            true,
            int.class,
            77,
            long.class,
            77L,
            Length.class,
            Length.points(77),
            Effects.Caps.class,
            Effects.Caps.SMALL,
            Effects.Position.class,
            Effects.Position.SUBSCRIPT,
            Effects.class,
            Effects.NONE.withLanguage("cy"));

    static Stream<Record> records() {
        return Stream.of(Length.points(3), Type.FALLBACK, Effects.NONE);
    }

    @ParameterizedTest
    @MethodSource("records")
    void everyComponentCounts(Record one) throws Exception {
        RecordComponent[] components = one.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        for (int n = 0; n < values.length; n++) {
            values[n] = components[n].getAccessor().invoke(one);
        }
        Record same = make(one, components, values);
        assertThat(same).isEqualTo(one).hasSameHashCodeAs(one);

        for (int n = 0; n < values.length; n++) {
            Object[] changed = values.clone();
            changed[n] = OTHERS.get(components[n].getType());
            assertThat(make(one, components, changed))
                    .as(components[n].getName())
                    .isNotEqualTo(one);
        }
    }

    private static Record make(Record like, RecordComponent[] components, Object[] values) throws Exception {
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        return like.getClass().getConstructor(types).newInstance(values);
    }
}
