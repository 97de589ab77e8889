package app.envoi.desk.account;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.servlet.ConfigurableServletWebServerFactory;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Opens Envoi to other machines where its owner named them a way in, and never without https. */
@Component
class Opening implements WebServerFactoryCustomizer<ConfigurableServletWebServerFactory> {
    private static final List<String> CERTIFICATES =
            List.of("server.ssl.key-store", "server.ssl.bundle", "server.ssl.certificate");

    private final Names names;
    private final Environment settings;

    Opening(Names names, Environment settings) {
        this.names = names;
        this.settings = settings;
    }

    @Override
    public void customize(ConfigurableServletWebServerFactory server) {
        boolean here = isHere(settings.getProperty("server.address", ""));
        if (!names.areOpened() && !here) {
            throw OpenedUnsafely.toAnyName();
        }
        if (names.areOpened() && !hasCertificate() && !isBehindProxy()) {
            throw OpenedUnsafely.withoutHttps();
        }
        if (names.areOpened() && hasCertificate() && here) {
            server.setAddress(everywhere());
        }
    }

    private boolean hasCertificate() {
        return CERTIFICATES.stream()
                .anyMatch(each -> !settings.getProperty(each, "").isBlank());
    }

    private boolean isBehindProxy() {
        String strategy = settings.getProperty("server.forward-headers-strategy", "none");
        return strategy.equalsIgnoreCase("native") || strategy.equalsIgnoreCase("framework");
    }

    private static boolean isHere(String address) {
        try {
            return !address.isBlank() && InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private static InetAddress everywhere() {
        try {
            return InetAddress.getByAddress(new byte[4]);
        } catch (UnknownHostException e) {
            throw new IllegalStateException("four bytes are an address", e);
        }
    }
}
