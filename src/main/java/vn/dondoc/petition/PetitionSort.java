package vn.dondoc.petition;

/** In which order petitions are listed. */
public enum PetitionSort {
    /** Overdue first, then what is open, the oldest before the others. */
    URGENT("""
            (k.state in ('PENDING', 'WAITING_ANSWER') and k.answer_expires_on < :today) is true desc,
            k.ended_at is not null, k.raised_at, k.id"""),
    OLDEST("k.raised_at, k.id"),
    NEWEST("k.raised_at desc, k.id desc"),
    DUE("k.ended_at is not null, k.answer_expires_on nulls last, k.id");

    private final String order;

    PetitionSort(String order) {
        this.order = order;
    }

    String order() {
        return order;
    }
}
