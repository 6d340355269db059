package vn.dondoc.organization;

import org.jspecify.annotations.Nullable;

/** An official; only name, position and official contact are kept (Luật 91/2025/QH15). */
public record Person(
        long id,
        @Nullable Long provinceId,
        String fullName,
        @Nullable String email,
        @Nullable String phone,
        boolean active) {}
