package vn.dondoc.texting;

/** By what a short text travels. */
public enum Channel {
    SMS,
    ZALO
}
