package vn.dondoc.question;

import java.util.Arrays;
import java.util.Optional;

/** In which order tasks are listed; the task's number decides between equals. */
public enum Order {
    DUE("due", "a.expires_on nulls last, a.id"),
    DUE_LAST("-due", "a.expires_on desc nulls last, a.id desc"),
    LATEST("-late", "a.days_late desc nulls last, a.id"),
    NEWEST("-issued", "a.issued_on desc, a.id desc"),
    CODE("code", "a.code, a.id"),
    LEAD("lead", "u.ordinal, u.name, u.id, a.expires_on nulls last, a.id");

    private final String key;
    private final String sql;

    Order(String key, String sql) {
        this.key = key;
        this.sql = sql;
    }

    public String key() {
        return key;
    }

    String sql() {
        return sql;
    }

    static Optional<Order> byKey(String key) {
        return Arrays.stream(values()).filter(each -> each.key.equals(key)).findFirst();
    }
}
