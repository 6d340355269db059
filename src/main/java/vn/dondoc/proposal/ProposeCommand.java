package vn.dondoc.proposal;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * {@code propose FILE [--date=YYYY-MM-DD]} prints what a file proposes as JSON; {@code propose FOLDER --out=FOLDER} does so for
 * every document of a folder. Needs neither server nor database, and loads neither: a short text is read in a second.
 */
public final class ProposeCommand {

    static final int DONE = 0;
    static final int FAILED = 1;

    private ProposeCommand() {}

    /** @return the exit code: 0 only when everything asked for was proposed, otherwise {@code err} says what was not */
    public static int run(String[] args, PrintStream out, PrintStream err) {
        try {
            ProposeOptions options = ProposeOptions.of(args);
            if (options.out() != null) {
                return new ProposeFolder(options, options.out(), out, err).run();
            }
            print(out, propose(options.source(), options));
            return out.checkError() ? FAILED : DONE;
        } catch (Refusal e) {
            print(err, e.getMessage());
        } catch (UnreadableDocument e) {
            print(err, message(e.reason().messageKey()));
        } catch (IOException e) {
            print(err, message("proposal.command.unreadable-file"));
        }
        return FAILED;
    }

    static String propose(Path file, ProposeOptions options) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new Refusal("proposal.command.no-file", file);
        }
        String name = file.getFileName().toString();
        if (Files.size(file) > DocumentText.DEFAULT_MAX_BYTES) {
            throw new UnreadableDocument(UnreadableDocument.Reason.TOO_LARGE);
        }
        String text = DocumentText.read(Files.readAllBytes(file), name);
        return ProposalJson.of(new Proposer().propose(text, options.dateOf(name)));
    }

    /** In UTF-8, whatever the terminal's own encoding is. */
    static void print(PrintStream out, @Nullable String line) {
        byte[] bytes = (line + "\n").getBytes(StandardCharsets.UTF_8);
        out.write(bytes, 0, bytes.length);
        out.flush();
    }

    static String message(String key, Object... values) {
        Locale vietnamese = Locale.forLanguageTag("vi");
        ResourceBundle messages = ResourceBundle.getBundle("messages/proposal", vietnamese);
        return new MessageFormat(messages.getString(key), vietnamese).format(values);
    }

    /** Says in one line why nothing is done. */
    static final class Refusal extends RuntimeException {
        Refusal(String key, Object... values) {
            super(message(key, values));
        }
    }
}
