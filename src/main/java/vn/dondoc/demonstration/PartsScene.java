package vn.dondoc.demonstration;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.dondoc.account.Accounts;
import vn.dondoc.account.Viewer;
import vn.dondoc.part.NewPart;
import vn.dondoc.part.PartCommands;
import vn.dondoc.part.Proof;
import vn.dondoc.progress.MilestoneCommands;
import vn.dondoc.progress.MilestonePlan;
import vn.dondoc.text.Entered;

/** One long task of each province is planned in milestones and shared out in parts. */
@Component
class PartsScene {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final PartCommands parts;
    private final MilestoneCommands milestones;
    private final Accounts accounts;
    private final JdbcClient jdbc;
    private final PastTime time;

    PartsScene(PartCommands parts, MilestoneCommands milestones, Accounts accounts, JdbcClient jdbc, PastTime time) {
        this.parts = parts;
        this.milestones = milestones;
        this.accounts = accounts;
        this.jdbc = jdbc;
        this.time = time;
    }

    /** @param share of the time between issue and due date */
    private record Step(String what, double share) {}

    private record Scene(List<Step> milestones, String division, String person, String product, String result) {}

    private record LongTask(String code, LocalDate issuedOn, LocalDate dueDate) {

        LocalDate at(double share) {
            return issuedOn.plusDays(Math.round(ChronoUnit.DAYS.between(issuedOn, dueDate) * share));
        }
    }

    void play(String province) {
        Viewer lead = accounts.loadUserByUsername(province + ".sct");
        Viewer specialist = accounts.loadUserByUsername(province + ".sct2");
        jdbc.sql("""
                        select t.code, t.issued_on, t.due_date from task t join unit u on u.id = t.lead_unit_id
                         where u.short_name = ? and t.state = 'IN_PROGRESS' and t.due_date - t.issued_on > 30 and t.due_date > ?
                         order by t.due_date - t.issued_on desc, t.id limit 1""")
                .params(province + ".sct", time.today().plusDays(10))
                .query(LongTask.class)
                .optional()
                .ifPresent(task -> play(task, read(), lead, specialist));
    }

    private void play(LongTask task, Scene scene, Viewer lead, Viewer specialist) {
        LocalDate partDue =
                task.at(0.9).isAfter(time.today()) ? task.at(0.9) : time.today().plusDays(5);
        on(task, 7, () -> milestones.plan(task.code(), MilestonePlan.of(entered(task, scene)), lead));
        on(
                task,
                7,
                () -> parts.hand(
                        task.code(),
                        new NewPart(null, specialist.username(), scene.person(), scene.product(), partDue),
                        lead));
        on(
                task,
                7,
                () -> parts.hand(
                        task.code(),
                        new NewPart(lead.username() + ".qlcn", null, scene.division(), null, partDue),
                        lead));
        on(task, 9, () -> milestones.reach(task.code(), 1, lead));
        on(
                task,
                12,
                () -> parts.complete(task.code(), 1, new Proof(scene.result(), null, null, null), null, specialist));
    }

    private static Entered entered(LongTask task, Scene scene) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (int i = 0; i < scene.milestones().size(); i++) {
            Step step = scene.milestones().get(i);
            texts.put("milestones[" + i + "].what", step.what());
            texts.put("milestones[" + i + "].dueOn", task.at(step.share()).toString());
        }
        return Entered.of(texts);
    }

    private void on(LongTask task, int workingDays, Runnable work) {
        time.at(time.after(task.issuedOn(), workingDays, 9), work);
    }

    private static Scene read() {
        try (InputStream file = requireNonNull(PartsScene.class.getResourceAsStream("/demonstration/parts.json"))) {
            return JSON.readValue(file, Scene.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
