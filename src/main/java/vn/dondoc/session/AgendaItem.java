package vn.dondoc.session;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Table;

/** One point of the agenda; its speaker is an official, or a name, or nobody. */
@Table("session_agenda")
public record AgendaItem(
        @Nullable LocalTime startsAt,
        String text,
        @Nullable Long speakerId,
        @Nullable String speakerName) {}
