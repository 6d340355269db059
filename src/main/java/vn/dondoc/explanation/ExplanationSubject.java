package vn.dondoc.explanation;

import org.jspecify.annotations.Nullable;
import vn.dondoc.organization.Unit;
import vn.dondoc.task.Task;

/**
 * What an explanation is about, and who owes it to whom.
 *
 * @param ordinal its number among those of the task, or of the province and year
 * @param taskId null where it is about an indicator or a period
 */
record ExplanationSubject(
        String code,
        int ordinal,
        long provinceId,
        long unitId,
        long askerUnitId,
        @Nullable Long taskId,
        @Nullable String indicator,
        @Nullable String indicatorName,
        @Nullable String period,
        @Nullable String periodName) {

    static ExplanationSubject ofTask(Task task, int ordinal, long asker) {
        return new ExplanationSubject(
                Explanations.code(task.code(), ordinal),
                ordinal,
                task.provinceId(),
                task.leadUnitId(),
                asker,
                task.id(),
                null,
                null,
                null,
                null);
    }

    static ExplanationSubject ofUnit(Unit unit, String code, int ordinal, long asker) {
        return new ExplanationSubject(code, ordinal, unit.provinceId(), unit.id(), asker, null, null, null, null, null);
    }

    ExplanationSubject aboutIndicator(String asked, String name) {
        return new ExplanationSubject(code, ordinal, provinceId, unitId, askerUnitId, null, asked, name, null, null);
    }

    ExplanationSubject aboutPeriod(String asked, String name) {
        return new ExplanationSubject(code, ordinal, provinceId, unitId, askerUnitId, null, null, null, asked, name);
    }
}
