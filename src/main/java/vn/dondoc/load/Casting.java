package vn.dondoc.load;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.account.Accounts;
import vn.dondoc.account.NewAccount;
import vn.dondoc.account.Role;
import vn.dondoc.load.Cast.Lead;
import vn.dondoc.load.Cast.Member;
import vn.dondoc.organization.People;
import vn.dondoc.organization.Unit;
import vn.dondoc.organization.Units;

/** Finds who acts in each province. A department or commune without an account gets one that nobody can log in to. */
@Component
class Casting {

    private static final String MEMBERS = """
            select a.id as account_id, p.id as person_id, a.username, p.full_name as name, a.unit_id
            from account a join person p on p.id = a.person_id
            where a.province_id = :province and a.role = any(:roles) order by a.id""";

    private final JdbcClient jdbc;
    private final Units units;
    private final People people;
    private final Accounts accounts;

    Casting(JdbcClient jdbc, Units units, People people, Accounts accounts) {
        this.jdbc = jdbc;
        this.units = units;
        this.people = people;
        this.accounts = accounts;
    }

    /** The provinces in which there is a leader, an office with two specialists, and a unit to carry tasks out. */
    List<Cast> ready() {
        return ready(units.provinces().stream());
    }

    /** This one, where it is ready. */
    List<Cast> ready(String province) {
        return ready(units.provinces().stream().filter(each -> each.shortName().equals(province)));
    }

    private List<Cast> ready(Stream<Unit> provinces) {
        return provinces.filter(this::isReady).map(this::cast).toList();
    }

    private boolean isReady(Unit province) {
        return members(province, Role.LEADER).size() > 0
                && members(province, Role.OFFICE_SPECIALIST).size() > 1
                && !leadUnits(province).isEmpty();
    }

    private Cast cast(Unit province) {
        List<Member> office = members(province, Role.OFFICE_SPECIALIST);
        return new Cast(
                province.id(),
                String.valueOf(province.prefix()),
                units.office(province.id()).id(),
                members(province, Role.LEADER).get(0),
                office.get(0),
                office.get(1),
                leadUnits(province).stream().map(unit -> lead(province, unit)).toList());
    }

    private List<LeadUnit> leadUnits(Unit province) {
        return jdbc.sql("""
                        select id, short_name, kind from unit
                        where province_id = ? and kind in ('DEPARTMENT', 'COMMUNE') and valid_to is null order by ordinal, id""").param(province.id()).query(LeadUnit.class).list();
    }

    private Lead lead(Unit province, LeadUnit unit) {
        Member member = members(province, Role.UNIT_HEAD, Role.UNIT_SPECIALIST).stream()
                .filter(each -> each.unitId() == unit.id())
                .findFirst()
                .orElseGet(() -> newMember(province, unit));
        return new Lead(unit.id(), unit.kind(), member);
    }

    private Member newMember(Unit province, LeadUnit unit) {
        String username = unit.shortName() + ".load";
        long person =
                people.add(province.id(), username, username + "@example.vn").id();
        long account = accounts.open(new NewAccount(
                username, UUID.randomUUID().toString(), Role.UNIT_SPECIALIST, person, unit.id(), province.id()));
        jdbc.sql("update account set enabled = false where id = ?")
                .param(account)
                .update();
        return new Member(account, person, username, username, unit.id());
    }

    private List<Member> members(Unit province, Role... roles) {
        return jdbc.sql(MEMBERS)
                .param("province", province.id())
                .param("roles", Arrays.stream(roles).map(Role::name).toArray(String[]::new))
                .query(Member.class)
                .list();
    }

    private record LeadUnit(long id, String shortName, String kind) {}
}
