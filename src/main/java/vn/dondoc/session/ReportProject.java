package vn.dondoc.session;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A project, or several of one kind, that a report tells of.
 *
 * @param area in hectares
 * @param capital in tỷ đồng
 * @param count how many projects the row stands for
 * @param cause why it is late
 * @param request what the unit asks for so that it can go on
 */
@Table("report_project")
public record ReportProject(
        String name,
        @Nullable String location,
        @Nullable String sector,
        @Nullable String investor,
        @Nullable ScheduleState scheduleState,
        @Nullable BigDecimal area,
        @Nullable BigDecimal capital,
        @Nullable Integer count,
        @Nullable String note,
        @Nullable String cause,
        @Nullable String request) {}
