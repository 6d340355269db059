package vn.dondoc;

import java.io.PrintStream;
import java.util.Map;
import java.util.Optional;
import vn.dondoc.audit.AuditCommand;
import vn.dondoc.load.LoadCommand;
import vn.dondoc.proposal.ProposeCommand;

/** The commands that the program carries out without its web server, by their first word. */
final class CommandLine {

    private static final Map<String, Command> COMMANDS = Map.of(
            "propose", ProposeCommand::run,
            "audit", AuditCommand::run,
            "load", (words, out, err) -> LoadCommand.run(DondocApplication.class, words));

    private CommandLine() {}

    /** @return the exit code, 0 only when the command is done; empty where the words name no command */
    static Optional<Integer> run(String... words) {
        return words.length == 0
                ? Optional.empty()
                : Optional.ofNullable(COMMANDS.get(words[0]))
                        .map(command -> command.run(words, System.out, System.err));
    }

    /** Takes all words, the command's own name first. */
    @FunctionalInterface
    private interface Command {

        int run(String[] words, PrintStream out, PrintStream err);
    }
}
