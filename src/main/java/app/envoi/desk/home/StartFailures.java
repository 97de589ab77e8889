package app.envoi.desk.home;

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
                return new FailureAnalysis(unusable.getMessage(), nameAnother(), unusable);
            }
            if (cause instanceof PortInUseException taken) {
                return new FailureAnalysis(
                        "Something else on this machine already answers at http://localhost:" + taken.getPort() + "/.",
                        "Close it, or start Envoi at another address, for example:"
                                + " SERVER_PORT=8081 mvn spring-boot:run",
                        taken);
            }
            return null;
        }

        private static String useTheOther(String address) {
            String open = address.isEmpty() ? "Go on in the one that is open" : "Open " + address + " and go on there";
            return open + ", or close it first. Another folder can be named by the variable ENVOI_HOME.";
        }

        private static String nameAnother() {
            return "Give yourself the right to write there, or name another folder by the variable ENVOI_HOME.";
        }
    }

    /** Four plain lines on standard error, instead of a banner in the log. */
    static final class Reporter implements FailureAnalysisReporter {
        @Override
        public void report(FailureAnalysis analysis) {
            System.err.println();
            System.err.println("Envoi did not start. " + analysis.getDescription());
            if (analysis.getAction() != null) {
                System.err.println("What to do: " + analysis.getAction());
            }
        }
    }
}
