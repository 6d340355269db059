package vn.dondoc.task;

/**
 * What a directive asks for. Routine work under standing functions is recorded and shown but never scored (Quyết định
 * 42/2014/QĐ-TTg as amended by 23/2018/QĐ-TTg).
 */
public enum Nature {
    PRODUCT,
    SPECIFIC,
    STANDING,
    PARTY_BUILDING;

    public boolean scored() {
        return this == PRODUCT || this == SPECIFIC;
    }
}
