package vn.dondoc;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Đôn Đốc, or carries out the command named on the command line. */
@SpringBootApplication
public class DondocApplication {

    public static void main(String[] args) {
        CommandLine.run(args).ifPresentOrElse(System::exit, () -> SpringApplication.run(DondocApplication.class, args));
    }
}
