package app.envoi;

import app.envoi.cli.Terminal;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Envoi: a command in the terminal, or the desk in the browser. */
@SpringBootApplication(scanBasePackages = "app.envoi.desk")
public class Envoi {
    public static void main(String[] args) {
        if (Terminal.isMeant(args)) {
            System.exit(Terminal.run(args));
        }
        SpringApplication.run(Envoi.class, args);
    }
}
