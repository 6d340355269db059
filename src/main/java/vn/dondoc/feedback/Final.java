package vn.dondoc.feedback;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One thing as it stands in the submitted or issued text.
 *
 * @param item the proposal that it was made of; null where a person wrote it in
 * @param fields by the names of {@link NewItem#fields}: those that are named here are compared, others are not
 */
public record Final(@Nullable Long item, Kind kind, String text, Map<String, @Nullable Object> fields) {}
