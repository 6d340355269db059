package vn.dondoc.bulk.web;

import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dondoc.bulk.BulkSteps.Confirmation;
import vn.dondoc.task.Grade;

/** Reads from the page of review what was chosen for each task. */
final class ReviewedForm {

    /** A version that no task has: what was not looked at is not confirmed. */
    private static final long UNSEEN = -1;

    private ReviewedForm() {}

    static Confirmation confirmation(String code, @Nullable Grade forAll, Map<String, String> fields) {
        return new Confirmation(
                code, grade(fields.get("grade-" + code), forAll), version(fields.get("version-" + code)));
    }

    private static @Nullable Grade grade(@Nullable String chosen, @Nullable Grade forAll) {
        return Arrays.stream(Grade.values())
                .filter(grade -> grade.name().equals(chosen))
                .findFirst()
                .orElse(forAll);
    }

    private static long version(@Nullable String seen) {
        return seen != null && seen.matches("\\d{1,18}") ? Long.parseLong(seen) : UNSEEN;
    }
}
