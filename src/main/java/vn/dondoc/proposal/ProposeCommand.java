package vn.dondoc.proposal;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** {@code propose FILE [--date=YYYY-MM-DD]}: prints what a file proposes as JSON; needs neither server nor database. */
public final class ProposeCommand {

    private static final String DATE_OPTION = "--date=";
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private ProposeCommand() {}

    /** @return the exit code: 0 only when the proposal was printed, otherwise one line on {@code err} says why */
    public static int run(String[] args, PrintStream out, PrintStream err) {
        try {
            List<String> words =
                    List.of(args).subList(args.length > 0 && args[0].equals("propose") ? 1 : 0, args.length);
            out.write((JSON.writeValueAsString(propose(words)) + "\n").getBytes(StandardCharsets.UTF_8));
            out.flush();
            return out.checkError() ? 1 : 0;
        } catch (Refusal e) {
            complain(err, e.getMessage());
        } catch (UnreadableDocument e) {
            complain(err, message(e.reason().messageKey()));
        } catch (IOException e) {
            complain(err, message("proposal.command.unreadable-file"));
        }
        return 1;
    }

    private static Proposal propose(List<String> words) throws IOException {
        List<String> files = words.stream().filter(w -> !w.startsWith("--")).toList();
        boolean unknownOption = words.stream().anyMatch(w -> w.startsWith("--") && !w.startsWith(DATE_OPTION));
        if (files.size() != 1 || unknownOption) {
            throw new Refusal(message("proposal.command.usage"));
        }
        LocalDate date = words.stream()
                .filter(w -> w.startsWith(DATE_OPTION))
                .map(ProposeCommand::date)
                .findFirst()
                .orElse(null);
        return new Proposer().propose(text(Path.of(files.get(0))), date);
    }

    private static LocalDate date(String option) {
        String day = option.substring(DATE_OPTION.length());
        try {
            return LocalDate.parse(day);
        } catch (DateTimeException e) {
            throw new Refusal(message("proposal.command.bad-date", day));
        }
    }

    private static String text(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new Refusal(message("proposal.command.no-file", file));
        }
        try (InputStream in = Files.newInputStream(file)) {
            return DocumentText.read(in, file.getFileName().toString());
        }
    }

    private static String message(String key, Object... values) {
        Locale vietnamese = Locale.forLanguageTag("vi");
        ResourceBundle messages = ResourceBundle.getBundle("messages/proposal", vietnamese);
        return new MessageFormat(messages.getString(key), vietnamese).format(values);
    }

    private static void complain(PrintStream err, @Nullable String line) {
        byte[] bytes = (line + "\n").getBytes(StandardCharsets.UTF_8);
        err.write(bytes, 0, bytes.length);
        err.flush();
    }

    private static final class Refusal extends RuntimeException {
        Refusal(String message) {
            super(message);
        }
    }
}
