package vn.dondoc.load;

import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import vn.dondoc.audit.Actor;

/**
 * Who acts in a province: its leader, two specialists of its office, and its departments and communes.
 *
 * @param office the unit that assigns and confirms
 */
record Cast(
        long provinceId,
        String prefix,
        long office,
        Member leader,
        Member specialist,
        Member second,
        List<Lead> leads) {

    /** A person with an account. */
    record Member(long accountId, long personId, String username, String name, long unitId) {

        Actor actor() {
            return new Actor(accountId, username, name, unitId);
        }
    }

    /** A unit that carries tasks out, with the person to whom they are handed. */
    record Lead(long unitId, @Nullable String kind, Member member) {}

    Lead anyLead(RandomGenerator random) {
        return leads.get(random.nextInt(leads.size()));
    }
}
