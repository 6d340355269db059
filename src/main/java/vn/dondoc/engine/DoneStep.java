package vn.dondoc.engine;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One passed element of a diagram.
 *
 * @param by the person who completed a user task; absent for what the process did itself
 */
public record DoneStep(String step, @Nullable String by, Instant at) {}
