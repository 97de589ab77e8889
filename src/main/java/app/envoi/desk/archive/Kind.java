package app.envoi.desk.archive;

import app.envoi.words.Words;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** What a column holds, and how that stands in JSON. */
enum Kind {
    WHOLE("integer", ""),
    DECIMAL("number", ""),
    TEXT("string", ""),
    TRUTH("boolean", ""),
    DAY("string", "date"),
    MOMENT("string", "date-time");

    private final String json;
    private final String format;

    Kind(String json, String format) {
        this.json = json;
        this.format = format;
    }

    /** @throws IllegalArgumentException for a type that none of Envoi's tables has had yet */
    static Kind of(int type, String name) {
        if (name.equalsIgnoreCase("timestamptz")) {
            return MOMENT;
        }
        return switch (type) {
            case Types.BIGINT, Types.INTEGER, Types.SMALLINT -> WHOLE;
            case Types.DECIMAL, Types.NUMERIC -> DECIMAL;
            case Types.VARCHAR, Types.CHAR, Types.CLOB -> TEXT;
            case Types.BOOLEAN, Types.BIT -> TRUTH;
            case Types.DATE -> DAY;
            case Types.TIMESTAMP_WITH_TIMEZONE -> MOMENT;
            default -> throw new IllegalArgumentException("the archive has no way to write a column of type " + name);
        };
    }

    /** The word of JSON Schema for it. */
    String json() {
        return json;
    }

    /** JSON Schema's format, or empty. */
    String format() {
        return format;
    }

    @Nullable
    Object from(ResultSet row, int column) throws SQLException {
        return switch (this) {
            case WHOLE -> {
                long value = row.getLong(column);
                yield row.wasNull() ? null : value;
            }
            case DECIMAL -> row.getBigDecimal(column);
            case TEXT -> row.getString(column);
            case TRUTH -> {
                boolean value = row.getBoolean(column);
                yield row.wasNull() ? null : value;
            }
            case DAY -> row.getObject(column, LocalDate.class);
            case MOMENT -> row.getObject(column, OffsetDateTime.class);
        };
    }

    void write(JsonGenerator out, Object value) {
        switch (this) {
            case WHOLE -> out.writeNumber((Long) value);
            case DECIMAL -> out.writeNumber((BigDecimal) value);
            case TRUTH -> out.writeBoolean((Boolean) value);
            case TEXT, DAY -> out.writeString(value.toString());
            case MOMENT -> out.writeString(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format((OffsetDateTime) value));
        }
    }

    /** What stands at the parser's place; null where it says null. */
    @Nullable
    Object read(JsonParser in) {
        JsonToken token = in.currentToken();
        if (token == JsonToken.VALUE_NULL) {
            return null;
        }
        try {
            return switch (this) {
                case WHOLE -> expect(in, token, JsonToken.VALUE_NUMBER_INT).getLongValue();
                case DECIMAL -> in.getDecimalValue();
                case TEXT -> expect(in, token, JsonToken.VALUE_STRING).getString();
                case TRUTH -> in.getBooleanValue();
                case DAY -> LocalDate.parse(in.getString());
                case MOMENT -> OffsetDateTime.parse(in.getString());
            };
        } catch (DateTimeException e) {
            throw new ArchiveUnreadable(Words.say("archive.no.kind", in.getString(), format), e);
        }
    }

    private static JsonParser expect(JsonParser in, JsonToken found, JsonToken wanted) {
        if (found != wanted) {
            throw new ArchiveUnreadable(
                    Words.say("archive.no.value", in.currentTokenLocation().offsetDescription()));
        }
        return in;
    }
}
