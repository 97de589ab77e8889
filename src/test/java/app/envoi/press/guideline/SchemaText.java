package app.envoi.press.guideline;

import app.envoi.press.rule.RuleKind;
import app.envoi.press.rule.RuleKinds;
import app.envoi.press.rule.Shape;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The part of the call files' JSON Schema that the rule kinds decide: one entry for each, said in their own words. */
final class SchemaText {
    private SchemaText() {}

    /** The schema of one rule of this kind, as maps and lists. */
    static Map<String, Object> of(RuleKind kind) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put(kind.name(), of(kind.value()));
        kind.options().forEach((name, shape) -> properties.put(name, of(shape)));
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("title", kind.label());
        schema.put("description", "For instance: " + kind.example());
        schema.put("type", "object");
        schema.put("properties", properties);
        schema.put("required", List.of(kind.name()));
        schema.put("additionalProperties", false);
        return schema;
    }

    private static Map<String, Object> of(Shape shape) {
        Map<String, Object> schema = new LinkedHashMap<>();
        if (shape instanceof Shape.Yes) {
            schema.put("const", true);
        } else if (shape instanceof Shape.YesNo) {
            schema.put("type", "boolean");
        } else if (shape instanceof Shape.Whole whole) {
            schema.put("type", "integer");
            schema.put("minimum", whole.least());
            schema.put("maximum", whole.most());
        } else if (shape instanceof Shape.Number number) {
            schema.put("type", "number");
            schema.put("exclusiveMinimum", 0);
            schema.put("maximum", number.most());
        } else if (shape instanceof Shape.Measure) {
            schema.put("type", "string");
            schema.put("pattern", "^\\d{1,3}(\\.\\d{1,3})?(in|cm|mm|pt)$");
        } else if (shape instanceof Shape.Pixels) {
            schema.put("type", "string");
            schema.put("pattern", "^([1-9]\\d{0,5}x([1-9]\\d{0,5})?|x[1-9]\\d{0,5})$");
        } else if (shape instanceof Shape.Text) {
            schema.put("type", "string");
            schema.put("pattern", "\\S");
        } else if (shape instanceof Shape.OneOf one) {
            schema.put("enum", one.words());
        } else if (shape instanceof Shape.ListOf list) {
            schema.put("type", "array");
            schema.put("minItems", 1);
            schema.put("maxItems", 100);
            schema.put("items", of(list.each()));
        } else {
            throw new IllegalArgumentException("no schema for " + shape);
        }
        return schema;
    }

    /** All entries as the text between the braces of {@code rules} in the file. */
    static String entries() {
        return RuleKinds.all().stream()
                .map(kind -> "      " + text(kind.name()) + ": " + value(of(kind), "      "))
                .collect(Collectors.joining(",\n"));
    }

    private static String value(Object value, String indent) {
        if (value instanceof Map<?, ?> map) {
            String inner = indent + "  ";
            return map.entrySet().stream()
                    .map(entry -> inner + text(entry.getKey().toString()) + ": " + value(entry.getValue(), inner))
                    .collect(Collectors.joining(",\n", "{\n", "\n" + indent + "}"));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(each -> value(each, indent)).collect(Collectors.joining(", ", "[", "]"));
        }
        return value instanceof String words ? text(words) : value.toString();
    }

    private static String text(String words) {
        return "\"" + words.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
