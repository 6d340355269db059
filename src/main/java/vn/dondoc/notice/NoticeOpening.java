package vn.dondoc.notice;

import static vn.dondoc.notice.NoticeComposition.WORDS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.dondoc.document.Block;
import vn.dondoc.document.OfficialDate;
import vn.dondoc.organization.People;
import vn.dondoc.organization.Units;
import vn.dondoc.session.Chair;
import vn.dondoc.session.Participant;
import vn.dondoc.session.Schedule;
import vn.dondoc.session.WorkingSession;

/** The notice's abstract and its first paragraphs: who presided, when, where, with whom, on what. */
@Component
class NoticeOpening {

    private static final String ABOUT = " về ";

    private final Units units;
    private final People people;

    NoticeOpening(Units units, People people) {
        this.units = units;
        this.people = people;
    }

    String abstractText(WorkingSession session) {
        return WORDS.text("abstract", presiding(session), occasion(session));
    }

    List<Block> blocks(Paper paper) {
        WorkingSession session = paper.session();
        List<Block> blocks = new ArrayList<>();
        if (paper.correction() != null) {
            blocks.add(Block.Paragraph.of(WORDS.text(
                    "correction",
                    paper.correction().former().mark(),
                    OfficialDate.inWords(paper.correction().former().date()),
                    withoutStop(paper.correction().reason()))));
        }
        blocks.add(Block.Paragraph.of(held(session) + present(session, paper.day())));
        blocks.add(Block.Paragraph.of(WORDS.text("heard", reporter(session), comradePresiding(session))));
        return blocks;
    }

    private String held(WorkingSession session) {
        Schedule schedule = session.schedule();
        List<String> parts = new ArrayList<>();
        if (schedule.heldOn() != null && !schedule.dateApproximate()) {
            String part =
                    schedule.dayPart() == null ? "date" : schedule.dayPart().name();
            parts.add(WORDS.text("when." + part, OfficialDate.inWords(schedule.heldOn())));
        }
        if (schedule.place() != null) {
            parts.add(WORDS.text("where", schedule.place()));
        }
        String chairs = session.chairs().stream()
                .map(chair -> WORDS.text("comrade.title", name(chair), chair.title()))
                .collect(Collectors.joining("; "));
        parts.add(WORDS.text("chaired", chairs, occasion(session)));
        return capitalized(String.join(", ", parts));
    }

    private String present(WorkingSession session, LocalDate day) {
        List<String> names = session.participants().stream()
                .map(participant -> name(participant, day))
                .toList();
        return names.isEmpty() ? "" : " " + WORDS.text("present", String.join("; ", names));
    }

    private String name(Participant participant, LocalDate day) {
        if (participant.personId() != null) {
            String titles = people.titles(participant.personId(), day);
            String name = people.get(participant.personId()).fullName();
            return titles.isEmpty() ? WORDS.text("comrade", name) : WORDS.text("comrade.title", name, titles);
        }
        if (participant.unitId() != null) {
            return units.get(participant.unitId()).name();
        }
        return participant.groupId() != null
                ? lowered(units.group(participant.groupId()).name())
                : String.valueOf(participant.label());
    }

    private String reporter(WorkingSession session) {
        return units.get(session.schedule().reportingUnitId()).name();
    }

    /** What was held, with whom and about what: "buổi làm việc với Sở Công Thương về …". */
    private String occasion(WorkingSession session) {
        Schedule schedule = session.schedule();
        String unit = reporter(session);
        boolean own = session.organizerUnitId() == schedule.reportingUnitId();
        String what = WORDS.text(own ? "occasion.own" : "occasion." + schedule.kind(), unit);
        int about = schedule.title().indexOf(ABOUT);
        return about < 0 ? what : what + schedule.title().substring(about);
    }

    private String presiding(WorkingSession session) {
        return session.chairs().stream()
                .findFirst()
                .map(chair -> WORDS.text("comrade.title", name(chair), chair.title()))
                .orElseGet(() -> units.get(session.organizerUnitId()).name());
    }

    private String comradePresiding(WorkingSession session) {
        return session.chairs().stream()
                .findFirst()
                .map(chair -> WORDS.text("comrade", name(chair)))
                .orElseGet(() -> units.get(session.organizerUnitId()).name());
    }

    private String name(Chair chair) {
        return people.get(chair.personId()).fullName();
    }

    private static String withoutStop(String reason) {
        return reason.strip().replaceAll("[.;\\s]+$", "");
    }

    private static String capitalized(String text) {
        return text.isEmpty() ? text : NoticeComposition.upper(text.substring(0, 1)) + text.substring(1);
    }

    private static String lowered(String text) {
        return text.isEmpty() ? text : Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }
}
