package vn.dondoc.demonstration;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.dondoc.account.Accounts;

/** Fills an empty database with the demonstration, once and as a whole, where it is wanted. */
@Component
@ConditionalOnBooleanProperty("dondoc.demo")
class DemonstrationLoading implements ApplicationRunner {

    private final Accounts accounts;
    private final DemonstrationUnits units;
    private final DemonstrationTemplates templates;
    private final SessionPlayer player;
    private final TransactionOperations transactions;

    DemonstrationLoading(
            Accounts accounts,
            DemonstrationUnits units,
            DemonstrationTemplates templates,
            SessionPlayer player,
            TransactionOperations transactions) {
        this.accounts = accounts;
        this.units = units;
        this.templates = templates;
        this.player = player;
        this.transactions = transactions;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        transactions.executeWithoutResult(status -> {
            if (accounts.none()) {
                units.load();
                Province.ALL.forEach(this::play);
            }
        });
    }

    private void play(Province province) {
        String name = province.shortName();
        templates.load(province);
        player.play(Play.read("spring", name));
        player.play(Play.read(name, name));
        player.play(Play.read("autumn", name).until(province.autumnStage()));
    }
}
