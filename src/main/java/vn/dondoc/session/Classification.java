package vn.dondoc.session;

import org.jspecify.annotations.Nullable;

/** Độ mật of what a session deals with (Luật Bảo vệ bí mật nhà nước). */
public enum Classification {
    NORMAL(null),
    SECRET("MẬT"),
    TOP_SECRET("TỐI MẬT"),
    ULTRA_SECRET("TUYỆT MẬT");

    private final @Nullable String stamp;

    Classification(@Nullable String stamp) {
        this.stamp = stamp;
    }

    public boolean isSecret() {
        return this != NORMAL;
    }

    /** The words of the stamp, which stand for the title of a classified session. */
    public String stamp() {
        if (stamp == null) {
            throw new IllegalStateException("What is not classified bears no stamp");
        }
        return stamp;
    }
}
