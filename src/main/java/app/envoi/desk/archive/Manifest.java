package app.envoi.desk.archive;

import app.envoi.words.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/**
 * What a backup holds: every file in it, with its hash.
 *
 * @param written when, in words of ISO 8601
 */
record Manifest(String written, List<Entry> entries) {
    static final String FILE = "manifest.json";
    private static final String FORMAT = "envoi-backup";

    Manifest {
        entries = List.copyOf(entries);
    }

    /**
     * One file.
     *
     * @param name in the zip
     * @param sha256 lower-case hexadecimal
     */
    record Entry(String name, String sha256, long bytes) {}

    long bytes() {
        return entries.stream().mapToLong(Entry::bytes).sum();
    }

    void write(OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(new Unclosed(out), StandardCharsets.UTF_8);
        try (JsonGenerator json = Export.generator(text)) {
            json.writeStartObject();
            json.writeStringProperty("format", FORMAT);
            json.writeStringProperty("written", written);
            json.writeArrayPropertyStart("files");
            for (Entry entry : entries) {
                json.writeStartObject();
                json.writeStringProperty("name", entry.name());
                json.writeStringProperty("sha256", entry.sha256());
                json.writeNumberProperty("bytes", entry.bytes());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    /** @throws ArchiveUnreadable when this is no manifest */
    static Manifest read(InputStream in) {
        try (JsonParser json = Import.JSON.createParser(ObjectReadContext.empty(), in)) {
            Map<String, String> head = new LinkedHashMap<>();
            List<Entry> entries = new ArrayList<>();
            expect(json.nextToken() == JsonToken.START_OBJECT);
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = json.currentName();
                if (json.nextToken() == JsonToken.START_ARRAY && name.equals("files")) {
                    while (json.nextToken() == JsonToken.START_OBJECT) {
                        entries.add(entry(json));
                    }
                } else {
                    head.put(name, json.getString());
                }
            }
            expect(FORMAT.equals(head.get("format")));
            return new Manifest(head.getOrDefault("written", ""), entries);
        } catch (JacksonException | NumberFormatException e) {
            throw new ArchiveUnreadable(Words.say("backup.no.list.unread"), e);
        }
    }

    private static Entry entry(JsonParser json) {
        Map<String, String> entry = new LinkedHashMap<>();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            json.nextToken();
            entry.put(name, json.getString());
        }
        expect(entry.keySet().equals(Set.of("name", "sha256", "bytes")));
        long bytes = Long.parseLong(entry.getOrDefault("bytes", ""));
        expect(bytes >= 0);
        return new Entry(entry.getOrDefault("name", ""), entry.getOrDefault("sha256", ""), bytes);
    }

    private static void expect(boolean fits) {
        if (!fits) {
            throw new ArchiveUnreadable(Words.say("backup.no.list.unread"));
        }
    }
}
