package vn.dondoc.notice;

/** With which authority the signer signs: thay mặt, ký thay, thừa lệnh, thừa ủy quyền. */
public enum Authority {
    /** As host and the signer's position have it. */
    DERIVED,
    TM,
    KT,
    TL,
    TUQ,
    NONE
}
