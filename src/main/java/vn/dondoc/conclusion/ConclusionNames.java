package vn.dondoc.conclusion;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.dondoc.organization.People;
import vn.dondoc.organization.Person;

/** The names by which people and machines speak of persons, petitions and documents, and back. */
@Repository
class ConclusionNames {

    private final JdbcClient jdbc;
    private final People people;
    private final DirectiveDocuments documents;

    ConclusionNames(JdbcClient jdbc, People people, DirectiveDocuments documents) {
        this.jdbc = jdbc;
        this.people = people;
        this.documents = documents;
    }

    /** The person behind the account name, if they belong to the province. */
    @Nullable
    Long person(String account, long provinceId) {
        return people.byAccount(account)
                .filter(person -> person.provinceId() != null && person.provinceId() == provinceId)
                .map(Person::id)
                .orElse(null);
    }

    @Nullable
    String account(@Nullable Long personId) {
        return personId == null ? null : text("select min(username) from account where person_id = ?", personId);
    }

    @Nullable
    String fullName(@Nullable Long personId) {
        return personId == null ? null : text("select full_name from person where id = ?", personId);
    }

    /** The name of the person behind an account, or the account's own. */
    @Nullable
    String nameOfAccount(long accountId) {
        return text(
                "select coalesce(p.full_name, a.username) from account a left join person p on p.id = a.person_id"
                        + " where a.id = ?",
                accountId);
    }

    @Nullable
    Long petition(String code, long sessionId) {
        return jdbc.sql("select id from petition where code = ? and session_id = ?")
                .params(code, sessionId)
                .query(Long.class)
                .optional()
                .orElse(null);
    }

    @Nullable
    String petition(@Nullable Long id) {
        return id == null ? null : text("select code from petition where id = ?", id);
    }

    long reference(String number, long provinceId) {
        return documents.idOf(number, provinceId);
    }

    List<String> references(List<Long> ids) {
        return documents.numbers(ids);
    }

    private @Nullable String text(String sql, long id) {
        return jdbc.sql(sql).param(id).query(String.class).optional().orElse(null);
    }
}
