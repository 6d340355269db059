package vn.dondoc.text;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** Lets forms and request parameters carry dates as people type them; an empty field is no date. */
@Component
class TypedDateConverter implements Converter<String, @Nullable LocalDate> {

    /** Null is allowed by the type argument, which NullAway does not read yet. */
    @Override
    @SuppressWarnings("NullAway")
    public @Nullable LocalDate convert(String text) {
        return text.isBlank() ? null : StrictDate.parse(text);
    }
}
