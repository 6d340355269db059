package vn.dondoc.session.web;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done next, first thing on the page.
 *
 * @param mine whether the viewer is the one who can do it
 * @param key what is to be done; message key
 * @param url where it is done, or null where it is not the viewer's
 * @param ownerUnit who owes it, since when and by when, where the process waits for somebody
 */
record NextStep(
        boolean mine,
        String key,
        @Nullable String url,
        @Nullable String ownerUnit,
        @Nullable String ownerPerson,
        @Nullable Instant since,
        @Nullable LocalDate dueOn) {}
