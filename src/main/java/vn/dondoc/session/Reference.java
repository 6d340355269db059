package vn.dondoc.session;

import org.springframework.data.relational.core.mapping.Table;

/** A document that the session refers to. */
@Table("session_reference")
record Reference(long referenceId) {}
