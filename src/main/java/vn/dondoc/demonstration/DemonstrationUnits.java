package vn.dondoc.demonstration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.account.Accounts;
import vn.dondoc.account.ApiTokens;
import vn.dondoc.account.NewAccount;
import vn.dondoc.account.Role;
import vn.dondoc.indicator.StartingCatalogue;
import vn.dondoc.organization.NewUnit;
import vn.dondoc.organization.People;
import vn.dondoc.organization.Person;
import vn.dondoc.organization.Position;
import vn.dondoc.organization.Unit;
import vn.dondoc.organization.UnitKind;
import vn.dondoc.organization.Units;

/** Units, people, accounts and tokens of the demonstration, as the machine contract names them. */
@Component
public class DemonstrationUnits {

    static final String PASSWORD = "dondoc";
    private static final LocalDate SINCE = LocalDate.of(2021, 1, 1);

    private final Units units;
    private final People people;
    private final Accounts accounts;
    private final ApiTokens tokens;
    private final StartingCatalogue catalogue;

    DemonstrationUnits(Units units, People people, Accounts accounts, ApiTokens tokens, StartingCatalogue catalogue) {
        this.units = units;
        this.people = people;
        this.accounts = accounts;
        this.tokens = tokens;
        this.catalogue = catalogue;
    }

    /** Adds the five provinces and the administrator; nothing where there is an account already. */
    @Transactional
    public void load() {
        if (!accounts.none()) {
            return;
        }
        List<NewAccount> newcomers = new ArrayList<>();
        newcomers.add(new NewAccount("admin", PASSWORD, Role.ADMINISTRATOR, null, null, null));
        Province.ALL.forEach(province -> newcomers.addAll(add(province)));
        open(newcomers);
    }

    /** @return the accounts of its people, still to be opened */
    private List<NewAccount> add(Province province) {
        Unit root = unit(null, province, "", province.code(), UnitKind.PROVINCE, "UBND tỉnh " + province.name(), 0);
        catalogue.fill(root.id());
        Unit party = unit(root, province, ".tu", ".TU", UnitKind.PARTY_BODY, "Tỉnh ủy " + province.name(), 1);
        Unit office = unit(root, province, ".office", ".01", UnitKind.OFFICE, "Văn phòng UBND tỉnh", 2);
        unit(root, province, ".vptu", ".VPTU", UnitKind.PARTY_OFFICE, "Văn phòng Tỉnh ủy", 3);
        Unit inspection = unit(root, province, ".ttt", ".02", UnitKind.INSPECTION, "Thanh tra tỉnh", 4);
        Unit trade = unit(root, province, ".sct", ".11", UnitKind.DEPARTMENT, "Sở Công Thương", 5);
        Unit home = unit(root, province, ".snv", ".12", UnitKind.DEPARTMENT, "Sở Nội vụ", 6);
        unit(root, province, ".stc", ".13", UnitKind.DEPARTMENT, "Sở Tài chính", 7);
        unit(root, province, ".sxd", ".14", UnitKind.DEPARTMENT, "Sở Xây dựng", 8);
        unit(root, province, ".snnmt", ".15", UnitKind.DEPARTMENT, "Sở Nông nghiệp và Môi trường", 9);
        unit(root, province, ".skhcn", ".16", UnitKind.DEPARTMENT, "Sở Khoa học và Công nghệ", 10);
        List<Unit> communes = List.of(
                unit(
                        root,
                        province,
                        ".xa1",
                        ".61",
                        UnitKind.COMMUNE,
                        "UBND " + province.communes().get(0),
                        21),
                unit(
                        root,
                        province,
                        ".xa2",
                        ".62",
                        UnitKind.COMMUNE,
                        "UBND " + province.communes().get(1),
                        22),
                unit(
                        root,
                        province,
                        ".xa3",
                        ".63",
                        UnitKind.COMMUNE,
                        "UBND " + province.communes().get(2),
                        23));
        Unit division = unit(trade, province, ".sct.qlcn", ".11.01", UnitKind.DIVISION, "Phòng Quản lý công nghiệp", 1);
        units.addGroup(
                root.id(), province.shortName() + ".communes", "Toàn bộ xã, phường", "All communes", UnitKind.COMMUNE);
        units.addGroup(
                root.id(),
                province.shortName() + ".departments",
                "Các sở, ban, ngành",
                "All departments",
                UnitKind.DEPARTMENT);

        List<NewAccount> newcomers = new ArrayList<>();
        Person leader = account(province, newcomers, "leader", Role.LEADER, root, "Chủ tịch UBND tỉnh", true);
        appoint(leader, party, "Phó Bí thư Tỉnh ủy", false, 0);
        account(province, newcomers, "leader2", Role.LEADER, root, "Phó Chủ tịch Thường trực UBND tỉnh", false);
        account(province, newcomers, "bithu", Role.LEADER, party, "Bí thư Tỉnh ủy", true);
        account(province, newcomers, "head", Role.OFFICE_HEAD, office, "Chánh Văn phòng", true);
        account(province, newcomers, "office", Role.OFFICE_SPECIALIST, office, "Chuyên viên", false);
        account(province, newcomers, "office2", Role.OFFICE_SPECIALIST, office, "Chuyên viên", false);
        account(province, newcomers, "sct", Role.UNIT_HEAD, trade, "Giám đốc Sở Công Thương", true);
        Person specialist = account(province, newcomers, "sct2", Role.UNIT_SPECIALIST, trade, "Chuyên viên", false);
        appoint(specialist, division, "Chuyên viên Phòng Quản lý công nghiệp", false, 2);
        account(province, newcomers, "snv", Role.UNIT_HEAD, home, "Giám đốc Sở Nội vụ", true);
        account(province, newcomers, "xa1", Role.UNIT_HEAD, communes.get(0), "Chủ tịch UBND xã", true);
        account(province, newcomers, "xa2", Role.UNIT_HEAD, communes.get(1), "Chủ tịch UBND xã", true);
        account(province, newcomers, "inspection", Role.INSPECTION, inspection, "Phó Chánh Thanh tra tỉnh", false);
        return newcomers;
    }

    private Unit unit(
            @Nullable Unit parent,
            Province province,
            String suffix,
            String code,
            UnitKind kind,
            String name,
            int ordinal) {
        return units.add(new NewUnit(
                parent == null ? null : parent.id(),
                province.shortName() + suffix,
                parent == null ? code : province.code() + code,
                parent == null ? province.prefix() : null,
                kind,
                name,
                null,
                ordinal,
                SINCE,
                null));
    }

    /** The next of the province's people, with an account. */
    private Person account(
            Province province,
            List<NewAccount> newcomers,
            String name,
            Role role,
            Unit unit,
            String title,
            boolean head) {
        String username = province.shortName() + "." + name;
        Person official =
                people.add(unit.provinceId(), province.people().get(newcomers.size()), username + "@example.vn");
        appoint(official, unit, title, head, 1);
        newcomers.add(new NewAccount(username, PASSWORD, role, official.id(), unit.id(), unit.provinceId()));
        return official;
    }

    private void appoint(Person person, Unit unit, String title, boolean head, int ordinal) {
        people.appoint(new Position(person.id(), unit.id(), title, null, head, ordinal, SINCE, null));
    }

    private void open(List<NewAccount> newcomers) {
        List<Long> ids = accounts.openAll(newcomers);
        for (int i = 0; i < ids.size(); i++) {
            tokens.add(ids.get(i), "demonstration", "demo-" + newcomers.get(i).username());
        }
    }
}
