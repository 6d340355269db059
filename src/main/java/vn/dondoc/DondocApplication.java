package vn.dondoc;

import java.util.Optional;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Đôn Đốc, or carries out the command named on the command line. */
@SpringBootApplication
public class DondocApplication {

    public static void main(String[] args) {
        Optional<Integer> exitCode = CommandLine.run(args);
        if (exitCode.isPresent()) {
            System.exit(exitCode.get());
        }
        SpringApplication.run(DondocApplication.class, args);
    }
}
