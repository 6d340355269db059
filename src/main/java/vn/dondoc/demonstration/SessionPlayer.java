package vn.dondoc.demonstration;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.dondoc.account.Accounts;
import vn.dondoc.account.Viewer;
import vn.dondoc.conclusion.Approval;
import vn.dondoc.conclusion.ConclusionCommands;
import vn.dondoc.conclusion.ConclusionDraft;
import vn.dondoc.conclusion.Submission;
import vn.dondoc.petition.NewDisposition;
import vn.dondoc.petition.Petitions;
import vn.dondoc.session.DepartmentReports;
import vn.dondoc.session.Meetings;
import vn.dondoc.session.NewOpinion;
import vn.dondoc.session.NewReport;
import vn.dondoc.session.NewSession;
import vn.dondoc.session.Opinions;
import vn.dondoc.session.SessionScheduling;
import vn.dondoc.text.Entered;

/** Plays one session through the same commands that people give, as far as its data go. */
@Component
class SessionPlayer {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final SessionScheduling scheduling;
    private final DepartmentReports reports;
    private final Opinions opinions;
    private final Meetings meetings;
    private final ConclusionCommands conclusions;
    private final ProposalPlayer proposals;
    private final Approval approval;
    private final Petitions petitions;
    private final TaskPlayer tasks;
    private final Accounts accounts;
    private final JdbcClient jdbc;
    private final PastTime time;

    SessionPlayer(
            SessionScheduling scheduling,
            DepartmentReports reports,
            Opinions opinions,
            Meetings meetings,
            ConclusionCommands conclusions,
            ProposalPlayer proposals,
            Approval approval,
            Petitions petitions,
            TaskPlayer tasks,
            Accounts accounts,
            JdbcClient jdbc,
            PastTime time) {
        this.scheduling = scheduling;
        this.reports = reports;
        this.opinions = opinions;
        this.meetings = meetings;
        this.conclusions = conclusions;
        this.proposals = proposals;
        this.approval = approval;
        this.petitions = petitions;
        this.tasks = tasks;
        this.accounts = accounts;
        this.jdbc = jdbc;
        this.time = time;
    }

    void play(Play play) {
        Viewer organizer = accounts.loadUserByUsername(play.organizer());
        Viewer reporter =
                accounts.loadUserByUsername(play.session().get("reportingUnit").asString());
        String[] code = new String[1];
        on(
                play.scheduledAt(),
                () -> code[0] = scheduling
                        .schedule(NewSession.of(Entered.json(play.session())), organizer)
                        .code());
        on(play.reportedAt(), () -> report(code[0], play, reporter));
        on(play.acceptedAt(), () -> reports.accept(code[0], organizer));
        on(play.heldAt(), () -> hold(code[0], play, organizer));
        on(play.submittedAt(), () -> approval.submit(code[0], new Submission(play.signer(), null), organizer));
        Viewer signer = accounts.loadUserByUsername(play.signer());
        on(play.approvedAt(), () -> conclusions.approve(code[0], signer));
        on(
                play.issuedAt(),
                () -> conclusions.issue(code[0], play.number(), day(play).toString(), organizer));
        if (play.issuedAt() != null) {
            followUp(code[0], play, organizer);
        }
    }

    private void report(String code, Play play, Viewer reporter) {
        reports.save(code, NewReport.of(Entered.json(play.report())), null, reporter);
        reports.submit(code, reporter);
    }

    private void hold(String code, Play play, Viewer organizer) {
        for (JsonNode opinion : play.opinions()) {
            opinions.add(code, NewOpinion.of(Entered.json(opinion)), organizer);
        }
        meetings.recorded(code, organizer);
        JsonNode draft = play.conclusion();
        if (play.isProposed()) {
            proposals.play(code, draft, organizer);
        }
        conclusions.save(code, JSON.treeToValue(draft, ConclusionDraft.class), null, organizer);
    }

    private void followUp(String code, Play play, Viewer organizer) {
        Viewer confirmer = accounts.loadUserByUsername(play.confirmer());
        List<Fate> fates = play.fates();
        List<TaskPlayer.Issued> issued = issued(code);
        for (int i = 0; i < issued.size(); i++) {
            tasks.play(issued.get(i), i < fates.size() ? fates.get(i) : Fate.ISSUED, confirmer);
        }
        List<JsonNode> dispositions = play.dispositions() == null ? List.of() : play.dispositions();
        for (int i = 0; i < dispositions.size(); i++) {
            NewDisposition answer = NewDisposition.of(Entered.json(dispositions.get(i)));
            String petition = code + ".K" + (i + 1);
            time.at(time.after(day(play), 3, 10), () -> petitions.dispose(petition, answer, null, organizer));
        }
    }

    private List<TaskPlayer.Issued> issued(String session) {
        return jdbc.sql("select code, lead_unit_id, issued_on, due_date from task where session_code = ? order by id")
                .param(session)
                .query(TaskPlayer.Issued.class)
                .list();
    }

    private static LocalDate day(Play play) {
        if (play.issuedAt() == null) {
            throw new IllegalStateException("This session was not concluded");
        }
        return LocalDateTime.parse(play.issuedAt()).toLocalDate();
    }

    private void on(@Nullable String instant, Runnable work) {
        if (instant != null) {
            time.at(LocalDateTime.parse(instant), work);
        }
    }
}
