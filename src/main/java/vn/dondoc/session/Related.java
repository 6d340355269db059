package vn.dondoc.session;

import org.springframework.data.relational.core.mapping.Table;

/** Another session that this one goes back to. */
@Table("session_related")
record Related(long otherId) {}
