package vn.dondoc.load;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.ResourceBundle;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** {@code load --tasks=N [--province=nghean]}: fills the database of the settings, and listens on no port. */
public final class LoadCommand {

    private static final String TASKS = "--tasks=";
    private static final String PROVINCE = "--province=";
    private static final int MOST = 10_000_000;

    private LoadCommand() {}

    /**
     * @param program the class whose beans make the program
     * @param args {@code load} and its options; what is neither {@code --tasks} nor {@code --province} goes to the settings
     * @return the exit code: 0 only when all tasks are there
     */
    public static int run(Class<?> program, String[] args) {
        OptionalInt tasks = tasks(args);
        if (tasks.isEmpty()) {
            System.err.println(line("load.usage"));
            return 2;
        }
        ConfigurableApplicationContext context;
        try {
            context = start(program, args);
        } catch (RuntimeException toldAlready) {
            return 1;
        }
        try (context) {
            return load(context.getBean(Load.class), tasks.getAsInt(), province(args));
        }
    }

    private static int load(Load load, int tasks, Optional<String> province) {
        try {
            Load.Report report = province.map(only -> load.tasks(tasks, only, LoadCommand::show))
                    .orElseGet(() -> load.tasks(tasks, LoadCommand::show));
            System.out.println(line(
                    "load.done",
                    report.tasks(),
                    report.sessions(),
                    report.provinces(),
                    report.took().toSeconds()));
            return 0;
        } catch (Load.NobodyToActException nobody) {
            System.err.println(line("load.nobody"));
        } catch (RuntimeException failure) {
            System.err.println(line("load.failed", String.valueOf(failure.getMessage())));
        }
        return 1;
    }

    private static ConfigurableApplicationContext start(Class<?> program, String[] args) {
        List<String> settings = Arrays.stream(args)
                .filter(arg -> !arg.startsWith(TASKS) && !arg.startsWith(PROVINCE))
                .toList();
        return new SpringApplicationBuilder(program)
                // beans of the web are there, but nothing listens
                .properties("dondoc.engine.job-executor=false")
                .run(withoutPort(settings));
    }

    private static String[] withoutPort(List<String> settings) {
        var all = new ArrayList<>(settings);
        all.add("--server.port=-1");
        all.add("--logging.level.root=warn");
        return all.toArray(String[]::new);
    }

    private static OptionalInt tasks(String[] args) {
        return Arrays.stream(args)
                .filter(arg -> arg.matches(TASKS + "[1-9]\\d{0,7}"))
                .mapToInt(arg -> Integer.parseInt(arg.substring(TASKS.length())))
                .filter(count -> count <= MOST)
                .findFirst();
    }

    private static Optional<String> province(String[] args) {
        return Arrays.stream(args)
                .filter(arg -> arg.startsWith(PROVINCE))
                .map(arg -> arg.substring(PROVINCE.length()))
                .findFirst();
    }

    private static void show(int loaded) {
        if (loaded % 10_000 == 0) {
            System.out.println(line("load.progress", loaded));
        }
    }

    private static String line(String key, Object... details) {
        String text = ResourceBundle.getBundle("messages.load", Locale.ENGLISH).getString(key);
        for (int i = 0; i < details.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(details[i]));
        }
        return text;
    }
}
