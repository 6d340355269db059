package vn.dondoc.session;

/**
 * A meeting has begun: said so by the organizer, or by the first opinion or the first word of its conclusion. Published
 * once for each session, in the transaction of the command.
 */
public record MeetingStarted(long sessionId, String code) {}
