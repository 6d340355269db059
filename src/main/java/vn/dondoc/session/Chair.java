package vn.dondoc.session;

import org.springframework.data.relational.core.mapping.Table;

/** One of the session's chairs, with the titles that the person held on that day. */
@Table("session_chair")
public record Chair(long personId, String title) {}
