package vn.dondoc.sampling;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Draws tasks by their code alone: the same task is drawn, or not, whoever confirms it and however often one asks, and
 * anybody can check the draw.
 */
@Component
class SampleDraw {

    private static final String SEED = "dondoc second look ";

    private final int percent;

    SampleDraw(@Value("${dondoc.policy.sampling-percent:10}") int percent) {
        this.percent = percent;
    }

    boolean takes(String code) {
        return place(code) < percent;
    }

    /** From 0 to 99, evenly. */
    static int place(String code) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest((SEED + code).getBytes(StandardCharsets.UTF_8));
            return (int) (Integer.toUnsignedLong(ByteBuffer.wrap(hash).getInt()) % 100);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
