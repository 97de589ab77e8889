package app.envoi.desk.account;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** The settings would let others read along, or come in; Envoi does not start like that. */
final class OpenedUnsafely extends RuntimeException {
    private final String advice;

    private OpenedUnsafely(String what, String advice) {
        super(what);
        this.advice = advice;
    }

    static OpenedUnsafely withoutHttps() {
        return new OpenedUnsafely(
                "envoi.open-to lets other machines reach it, and without https everybody on the way could read your"
                        + " poems and your passphrase.",
                "Give it a certificate (server.ssl.key-store and server.ssl.key-store-password), or let a proxy on this"
                        + " machine speak https for it and set server.forward-headers-strategy: native. To keep it to"
                        + " this machine, empty envoi.open-to.");
    }

    static OpenedUnsafely toAnyName() {
        return new OpenedUnsafely(
                "server.address lets other machines reach it, but envoi.open-to does not say under which name.",
                "Leave server.address at 127.0.0.1. To open Envoi to others, write the name that they type into"
                        + " envoi.open-to; it then needs https as well.");
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
