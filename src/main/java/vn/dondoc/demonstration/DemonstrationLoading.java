package vn.dondoc.demonstration;

import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.dondoc.account.Accounts;
import vn.dondoc.session.Stage;

/** Fills an empty database with the demonstration, once and as a whole, where it is wanted. */
@Component
@ConditionalOnBooleanProperty("dondoc.demo")
class DemonstrationLoading implements ApplicationRunner {

    /** The year before, so that figures have something to be compared with. */
    private static final List<String> ROUTINE =
            List.of("routine2025-02", "routine2025-05", "routine2025-07", "routine2025-10", "routine2025-12");

    private final Accounts accounts;
    private final DemonstrationUnits units;
    private final DemonstrationTemplates templates;
    private final SessionPlayer player;
    private final ApprovalScene approval;
    private final CorrectionScene correction;
    private final PeriodScene periods;
    private final UpcomingScene upcoming;
    private final ChasingScene chasing;
    private final SeriesScene series;
    private final ExtensionScene extension;
    private final SuspensionScene suspension;
    private final PartsScene parts;
    private final QuestionScene questions;
    private final ReminderScene reminders;
    private final TransactionOperations transactions;

    DemonstrationLoading(
            Accounts accounts,
            DemonstrationUnits units,
            DemonstrationTemplates templates,
            SessionPlayer player,
            ApprovalScene approval,
            CorrectionScene correction,
            PeriodScene periods,
            UpcomingScene upcoming,
            ChasingScene chasing,
            SeriesScene series,
            ExtensionScene extension,
            SuspensionScene suspension,
            PartsScene parts,
            QuestionScene questions,
            ReminderScene reminders,
            TransactionOperations transactions) {
        this.accounts = accounts;
        this.units = units;
        this.templates = templates;
        this.player = player;
        this.approval = approval;
        this.correction = correction;
        this.periods = periods;
        this.upcoming = upcoming;
        this.chasing = chasing;
        this.series = series;
        this.extension = extension;
        this.suspension = suspension;
        this.parts = parts;
        this.questions = questions;
        this.reminders = reminders;
        this.transactions = transactions;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        transactions.executeWithoutResult(status -> {
            if (accounts.none()) {
                units.load();
                Province.ALL.forEach(this::play);
                reminders.play();
            }
        });
    }

    private void play(Province province) {
        String name = province.shortName();
        templates.load(province);
        ROUTINE.forEach(routine -> player.play(Play.read(routine, name)));
        player.play(Play.read("spring", name));
        player.play(Play.read(name, name));
        correction.play(name);
        player.play(Play.read("autumn", name).until(province.autumnStage()));
        if (province.autumnStage() == Stage.APPROVAL) {
            approval.play(name);
        }
        series.play(name);
        periods.play(name);
        upcoming.play(name);
        extension.play(name);
        suspension.play(name);
        chasing.play(name);
        parts.play(name);
        questions.play(name);
    }
}
