package app.envoi.press.check;

import java.io.StringWriter;
import java.util.Collection;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes one line of JSON. What is absent (an empty string, the number 0 for "nowhere") is left out, never null. */
final class Json {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator out;

    private Json(JsonGenerator out) {
        this.out = out;
    }

    /** An object on one line, without the line break. */
    static String line(Consumer<Json> content) {
        StringWriter line = new StringWriter();
        try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), line)) {
            Json json = new Json(out);
            out.writeStartObject();
            content.accept(json);
            out.writeEndObject();
        }
        return line.toString();
    }

    Json put(String name, String value) {
        out.writeStringProperty(name, value);
        return this;
    }

    Json put(String name, int value) {
        out.writeNumberProperty(name, value);
        return this;
    }

    /** A number without needless decimals. */
    Json put(String name, java.math.BigDecimal value) {
        out.writeNumberProperty(name, value);
        return this;
    }

    Json put(String name, boolean value) {
        out.writeBooleanProperty(name, value);
        return this;
    }

    Json putIfAny(String name, String value) {
        return value.isEmpty() ? this : put(name, value);
    }

    Json putIfAny(String name, int value) {
        return value == 0 ? this : put(name, value);
    }

    Json object(String name, Consumer<Json> content) {
        out.writeName(name);
        out.writeStartObject();
        content.accept(this);
        out.writeEndObject();
        return this;
    }

    <T> Json objects(String name, Collection<T> each, Consumer<T> content) {
        out.writeName(name);
        out.writeStartArray();
        for (T one : each) {
            out.writeStartObject();
            content.accept(one);
            out.writeEndObject();
        }
        out.writeEndArray();
        return this;
    }

    Json strings(String name, Collection<String> values) {
        out.writeName(name);
        out.writeStartArray();
        values.forEach(out::writeString);
        out.writeEndArray();
        return this;
    }

    Json pairs(String name, Collection<int[]> pairs) {
        out.writeName(name);
        out.writeStartArray();
        for (int[] pair : pairs) {
            out.writeStartArray();
            out.writeNumber(pair[0]);
            out.writeNumber(pair[1]);
            out.writeEndArray();
        }
        out.writeEndArray();
        return this;
    }
}
