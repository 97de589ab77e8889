package app.envoi.desk.account;

import app.envoi.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** The settings would let others read along, or come in; Envoi does not start like that. */
final class OpenedUnsafely extends RuntimeException {
    private final String advice;

    private OpenedUnsafely(String what) {
        super(Words.say("unsafe." + what));
        this.advice = Words.say("unsafe.remedy." + what);
    }

    static OpenedUnsafely withoutHttps() {
        return new OpenedUnsafely("plain");
    }

    static OpenedUnsafely toAnyName() {
        return new OpenedUnsafely("nameless");
    }

    @Order(Ordered.HIGHEST_PRECEDENCE)
    static final class Analyzer implements FailureAnalyzer {
        @Override
        public @Nullable FailureAnalysis analyze(Throwable failure) {
            for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
                if (cause instanceof OpenedUnsafely unsafe) {
                    return new FailureAnalysis(unsafe.getMessage(), unsafe.advice, unsafe);
                }
            }
            return null;
        }
    }
}
