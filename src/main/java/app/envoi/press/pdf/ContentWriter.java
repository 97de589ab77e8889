package app.envoi.press.pdf;

import java.nio.charset.StandardCharsets;

/** Writes the operators of a content stream, numbers to a thousandth and the same on every machine. */
final class ContentWriter {
    private static final char[] HEX = "0123456789ABCDEF".toCharArray();

    private final StringBuilder out = new StringBuilder(4096);

    ContentWriter op(String operator, double... operands) {
        for (double operand : operands) {
            number(operand);
            out.append(' ');
        }
        out.append(operator).append('\n');
        return this;
    }

    ContentWriter raw(String text) {
        out.append(text).append('\n');
        return this;
    }

    ContentWriter show(byte[] codes) {
        out.append('<');
        for (byte code : codes) {
            out.append(HEX[code >> 4 & 15]).append(HEX[code & 15]);
        }
        out.append("> Tj\n");
        return this;
    }

    /** A text string in UTF-16, as properties of marked content want it. */
    static String string(String text) {
        StringBuilder hex = new StringBuilder("<FEFF");
        for (byte unit : text.getBytes(StandardCharsets.UTF_16BE)) {
            hex.append(HEX[unit >> 4 & 15]).append(HEX[unit & 15]);
        }
        return hex.append('>').toString();
    }

    private void number(double value) {
        long thousandths = Math.round(value * 1000);
        if (thousandths < 0) {
            out.append('-');
            thousandths = -thousandths;
        }
        out.append(thousandths / 1000);
        long rest = thousandths % 1000;
        if (rest > 0) {
            out.append('.')
                    .append((char) ('0' + rest / 100))
                    .append((char) ('0' + rest / 10 % 10))
                    .append((char) ('0' + rest % 10));
        }
    }

    byte[] bytes() {
        return out.toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
