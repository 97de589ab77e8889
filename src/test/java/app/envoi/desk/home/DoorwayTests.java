package app.envoi.desk.home;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoorwayTests {
    @ParameterizedTest
    @CsvSource({"Windows 11,rundll32", "Mac OS X,open", "Linux,xdg-open"})
    void eachSystemOpensAnAddressInItsOwnWay(String system, String program) {
        assertThat(new Doorway(system).command("http://localhost:8080/"))
                .startsWith(program)
                .endsWith("http://localhost:8080/");
    }
}
