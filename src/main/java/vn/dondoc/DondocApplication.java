package vn.dondoc;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import vn.dondoc.load.LoadCommand;
import vn.dondoc.proposal.ProposeCommand;

/** Starts Đôn Đốc, or carries out the command named on the command line. */
@SpringBootApplication
public class DondocApplication {

    public static void main(String[] args) {
        if (args.length > 0 && args[0].equals("load")) {
            System.exit(LoadCommand.run(DondocApplication.class, args));
        }
        if (args.length > 0 && args[0].equals("propose")) {
            System.exit(ProposeCommand.run(args, System.out, System.err));
        }
        SpringApplication.run(DondocApplication.class, args);
    }
}
