package vn.dondoc.session;

import org.springframework.data.relational.core.mapping.Table;

/** A product that stayed below its plan. */
@Table("report_shortfall")
public record Shortfall(String product) {}
