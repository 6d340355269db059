package vn.dondoc.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;

/** The yearly holiday tables as a text file: one day a line, fields set apart by semicolons. */
record HolidayFile(Resource resource) {

    private static final String LOCATION = "config/calendar/holidays.csv";
    private static final String HEADER = "day;kind;status;name_vi;name_en;source";

    /** The file in the working directory if there is one, else the one shipped with the program. */
    static HolidayFile inUse() {
        Path edited = Path.of(LOCATION);
        return new HolidayFile(Files.exists(edited) ? new FileSystemResource(edited) : new ClassPathResource(LOCATION));
    }

    /** @throws IllegalStateException naming file and line when a line cannot be understood */
    List<Holiday> read() {
        List<Holiday> holidays = new ArrayList<>();
        String[] lines = content().split("\\R");
        for (int number = 1; number <= lines.length; number++) {
            String line = lines[number - 1].strip();
            if (!line.isEmpty() && !line.startsWith("#") && !line.equals(HEADER)) {
                holidays.add(holiday(line, number));
            }
        }
        return holidays;
    }

    private String content() {
        try {
            return resource.getContentAsString(StandardCharsets.UTF_8).replace("\uFEFF", "");
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + resource.getDescription(), e);
        }
    }

    private Holiday holiday(String line, int number) {
        String[] field = line.split(";", -1);
        try {
            if (field.length != 6) {
                throw new IllegalArgumentException("6 fields are needed, " + field.length + " found");
            }
            return new Holiday(
                    LocalDate.parse(field[0].strip()),
                    field[3].strip(),
                    field[4].strip(),
                    Holiday.Kind.valueOf(field[1].strip()),
                    Holiday.Status.valueOf(field[2].strip()),
                    field[5].strip());
        } catch (RuntimeException e) {
            throw new IllegalStateException(
                    "%s, line %d: %s".formatted(resource.getDescription(), number, e.getMessage()), e);
        }
    }
}
