package vn.dondoc.inbox;

/**
 * A filter that a person gave a name.
 *
 * @param query of the address of the list, as {@code step=Task_ConfirmResult&starred=true}
 */
public record SavedFilter(long id, FilterPage page, String name, String query) {

    public String url() {
        return page.address(query);
    }
}
