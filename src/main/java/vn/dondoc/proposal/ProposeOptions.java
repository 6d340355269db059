package vn.dondoc.proposal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dondoc.proposal.ProposeCommand.Refusal;

/**
 * What the words of the command ask for.
 *
 * @param source a file, or a folder where {@code out} is given
 * @param date the day of the session, for files without one of their own
 * @param dates the day of each file by its name, with or without its ending
 */
record ProposeOptions(
        Path source, @Nullable Path out, @Nullable LocalDate date, Map<String, LocalDate> dates) {

    private static final String COMMAND = "propose";
    private static final String USAGE = "proposal.command.usage";

    static ProposeOptions of(String... words) throws IOException {
        Map<String, String> named = new HashMap<>();
        for (int i = words.length > 0 && words[0].equals(COMMAND) ? 1 : 0; i < words.length; i++) {
            int equals = words[i].startsWith("--") ? words[i].indexOf('=') : 0;
            if (equals < 0
                    || named.put(words[i].substring(0, equals), words[i].substring(equals + sign(equals))) != null) {
                throw new Refusal(USAGE);
            }
        }
        String source = named.remove("");
        String date = named.remove("--date");
        String out = named.remove("--out");
        String dates = named.remove("--dates");
        if (source == null || !named.isEmpty() || dates != null && out == null) {
            throw new Refusal(USAGE);
        }
        return new ProposeOptions(
                path(source),
                out == null ? null : path(out),
                date == null ? null : date(date),
                dates == null ? Map.of() : dates(path(dates)));
    }

    private static int sign(int equals) {
        return equals > 0 ? 1 : 0;
    }

    private static Path path(String words) {
        try {
            return Path.of(words);
        } catch (InvalidPathException e) {
            throw new Refusal("proposal.command.no-file", words);
        }
    }

    private static LocalDate date(String day) {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeException e) {
            throw new Refusal("proposal.command.bad-date", day);
        }
    }

    /** Each line is a file's name and its date; empty lines and lines behind "#" are passed over. */
    private static Map<String, LocalDate> dates(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new Refusal("proposal.command.no-file", file);
        }
        Map<String, LocalDate> dates = new HashMap<>();
        for (String line :
                DocumentText.read(Files.readAllBytes(file), "dates.txt").split("\n")) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            int comma = Math.max(line.lastIndexOf(','), Math.max(line.lastIndexOf(';'), line.lastIndexOf('\t')));
            if (comma < 1) {
                throw new Refusal("proposal.command.bad-dates-line", line);
            }
            dates.put(
                    line.substring(0, comma).strip(),
                    date(line.substring(comma + 1).strip()));
        }
        return dates;
    }

    @Nullable
    LocalDate dateOf(String fileName) {
        LocalDate own = dates.get(fileName);
        return own != null ? own : dates.getOrDefault(ProposeFolder.stem(fileName), date);
    }
}
