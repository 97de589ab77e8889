package app.envoi.desk.home;

import app.envoi.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says in plain words why Envoi did not start, and what to do. */
final class StartFailures {
    private StartFailures() {}

    @Order(Ordered.HIGHEST_PRECEDENCE)
    static final class Analyzer implements FailureAnalyzer {
        @Override
        public @Nullable FailureAnalysis analyze(Throwable failure) {
            for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
                FailureAnalysis analysis = plain(cause);
                if (analysis != null) {
                    return analysis;
                }
            }
            return null;
        }

        private static @Nullable FailureAnalysis plain(Throwable cause) {
            if (cause instanceof HomeInUse inUse) {
                Doorway.open(inUse.address());
                return new FailureAnalysis(inUse.getMessage(), useTheOther(inUse.address()), inUse);
            }
            if (cause instanceof HomeUnusable unusable) {
                return new FailureAnalysis(unusable.getMessage(), Words.say("home.unusable.remedy"), unusable);
            }
            if (cause instanceof PortInUseException taken) {
                return new FailureAnalysis(
                        Words.say("home.port", "http://localhost:" + taken.getPort() + "/"),
                        Words.say("home.port.remedy", "SERVER_PORT=8081 mvn spring-boot:run"),
                        taken);
            }
            return null;
        }

        private static String useTheOther(String address) {
            return address.isEmpty() ? Words.say("home.in-use.remedy") : Words.say("home.in-use.remedy.at", address);
        }
    }

    /** Four plain lines on standard error, instead of a banner in the log. */
    static final class Reporter implements FailureAnalysisReporter {
        @Override
        public void report(FailureAnalysis analysis) {
            System.err.println();
            System.err.println(Words.say("home.failed", analysis.getDescription()));
            if (analysis.getAction() != null) {
                System.err.println(Words.say("home.failed.remedy", analysis.getAction()));
            }
        }
    }
}
