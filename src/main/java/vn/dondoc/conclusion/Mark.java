package vn.dondoc.conclusion;

import java.time.Instant;

/** That somebody did something, and when. */
public record Mark(Instant at, long accountId) {}
