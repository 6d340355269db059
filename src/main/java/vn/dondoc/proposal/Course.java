package vn.dondoc.proposal;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How the session goes on while a text is read: whose turn it is, and what the words before lead one to expect. */
final class Course {

    /** So many sentences without an order behind his words, and a speaker is no longer heard. */
    private static final int FORGOTTEN = 4;

    private final Map<Speaker, String> addressed = new HashMap<>();
    private Turn turn = Turn.NOBODY;
    private boolean afterOrder;
    private boolean listsPetitions;
    private int silence;

    Turn turn() {
        return turn;
    }

    /** Whether what was said last is an order, so that more of it may follow. */
    boolean isAfterOrder() {
        return afterOrder;
    }

    /** Whether a list of petitions was announced. */
    boolean listsPetitions() {
        return listsPetitions;
    }

    boolean isForgotten() {
        return silence >= FORGOTTEN;
    }

    void nextSentence() {
        silence++;
    }

    void nobodySpeaks() {
        turn = Turn.NOBODY;
    }

    void speaks(Speaker speaker) {
        turn = turn.by(speaker);
    }

    void isQuoted(Speaker speaker) {
        turn = turn.by(speaker);
        silence = 0;
    }

    /** A speaker who goes on later still addresses whom he addressed last. */
    void takesTheFloor(Speaker speaker) {
        Turn next = turn.by(speaker).asking(false);
        turn = next.lead() == null ? next.to(addressed.get(speaker)) : next;
        silence = 0;
    }

    /** A report or a debate names nobody who speaks. */
    void delegatesSpeak() {
        turn = turn.by(new Speaker("đại biểu", Speaker.Rank.OTHER)).asking(false);
    }

    void concludes(Speaker chair) {
        turn = turn.by(chair).with(Force.REQUIRE).asking(false);
    }

    void speaksWith(Force force) {
        turn = turn.with(force);
    }

    void asks(boolean petitions) {
        turn = turn.asking(petitions);
    }

    void addresses(@Nullable String agency) {
        turn = turn.to(agency);
    }

    /** Keeps whom the speaker addresses, for when he speaks again. */
    void rememberAddressed() {
        if (turn.speaker() != null && turn.lead() != null) {
            addressed.put(turn.speaker(), turn.lead());
        }
    }

    /** Who has just ordered something is heard further on. */
    void noteOrder() {
        silence = 0;
        afterOrder = true;
    }

    /** What follows is to be read as if behind an order, or as if behind mere words. */
    void goesOnAfterOrder(boolean order) {
        afterOrder = order;
    }

    void announcesPetitions(boolean list) {
        listsPetitions = list;
    }
}
