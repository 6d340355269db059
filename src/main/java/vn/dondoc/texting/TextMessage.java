package vn.dondoc.texting;

/**
 * A short text to one person.
 *
 * @param id the same at every attempt, so that a gateway that had taken it after all can tell
 * @param number as the person's record has it, digits and a leading plus only
 */
public record TextMessage(String id, Channel channel, String number, String body) {}
