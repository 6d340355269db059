package vn.dondoc.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Writes dates and figures as the viewer's language does, instants in the time of Asia/Ho_Chi_Minh. What is absent
 * becomes a dash.
 */
@Component("formats")
public class Formats {

    /** The time zone of every date shown. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final String ABSENT = "–";
    private static final long KILOBYTE = 1024;
    private static final long MEGABYTE = KILOBYTE * KILOBYTE;

    private final MessageSource messages;

    Formats(MessageSource messages) {
        this.messages = messages;
    }

    /** 23/11/2026. */
    public String date(@Nullable LocalDate date) {
        return date == null ? ABSENT : formatter("dd/MM/yyyy").format(date);
    }

    /** 23/11/2026, the day on which the instant falls. */
    public String day(@Nullable Instant instant) {
        return instant == null ? ABSENT : date(instant.atZone(ZONE).toLocalDate());
    }

    /** Thứ Hai, 23/11/2026. */
    public String weekday(@Nullable LocalDate date) {
        return date == null ? ABSENT : formatter("EEEE, dd/MM/yyyy").format(date);
    }

    /** 23/11/2026 14:05. */
    public String dateTime(@Nullable Instant instant) {
        return instant == null ? ABSENT : formatter("dd/MM/yyyy HH:mm").format(instant.atZone(ZONE));
    }

    /** 14:05. */
    public String time(@Nullable Instant instant) {
        return instant == null ? ABSENT : formatter("HH:mm").format(instant.atZone(ZONE));
    }

    /** This moment, for the foot of a printed page. */
    public String now() {
        return dateTime(Instant.now());
    }

    /** 36.539 or 892,3 in Vietnamese, 36,539 or 892.3 in English; at most three decimals. */
    public String number(@Nullable Number number) {
        return number == null
                ? ABSENT
                : NumberFormat.getNumberInstance(locale()).format(number);
    }

    /** 35,7% for 35.7: the number already counts per cent; at most two decimals. */
    public String percent(@Nullable Number percent) {
        if (percent == null) {
            return ABSENT;
        }
        var format = NumberFormat.getNumberInstance(locale());
        format.setMaximumFractionDigits(2);
        return format.format(percent) + "%";
    }

    /**
     * The share of a part in a whole, 98,62%: cut off after two decimals and never rounded up, so that 100% is only what is
     * complete; a dash where the whole is nothing.
     */
    public String rate(long part, long whole) {
        return whole == 0
                ? ABSENT
                : percent(BigDecimal.valueOf(part)
                        .movePointRight(2)
                        .divide(BigDecimal.valueOf(whole), 2, RoundingMode.DOWN));
    }

    /** 86,50: points of a score, always with two decimals. */
    public String points(@Nullable Number points) {
        if (points == null) {
            return ABSENT;
        }
        var format = NumberFormat.getNumberInstance(locale());
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        return format.format(points);
    }

    /** 1,4 MB. */
    public String fileSize(long bytes) {
        if (bytes < KILOBYTE) {
            return size("ui.size.bytes", bytes);
        }
        return bytes < MEGABYTE
                ? size("ui.size.kilobytes", Math.round((double) bytes / KILOBYTE))
                : size("ui.size.megabytes", Math.round(bytes * 10.0 / MEGABYTE) / 10.0);
    }

    /** The first letter of a person's given name, which stands last in a Vietnamese name. */
    public String initial(String name) {
        var given = name.strip().substring(name.strip().lastIndexOf(' ') + 1);
        return given.isEmpty() ? "" : given.substring(0, 1).toUpperCase(locale());
    }

    private String size(String key, Number amount) {
        return messages.getMessage(key, new Object[] {number(amount)}, locale());
    }

    private static DateTimeFormatter formatter(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, locale());
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
