package app.envoi;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Envoi: the desk in the browser. */
@SpringBootApplication(scanBasePackages = "app.envoi.desk")
public class Envoi {
    public static void main(String[] args) {
        SpringApplication.run(Envoi.class, args);
    }
}
