package vn.dondoc.account;

/** The name under which lists and histories show who used an account, in SQL. */
public final class AccountName {

    private static final String NAME =
            "(select coalesce(holder.full_name, used.username) from account used left join person holder on holder.id = used.person_id where used.id = %s)";

    private AccountName() {}

    /**
     * The full name of the account's person, or the account's own where it has none; null where the column is.
     *
     * @param column that holds the number of the account, for example {@code s.by_id}
     */
    public static String of(String column) {
        return NAME.formatted(column);
    }
}
