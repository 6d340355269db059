package vn.dondoc.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** All officials and their positions. */
@Repository
public class People {

    private static final String PERSON = "p.id, p.province_id, p.full_name, p.email, p.phone, p.active";

    private final JdbcClient jdbc;

    People(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Person get(long id) {
        return jdbc.sql("select " + PERSON + " from person p where p.id = ?")
                .param(id)
                .query(Person.class)
                .single();
    }

    /** The person behind an account name such as {@code nghean.leader}. */
    public Optional<Person> byAccount(String username) {
        return jdbc.sql("select " + PERSON + " from person p join account a on a.person_id = p.id where a.username = ?")
                .param(username)
                .query(Person.class)
                .optional();
    }

    /** Everybody who holds a position in the unit on the day, the head first. */
    public List<Person> ofUnit(long unitId, LocalDate day) {
        return jdbc.sql("select " + PERSON + """
                         from person p join position o on o.person_id = p.id
                        where o.unit_id = :unit and p.active and :day between o.valid_from and coalesce(o.valid_to, 'infinity')
                        group by p.id order by bool_or(o.head) desc, min(o.ordinal), p.full_name""")
                .param("unit", unitId)
                .param("day", day)
                .query(Person.class)
                .list();
    }

    /** The province's active officials who hold a position on the day, leaders first. */
    public List<Person> ofProvince(long provinceId, LocalDate day) {
        return jdbc.sql("select " + PERSON + """
                         from person p join position o on o.person_id = p.id join unit u on u.id = o.unit_id
                        where p.province_id = :province and p.active
                          and :day between o.valid_from and coalesce(o.valid_to, 'infinity')
                        group by p.id order by bool_or(u.kind in ('PROVINCE', 'PARTY_BODY')) desc, min(o.ordinal), p.full_name""")
                .param("province", provinceId)
                .param("day", day)
                .query(Person.class)
                .list();
    }

    public List<Position> positions(long personId, LocalDate day) {
        return jdbc.sql("""
                        select person_id, unit_id, title, title_en, head, ordinal, valid_from, valid_to from position
                        where person_id = :person and :day between valid_from and coalesce(valid_to, 'infinity')
                        order by ordinal, title""")
                .param("person", personId)
                .param("day", day)
                .query(Position.class)
                .list();
    }

    /** All titles of the person on the day, as documents list them: "Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh". */
    public String titles(long personId, LocalDate day) {
        return positions(personId, day).stream().map(Position::title).collect(Collectors.joining(", "));
    }

    @Transactional
    public Person add(long provinceId, String fullName, @Nullable String email) {
        long id = jdbc.sql(
                        "insert into person (province_id, full_name, email) values (:province, :name, :email) returning id")
                .param("province", provinceId)
                .param("name", fullName)
                .param("email", email)
                .query(Long.class)
                .single();
        return get(id);
    }

    @Transactional
    public void appoint(Position position) {
        jdbc.sql("""
                        insert into position (person_id, unit_id, title, title_en, head, ordinal, valid_from, valid_to)
                        values (:personId, :unitId, :title, :titleEn, :head, :ordinal, :validFrom, :validTo)""").paramSource(position).update();
    }
}
