package vn.dondoc.load;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.WorkingDays;
import vn.dondoc.calendar.Zones;
import vn.dondoc.load.Cast.Member;
import vn.dondoc.load.Story.Progress;
import vn.dondoc.load.Story.Refusal;
import vn.dondoc.load.Story.Submission;
import vn.dondoc.load.Story.Verdict;
import vn.dondoc.task.Nature;
import vn.dondoc.task.TaskState;

/** Lets tasks be acknowledged, worked at, submitted, returned and confirmed as in life, as far as time has come. */
final class Plot {

    private final RandomGenerator random;
    private final Words words;
    private final WorkingDays calendar;
    private final Instant now;

    Plot(RandomGenerator random, Words words, WorkingDays calendar, Instant now) {
        this.random = random;
        this.words = words;
        this.calendar = calendar;
        this.now = now;
    }

    Story tell(Story story, Cast cast) {
        story.tell("TaskIssued", cast.specialist().actor(), story.issuedAt, "due", story.dueDate);
        Member member = story.lead.member();
        Instant answered = after(story.issuedAt, random.nextInt(20) == 0 ? 15 : random.nextInt(4));
        if (!come(answered)) {
            return story;
        }
        if (random.nextInt(60) == 0) {
            decline(story, cast, member, answered);
        } else {
            story.state = TaskState.ACKNOWLEDGED;
            story.acknowledgedAt = answered;
            story.tell("TaskAcknowledged", member.actor(), answered);
        }
        if (story.state == TaskState.ACKNOWLEDGED || story.state == TaskState.IN_PROGRESS) {
            carryOut(story, cast, member);
        }
        return story;
    }

    private void decline(Story story, Cast cast, Member member, Instant at) {
        String reason = "Nội dung không thuộc chức năng của đơn vị";
        story.state = TaskState.DECLINED;
        story.refusal = new Refusal(reason, member.accountId(), at);
        story.tell("TaskDeclined", member.actor(), at, "reason", reason);
        Instant decided = after(at, 1 + random.nextInt(5));
        if (!come(decided)) {
            return;
        }
        boolean recall = random.nextInt(3) == 0;
        story.refusalDecision = recall ? "RECALL" : "INSIST";
        story.state = recall ? TaskState.RECALLED : TaskState.IN_PROGRESS;
        story.finallyAt = recall ? decided : null;
        story.tell(
                "TaskRefusalDecided",
                cast.specialist().actor(),
                decided,
                "decision",
                story.refusalDecision,
                "reason",
                "Đã xem xét chức năng, nhiệm vụ của đơn vị");
    }

    private void carryOut(Story story, Cast cast, Member member) {
        Instant handed = story.lastAt().plusSeconds(600);
        if (random.nextInt(5) > 0 && come(handed)) {
            story.handedOut = true;
            story.state = TaskState.IN_PROGRESS;
            story.tell("TaskAssigned", member.actor(), handed, "person", member.name());
        }
        Instant submitted = submission(story);
        report(story, member, submitted == null ? now : submitted);
        if (submitted != null && submitted.isAfter(story.lastAt()) && come(submitted)) {
            submit(story, member, submitted);
            decide(story, cast, member);
        }
    }

    /** When the result will be handed in: mostly by the due date, sometimes late, now and then never. */
    private @Nullable Instant submission(Story story) {
        boolean rarely = story.nature == Nature.STANDING || story.nature == Nature.PARTY_BUILDING;
        int fate = random.nextInt(100);
        if (fate < (rarely ? 70 : 6)) {
            return null;
        }
        if (story.dueDate == null) {
            return on(story.issuedOn.plusDays(20 + random.nextInt(160)));
        }
        return on(story.dueDate.plusDays(fate < 25 ? 1 + random.nextInt(45) : -random.nextInt(12)));
    }

    private void report(Story story, Member member, Instant until) {
        for (int reached = 10 + random.nextInt(20); reached < 100; reached += 15 + random.nextInt(30)) {
            Instant at = after(story.lastAt(), 5 + random.nextInt(20));
            if (!at.isBefore(until) || !come(at)) {
                return;
            }
            String text = words.progress(random);
            story.percent = reached;
            story.state = TaskState.IN_PROGRESS;
            story.progress.add(new Progress(reached, text, member.accountId(), at));
            story.tell("TaskProgressed", member.actor(), at, "percent", reached, "text", text);
        }
    }

    private void submit(Story story, Member member, Instant at) {
        boolean product = story.nature == Nature.PRODUCT;
        String number = product ? (1 + random.nextInt(900)) + "/BC-" + story.lead.unitId() : null;
        LocalDate date = product ? Story.day(at) : null;
        story.submissions.add(new Submission(number, date, member.accountId(), at));
        story.percent = 100;
        story.state = TaskState.SUBMITTED;
        story.tell("TaskSubmitted", member.actor(), at, "number", number, "date", date);
    }

    private void decide(Story story, Cast cast, Member member) {
        Instant at = after(story.lastAt(), 1 + random.nextInt(6));
        if (!come(at)) {
            return;
        }
        if (story.verdicts.isEmpty() && random.nextInt(8) == 0) {
            giveBack(story, cast, at);
            Instant again = after(at, 3 + random.nextInt(15));
            if (come(again)) {
                submit(story, member, again);
                decide(story, cast, member);
            }
        } else {
            confirm(story, cast, at);
        }
    }

    private void giveBack(Story story, Cast cast, Instant at) {
        story.verdicts.add(new Verdict(false, cast.second().accountId(), at));
        story.state = TaskState.RETURNED;
        story.tell("TaskReturned", cast.second().actor(), at, "reason", "Sản phẩm chưa đủ nội dung theo yêu cầu");
    }

    private void confirm(Story story, Cast cast, Instant at) {
        story.verdicts.add(new Verdict(true, cast.second().accountId(), at));
        story.state = TaskState.CONFIRMED;
        story.finallyAt = at;
        story.tell("TaskConfirmed", cast.second().actor(), at, "grade", "GOOD");
    }

    private boolean come(Instant at) {
        return at.isBefore(now);
    }

    private Instant after(Instant at, int workingDays) {
        Instant later = on(calendar.plus(Story.day(at), workingDays));
        return later.isAfter(at) ? later : at.plusSeconds(900);
    }

    /** Some minute of that day's office hours, or of the working day after it. */
    private Instant on(LocalDate day) {
        return calendar.expiryOf(day)
                .atTime(8 + random.nextInt(9), random.nextInt(60), random.nextInt(60))
                .atZone(Zones.VIETNAM)
                .toInstant();
    }

    /** Up to two other units that help. */
    static List<Long> coordinators(Cast cast, Cast.Lead lead, RandomGenerator random) {
        return cast.leads().stream()
                .map(Cast.Lead::unitId)
                .filter(unit ->
                        unit != lead.unitId() && random.nextInt(cast.leads().size()) == 0)
                .limit(2)
                .toList();
    }
}
