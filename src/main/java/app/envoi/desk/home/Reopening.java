package app.envoi.desk.home;

import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.web.server.servlet.context.ServletWebServerInitializedEvent;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/** Closes Envoi and opens it again at the same address, so that it finds its home as it is now. */
@Component
public class Reopening {
    private static final long LEAVE_TO_ANSWER = 500;
    private final ConfigurableApplicationContext context;
    private volatile int port;

    Reopening(ConfigurableApplicationContext context) {
        this.context = context;
    }

    @EventListener
    void opened(ServletWebServerInitializedEvent event) {
        port = event.getWebServer().getPort();
    }

    /** Comes back at once: the page that was asked for is still answered. */
    public void reopen() {
        Class<?> envoi = ClassUtils.getUserClass(context.getBeansWithAnnotation(SpringBootConfiguration.class)
                .values()
                .iterator()
                .next());
        List<String> settings = new ArrayList<>(
                List.of(context.getBean(ApplicationArguments.class).getSourceArgs()));
        settings.removeIf(each -> each.startsWith("--server.port="));
        settings.add("--server.port=" + port);
        Thread thread = new Thread(() -> again(envoi, settings.toArray(String[]::new)), "reopening");
        thread.setDaemon(false);
        thread.start();
    }

    private void again(Class<?> envoi, String[] settings) {
        try {
            Thread.sleep(LEAVE_TO_ANSWER);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        context.close();
        SpringApplication.run(envoi, settings);
    }
}
