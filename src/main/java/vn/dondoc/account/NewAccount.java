package vn.dondoc.account;

import org.jspecify.annotations.Nullable;

/** An account to be opened; only an administrator has neither person nor unit. */
public record NewAccount(
        String username,
        String password,
        Role role,
        @Nullable Long personId,
        @Nullable Long unitId,
        @Nullable Long provinceId) {}
