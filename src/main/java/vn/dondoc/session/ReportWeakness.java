package vn.dondoc.session;

import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Table;

/** Something that fell short, with its cause. */
@Table("report_weakness")
public record ReportWeakness(
        String weakness, @Nullable String cause, @Nullable CauseKind kind) {}
