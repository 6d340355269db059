package vn.dondoc.database;

import java.nio.file.Path;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A program of its own that a test can kill. */
class OwnServerProgram {

    static final String READY = "ready";

    public static void main(String[] arguments) throws InterruptedException {
        var server = OwnServer.start(new DataDirectory(Path.of(arguments[0])));
        var owner = JdbcClient.create(server.owner().unpooled());
        owner.sql("create table kept as select 1 as one").update();
        System.out.println(READY);
        Thread.sleep(Long.MAX_VALUE);
    }
}
