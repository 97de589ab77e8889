package app.envoi.desk;

import app.envoi.desk.home.HomeDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.springframework.util.FileSystemUtils;

/** What it costs that a power cut takes nothing: one change that is committed, put on the disk and left to the system. Allowed: 25 ms in the middle (p0.50). */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 1, time = 3)
@Measurement(iterations = 2, time = 5)
@Fork(1)
public class CommitBenchmark {
    @Param({"on the disk", "left to the system"})
    public String where;

    private Path folder;
    private Connection connection;
    private PreparedStatement insert;

    @Setup
    public void open() throws IOException, SQLException {
        folder = Files.createTempDirectory("envoi-commit");
        String url = HomeDatabase.url(folder.resolve("envoi").toString());
        connection = DriverManager.getConnection(where.equals("on the disk") ? url : url.replace("steady:", ""), "sa", "");
        connection.createStatement().execute("create table note (id identity, body varchar)");
        insert = connection.prepareStatement("insert into note (body) values (?)");
        insert.setString(1, "I am nobody! Who are you? ".repeat(20));
    }

    @TearDown
    public void close() throws IOException, SQLException {
        connection.close();
        FileSystemUtils.deleteRecursively(folder);
    }

    @Benchmark
    public int commit() throws SQLException {
        return insert.executeUpdate();
    }
}
