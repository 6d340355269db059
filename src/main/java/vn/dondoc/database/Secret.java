package vn.dondoc.database;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Passwords that only the program itself uses. */
final class Secret {

    private Secret() {}

    static String random() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
