package vn.dondoc.audit;

import org.jspecify.annotations.Nullable;

/** Who acts: a person's account, or the program itself. */
public record Actor(
        @Nullable Long accountId,
        String username,
        String name,
        @Nullable Long unitId) {

    /** The program, for example when the engine closes a session. */
    public static final Actor SYSTEM = new Actor(null, "system", "Đôn Đốc", null);

    /** The account's id, for rows that only a person can write. */
    public long requiredAccountId() {
        if (accountId == null) {
            throw new IllegalStateException("Only a person may do this");
        }
        return accountId;
    }
}
