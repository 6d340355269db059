package vn.dondoc.notice;

import static vn.dondoc.notice.NoticeComposition.WORDS;
import static vn.dondoc.notice.NoticeComposition.upper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.dondoc.document.Signature;
import vn.dondoc.organization.People;
import vn.dondoc.organization.Position;
import vn.dondoc.organization.Unit;
import vn.dondoc.organization.UnitKind;
import vn.dondoc.organization.Units;
import vn.dondoc.session.Host;
import vn.dondoc.session.WorkingSession;

/**
 * The signature block: TM. or T/M for the head in the committee's name, KT. for a deputy in the head's place, TL. for
 * the office by order, TUQ. by a special power (Nghị định 30/2020/NĐ-CP, Điều 13; Hướng dẫn 36-HD/VPTW).
 */
@Component
class NoticeSignature {

    private final People people;
    private final Units units;

    NoticeSignature(People people, Units units) {
        this.people = people;
        this.units = units;
    }

    Signature of(Paper paper) {
        Host host = paper.session().schedule().host();
        Long signer = signer(paper);
        String position = position(paper, signer);
        Authority authority = paper.settings().authority() == Authority.DERIVED
                ? empowered(paper, derived(host, position))
                : paper.settings().authority();
        String name = signer == null ? "" : people.get(signer).fullName();
        return new Signature(lines(authority, host, position), position, name);
    }

    /** Who signs under a delegation signs thừa ủy quyền where otherwise the order of the leader would do. */
    private static Authority empowered(Paper paper, Authority derived) {
        Long signed = paper.conclusion().signedById();
        boolean delegated = signed != null
                && paper.conclusion().signerId() != null
                && !signed.equals(paper.conclusion().signerId());
        return delegated && derived == Authority.TL ? Authority.TUQ : derived;
    }

    private static @Nullable Long signer(Paper paper) {
        if (paper.conclusion().signedById() != null) {
            return paper.conclusion().signedById();
        }
        if (paper.conclusion().signerId() != null) {
            return paper.conclusion().signerId();
        }
        if (paper.settings().signerId() != null) {
            return paper.settings().signerId();
        }
        return paper.session().chairs().stream()
                .findFirst()
                .map(chair -> chair.personId())
                .orElse(null);
    }

    private String position(Paper paper, @Nullable Long signer) {
        String chosen = paper.settings().position();
        if (chosen != null && !chosen.isBlank()) {
            return upper(chosen.strip());
        }
        if (signer == null) {
            return WORDS.text("head." + paper.session().schedule().host());
        }
        return people.positions(signer, paper.day()).stream()
                .min(Comparator.comparingInt(held -> distance(held, paper.session())))
                .map(held -> upper(rank(held.title())))
                .orElseGet(() -> chairTitle(paper.session(), signer));
    }

    private static String chairTitle(WorkingSession session, long person) {
        return session.chairs().stream()
                .filter(chair -> chair.personId() == person)
                .findFirst()
                .map(chair -> upper(rank(chair.title())))
                .orElseGet(() -> WORDS.text("head." + session.schedule().host()));
    }

    /** Of a person's positions the one in the body that holds the session. */
    private int distance(Position held, WorkingSession session) {
        Unit unit = units.get(held.unitId());
        List<UnitKind> nearest =
                switch (session.schedule().host()) {
                    case PARTY -> List.of(UnitKind.PARTY_BODY, UnitKind.PARTY_OFFICE, UnitKind.OFFICE);
                    case PEOPLE_COMMITTEE -> List.of(UnitKind.PROVINCE, UnitKind.OFFICE);
                    case UNIT -> List.<UnitKind>of();
                };
        if (unit.id() == session.organizerUnitId() && session.schedule().host() == Host.UNIT) {
            return 0;
        }
        int place = nearest.indexOf(unit.kind());
        return place < 0 ? nearest.size() + 1 : place;
    }

    /** {@code Phó Chủ tịch} of "Phó Chủ tịch Thường trực UBND tỉnh". */
    private static String rank(String title) {
        String lower = title.toLowerCase(Locale.forLanguageTag("vi"));
        Optional<String> known = Arrays.stream(WORDS.text("positions").split("\\|"))
                .filter(position -> lower.startsWith(position.toLowerCase(Locale.forLanguageTag("vi"))))
                .findFirst();
        return known.orElse(title);
    }

    private static Authority derived(Host host, String position) {
        String head = WORDS.text("head." + host);
        return switch (host) {
            case PARTY -> position.contains(head) ? Authority.TM : Authority.TL;
            case PEOPLE_COMMITTEE -> position.contains(head) ? Authority.TM : Authority.TL;
            case UNIT -> isDeputy(position) ? Authority.KT : Authority.NONE;
        };
    }

    private static List<String> lines(Authority authority, Host host, String position) {
        List<String> lines = new ArrayList<>();
        String head = WORDS.text("head." + host);
        String above =
                isDeputy(position) ? position.substring(WORDS.text("deputy").length() + 1) : head;
        switch (authority) {
            case DERIVED, NONE -> {}
            case TM -> lines.add(WORDS.text("sign.TM." + host, head));
            case KT -> lines.add(words("KT", host, above));
            case TL, TUQ -> lines.add(words(authority.name(), host, head));
        }
        boolean inOnesPlace = authority == Authority.TM || authority == Authority.TL;
        if (inOnesPlace && host != Host.PARTY && isDeputy(position)) {
            lines.add(words("KT", host, above));
        }
        return lines;
    }

    private static String words(String authority, Host host, String head) {
        String key = "sign." + authority;
        return WORDS.text(WORDS.has(key + "." + host) ? key + "." + host : key, head);
    }

    private static boolean isDeputy(String position) {
        return position.startsWith(WORDS.text("deputy") + " ");
    }
}
