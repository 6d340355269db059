package vn.dondoc.audit;

import java.io.PrintStream;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import vn.dondoc.audit.AuditVerifier.Verdict;

/** {@code audit verify}: proves the chain of every subject; needs the database, but neither web server nor engine. */
public final class AuditCommand {

    private static final int DONE = 0;
    private static final int FAILED = 1;

    private AuditCommand() {}

    /** @return 0 if every event is as it was written, otherwise 1 with one line for each broken event on {@code err} */
    public static int run(String[] words, PrintStream out, PrintStream err) {
        if (words.length < 2 || !words[1].equals("verify")) {
            err.println(text("audit.command.usage"));
            return FAILED;
        }
        try (ConfigurableApplicationContext program = program(Arrays.copyOfRange(words, 2, words.length))) {
            return report(program.getBean(AuditVerifier.class).verify(), out, err);
        } catch (DataAccessException e) {
            err.println(text("audit.command.unreadable"));
            return FAILED;
        } catch (RuntimeException e) {
            return FAILED; // a start that fails tells its own line
        }
    }

    static int report(Verdict verdict, PrintStream out, PrintStream err) {
        if (verdict.intact()) {
            out.println(text("audit.command.intact", verdict.events()));
            return DONE;
        }
        verdict.broken().forEach(event -> err.println(text("audit.command.broken", event)));
        return FAILED;
    }

    private static ConfigurableApplicationContext program(String... settings) {
        return new SpringApplicationBuilder(Program.class)
                .web(WebApplicationType.NONE)
                .properties("spring.flyway.enabled=false", "logging.level.root=warn")
                .run(settings);
    }

    private static String text(String key, Object... arguments) {
        ResourceBundle words = ResourceBundle.getBundle("messages/audit", Locale.forLanguageTag("vi"));
        return MessageFormat.format(words.getString(key), arguments);
    }

    /** As much of the program as reads the events; carries no stereotype, so that the whole program does not find it. */
    @EnableAutoConfiguration
    @ComponentScan("vn.dondoc.database")
    @Import(AuditVerifier.class)
    static class Program {}
}
