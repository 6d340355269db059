package vn.dondoc.review.picture;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.json.JsonMapper;
import vn.dondoc.calendar.ReportingPeriod;
import vn.dondoc.review.Rate;
import vn.dondoc.ui.Formats;

/** Words, figures and addresses of the pictures in the reader's language. */
@Component
class PictureWords {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final MessageSource messages;
    private final Formats formats;

    PictureWords(MessageSource messages, Formats formats) {
        this.messages = messages;
        this.formats = formats;
    }

    Locale locale() {
        return LocaleContextHolder.getLocale();
    }

    String language() {
        return locale().getLanguage();
    }

    String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale());
    }

    String period(ReportingPeriod period) {
        return messages.getMessage(period.label(), locale());
    }

    String number(@Nullable Number number) {
        return formats.number(number);
    }

    String points(@Nullable Number points) {
        return formats.points(points);
    }

    String date(LocalDate day) {
        return formats.date(day);
    }

    String json(Object picture) {
        return JSON.writeValueAsString(picture);
    }

    /** A rate of the period, one unit's or all, whose numbers are two figures. */
    Share share(String code, @Nullable String unit, Rate rate, String part, String whole) {
        return new Share(
                rate.percent(),
                formats.rate(rate.part(), rate.whole()),
                rate.part(),
                rate.whole(),
                tasks(code, unit, null, part),
                tasks(code, unit, null, whole));
    }

    /** Where the tasks behind a figure are listed. */
    String tasks(String code, @Nullable String unit, @Nullable String group, String figure) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/reviews/{code}/tasks");
        if (unit != null) {
            address.queryParam("unit", unit);
        }
        if (group != null) {
            address.queryParam("group", group);
        }
        return address.queryParam("figure", figure)
                .encode()
                .buildAndExpand(code)
                .toUriString();
    }
}
