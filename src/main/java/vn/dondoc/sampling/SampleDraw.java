package vn.dondoc.sampling;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Draws tasks by their code and the installation's seed alone: the same task is drawn, or not, whoever confirms it and
 * however often one asks. Whoever knows the seed can check the draw; nobody else knows it beforehand.
 */
@Component
class SampleDraw {

    private static final String PURPOSE = "dondoc second look ";

    private final int percent;
    private final String seed;

    SampleDraw(
            @Value("${dondoc.policy.sampling-percent:10}") int percent,
            @Value("${dondoc.policy.sampling-seed:}") String seed) {
        this.percent = percent;
        this.seed = seed;
    }

    boolean takes(String code) {
        return place(code) < percent;
    }

    /** From 0 to 99, evenly. */
    private int place(String code) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest((PURPOSE + seed + code).getBytes(StandardCharsets.UTF_8));
            return (int) (Integer.toUnsignedLong(ByteBuffer.wrap(hash).getInt()) % 100);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
