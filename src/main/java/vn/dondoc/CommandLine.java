package vn.dondoc;

import java.util.Optional;
import vn.dondoc.audit.AuditCommand;
import vn.dondoc.load.LoadCommand;
import vn.dondoc.proposal.ProposeCommand;

/** The commands that the program carries out without its web server, by their first word. */
final class CommandLine {

    private CommandLine() {}

    /**
     * Only the command that is named is loaded, so that a short one does not wait for the others.
     *
     * @return the exit code, 0 only when the command is done; empty where the words name no command
     */
    static Optional<Integer> run(String... words) {
        return switch (words.length == 0 ? "" : words[0]) {
            case "propose" -> Optional.of(ProposeCommand.run(words, System.out, System.err));
            case "audit" -> Optional.of(AuditCommand.run(words, System.out, System.err));
            case "load" -> Optional.of(LoadCommand.run(DondocApplication.class, words));
            default -> Optional.empty();
        };
    }
}
