package vn.dondoc.task;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.dondoc.organization.People;
import vn.dondoc.organization.Person;
import vn.dondoc.organization.Units;
import vn.dondoc.rule.Invalid;

/** The people of a task's lead unit and its divisions, to whom it can be handed (khoán). */
@Component
class Colleagues {

    private final People people;
    private final Units units;

    Colleagues(People people, Units units) {
        this.people = people;
        this.units = units;
    }

    List<Person> of(Task task, LocalDate day) {
        return units.subtree(task.leadUnitId()).stream()
                .flatMap(unit -> people.ofUnit(unit, day).stream())
                .distinct()
                .toList();
    }

    /** The person behind the account name; {@link Invalid} when there is none in the lead unit. */
    Person required(Task task, @Nullable String account, LocalDate day) {
        return people.byAccount(TaskText.required(account, "person"))
                .filter(person -> of(task, day).contains(person))
                .orElseThrow(() -> new Invalid("person", "notOfLeadUnit"));
    }

    /** The person of the lead unit with this number; {@link Invalid} when there is none. */
    Person withId(Task task, @Nullable String id, LocalDate day) {
        String wanted = TaskText.required(id, "person");
        return of(task, day).stream()
                .filter(person -> String.valueOf(person.id()).equals(wanted))
                .findFirst()
                .orElseThrow(() -> new Invalid("person", "notOfLeadUnit"));
    }
}
