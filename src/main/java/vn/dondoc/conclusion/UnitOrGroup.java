package vn.dondoc.conclusion;

/** A unit, or a group such as all communes whose members are only known on the day of issue. */
public record UnitOrGroup(long id, boolean isGroup) {

    public static UnitOrGroup unit(long id) {
        return new UnitOrGroup(id, false);
    }

    public static UnitOrGroup group(long id) {
        return new UnitOrGroup(id, true);
    }
}
