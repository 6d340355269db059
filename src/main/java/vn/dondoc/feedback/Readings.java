package vn.dondoc.feedback;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.account.Viewer;
import vn.dondoc.rule.NotFound;

/**
 * The proposals of each session, from the reading of its text until the text is issued. Whoever calls has locked the
 * session and checked that its caller may write in it: nothing here knows who organizes or reports.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Readings {

    private final ReadingRows rows;
    private final OutcomeRows outcomes;
    private final Clock clock;

    Readings(ReadingRows rows, OutcomeRows outcomes, Clock clock) {
        this.rows = rows;
        this.outcomes = outcomes;
        this.clock = clock;
    }

    /**
     * Keeps a reading. What was pending of the readings before is superseded; what was dropped of them stays dropped
     * where the same words are proposed again; what was accepted stands.
     */
    public Reading keep(NewReading read, Viewer by) {
        Set<String> dropped = rows.dropped(read.sessionId(), read.place());
        rows.supersede(read.sessionId(), read.place());
        long id = rows.add(read, hash(read.text()), clock.instant(), by.accountId());
        rows.addItems(id, read.items(), dropped, clock.instant(), by.accountId());
        return latest(read.sessionId(), read.place()).orElseThrow();
    }

    /** The last reading of the text, as far as it was not taken already when it was read. */
    public Optional<Reading> latest(long sessionId, Place place) {
        return rows.latest(sessionId, place);
    }

    /** True where the text was read at least once: elsewhere there is nothing to compare in the end. */
    public boolean exist(long sessionId, Place place) {
        return rows.newest(sessionId, place).isPresent();
    }

    /** Decides on proposals of the session, each only where it still stands as it was seen. */
    public Decided decide(long sessionId, Place place, List<Wish> wishes, Viewer by) {
        Set<Long> known = rows.known(sessionId, place, ids(wishes));
        if (!known.containsAll(ids(wishes)) || !known.containsAll(others(wishes))) {
            throw new NotFound("proposal");
        }
        List<Long> late = wishes.stream()
                .filter(wish -> !rows.decide(wish, clock.instant(), by.accountId()))
                .map(Wish::item)
                .toList();
        Map<Long, Item> now = rows.items(ids(wishes)).stream().collect(Collectors.toMap(Item::id, Function.identity()));
        return new Decided(wishes.stream().map(wish -> now.get(wish.item())).toList(), late);
    }

    /** Of these ids those that are proposals of the session: what a form sends may be of anything. */
    public Set<Long> known(long sessionId, Place place, Collection<Long> items) {
        return items.isEmpty() ? Set.of() : rows.known(sessionId, place, items);
    }

    /** Notes that a form was saved which has these proposals, whatever was decided on them before. */
    public void taken(Collection<Long> items, Viewer by) {
        if (!items.isEmpty()) {
            rows.take(items, clock.instant(), by.accountId());
        }
    }

    /**
     * Compares what was proposed with what stands in the end; the last call counts. Without any reading of the text
     * nothing is noted.
     */
    public void outcome(long sessionId, Place place, List<Final> finals) {
        rows.newest(sessionId, place)
                .ifPresent(reading -> outcomes.write(
                        Outcomes.of(rows.ofSession(sessionId, place), finals), reading, clock.instant()));
    }

    /** By which two texts are told apart: SHA-256 in hexadecimal digits. */
    public static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static List<Long> ids(List<Wish> wishes) {
        return wishes.stream().map(Wish::item).toList();
    }

    private static List<Long> others(List<Wish> wishes) {
        return wishes.stream()
                .map(Wish::into)
                .filter(other -> other != null)
                .distinct()
                .toList();
    }
}
