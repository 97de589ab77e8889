package app.envoi.desk.archive;

import app.envoi.desk.archive.Ledger.Field;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;

/** The JSON Schema of an archive, made from the tables and the words for them. */
final class ArchiveSchema {
    /** Its name in the jar and in every backup. */
    static final String FILE = "envoi-archive.schema.json";

    private final Glossary words = Glossary.shipped();
    private final JsonGenerator json;

    private ArchiveSchema(JsonGenerator json) {
        this.json = json;
    }

    static String of(List<Ledger> ledgers) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = Export.generator(text)) {
            new ArchiveSchema(json).write(ledgers);
        }
        return text + "\n";
    }

    private void write(List<Ledger> ledgers) {
        json.writeStartObject();
        json.writeStringProperty("$schema", "https://json-schema.org/draft/2020-12/schema");
        json.writeStringProperty("title", "Envoi archive");
        json.writeStringProperty("description", Export.ABOUT);
        json.writeStringProperty("type", "object");
        json.writeObjectPropertyStart("properties");
        head();
        ledgers.forEach(this::ledger);
        json.writeEndObject();
        required(Export.HEAD.stream());
        json.writeBooleanProperty("additionalProperties", false);
        json.writeEndObject();
    }

    private void head() {
        json.writeObjectPropertyStart("format");
        json.writeStringProperty("const", Export.FORMAT);
        json.writeEndObject();
        json.writeObjectPropertyStart("version");
        json.writeStringProperty("description", "Of the format; raised when an older Envoi could no longer read it.");
        json.writeNumberProperty("const", Export.VERSION);
        json.writeEndObject();
        told("about", "In words, what this is.");
        told("tables", "Up to which change of its tables Envoi was when it wrote this.");
        told("written", "The moment that it shows.");
    }

    private void told(String name, String sentence) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("description", sentence);
        json.writeStringProperty("type", "string");
        json.writeEndObject();
    }

    private void ledger(Ledger ledger) {
        json.writeObjectPropertyStart(ledger.name());
        json.writeStringProperty("description", words.sentence(ledger.table().name()));
        if (ledger.single()) {
            row(ledger);
        } else {
            json.writeStringProperty("type", "array");
            json.writeObjectPropertyStart("items");
            if (ledger.bare()) {
                value(ledger, ledger.fields().get(0));
            } else {
                row(ledger);
            }
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void row(Ledger ledger) {
        json.writeStringProperty("type", "object");
        json.writeObjectPropertyStart("properties");
        for (Field field : ledger.fields()) {
            json.writeObjectPropertyStart(field.name());
            value(ledger, field);
            json.writeEndObject();
        }
        ledger.within().forEach(this::ledger);
        json.writeEndObject();
        required(ledger.fields().stream()
                .filter(field -> !field.column().optional())
                .map(Field::name));
        json.writeBooleanProperty("additionalProperties", false);
    }

    private void value(Ledger ledger, Field field) {
        json.writeStringProperty(
                "description",
                words.sentence(ledger.table().name(), field.column().name()));
        json.writeStringProperty("type", field.column().kind().json());
        if (!field.column().kind().format().isEmpty()) {
            json.writeStringProperty("format", field.column().kind().format());
        }
    }

    private void required(Stream<String> names) {
        json.writeArrayPropertyStart("required");
        names.forEach(json::writeString);
        json.writeEndArray();
    }
}
