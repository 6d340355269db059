package vn.dondoc;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Đôn Đốc. */
@SpringBootApplication
public class DondocApplication {

    public static void main(String[] args) {
        SpringApplication.run(DondocApplication.class, args);
    }
}
