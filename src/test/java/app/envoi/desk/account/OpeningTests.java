package app.envoi.desk.account;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import app.envoi.Envoi;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** What it takes for other machines to reach this Envoi. */
class OpeningTests {
    private static final String OPEN = "--envoi.open-to=poems.example.org";

    @TempDir
    Path folder;

    private ConfigurableApplicationContext envoi(String... settings) {
        List<String> all = new ArrayList<>(List.of(settings));
        all.addAll(List.of("--server.port=0", "--envoi.home=" + folder.resolve("home"), "--envoi.warm-up=false"));
        return SpringApplication.run(Envoi.class, all.toArray(String[]::new));
    }

    private String refusal(String... settings) {
        PrintStream before = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        System.setErr(new PrintStream(said, true, UTF_8));
        try {
            assertThat(catchThrowable(() -> envoi(settings))).isNotNull();
        } finally {
            System.setErr(before);
        }
        return said.toString(UTF_8);
    }

    private static int port(ConfigurableApplicationContext envoi) {
        return envoi.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    private static String ask(Socket socket, String... headers) throws IOException {
        try (socket) {
            String request =
                    "GET /welcome HTTP/1.1\r\n" + String.join("\r\n", headers) + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(UTF_8));
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }

    @Test
    void withoutHttpsItDoesNotStart() {
        assertThat(refusal(OPEN))
                .contains(
                        "Envoi did not start. envoi.open-to lets other machines reach it, and without https everybody")
                .contains("What to do: Give it a certificate")
                .doesNotContain("Exception", "\tat ");
    }

    @Test
    void anAddressAloneOpensNothing() {
        assertThat(refusal("--server.address=0.0.0.0"))
                .contains("envoi.open-to does not say under which name")
                .contains("What to do: Leave server.address at 127.0.0.1.");
    }

    @Test
    void behindAProxyOnlyHttpsIsAnsweredAndTheFirstVisitIsNot() throws Exception {
        try (ConfigurableApplicationContext envoi = envoi(OPEN, "--server.forward-headers-strategy=native")) {
            int port = port(envoi);
            String plain = ask(new Socket("127.0.0.1", port), "Host: poems.example.org");
            assertThat(plain).startsWith("HTTP/1.1 302").contains("Location: https://poems.example.org");
            String secure = ask(
                    new Socket("127.0.0.1", port),
                    "Host: poems.example.org",
                    "X-Forwarded-Proto: https",
                    "X-Forwarded-For: 192.0.2.7");
            assertThat(secure)
                    .as("a first visit is made at the machine")
                    .startsWith("HTTP/1.1 403")
                    .contains("Strict-Transport-Security: max-age=31536000");
            assertThat(ask(new Socket("127.0.0.1", port), "Host: other.example.org"))
                    .startsWith("HTTP/1.1 400");
            assertThat(ask(new Socket("127.0.0.1", port), "Host: localhost")).startsWith("HTTP/1.1 200");
        }
    }

    @Test
    void withACertificateItListensToOthersAndItsCookiesAreSecure() throws Exception {
        Path store = folder.resolve("envoi.p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "envoi",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=poems.example.org",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        "a certain slant")
                .inheritIO()
                .start();
        assertThat(keytool.waitFor()).isZero();
        try (ConfigurableApplicationContext envoi =
                envoi(OPEN, "--server.ssl.key-store=" + store, "--server.ssl.key-store-password=a certain slant")) {
            Optional<InetAddress> other = otherAddress();
            String host = other.map(InetAddress::getHostAddress).orElse("127.0.0.1");
            Socket socket = trusting().getSocketFactory().createSocket(host, port(envoi));
            assertThat(ask(socket, "Host: poems.example.org")).startsWith("HTTP/1.1 403");
            Socket here = trusting().getSocketFactory().createSocket("127.0.0.1", port(envoi));
            assertThat(ask(here, "Host: localhost"))
                    .startsWith("HTTP/1.1 200")
                    .containsPattern("Set-Cookie: [^\\r]*; Secure; HttpOnly; SameSite=Strict")
                    .contains("Strict-Transport-Security: max-age=31536000");
            assertThat(port(envoi)).isPositive();
        }
    }

    /** An address of this machine that is not its own alone, where it has one. */
    private static Optional<InetAddress> otherAddress() throws IOException {
        return NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> address.getAddress().length == 4 && !address.isLoopbackAddress())
                .findFirst();
    }

    private static SSLContext trusting() throws Exception {
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, new TrustManager[] {new Trusting()}, null);
        return context;
    }

    private static final class Trusting implements X509TrustManager {
        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type) {}

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}
