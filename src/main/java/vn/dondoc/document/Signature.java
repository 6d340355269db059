package vn.dondoc.document;

import java.util.List;

/**
 * Who signs, and with which authority.
 *
 * @param authority the lines above the position: {@code TM. ỦY BAN NHÂN DÂN}, {@code KT. CHỦ TỊCH}; may be empty
 * @param position the signer's own position
 * @param name without academic titles
 */
public record Signature(List<String> authority, String position, String name) {

    public Signature {
        authority = List.copyOf(authority);
    }
}
