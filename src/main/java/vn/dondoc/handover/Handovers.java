package vn.dondoc.handover;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.account.Role;
import vn.dondoc.account.Viewer;
import vn.dondoc.audit.AuditEntry;
import vn.dondoc.audit.AuditLog;
import vn.dondoc.document.PaperFormat;
import vn.dondoc.organization.Unit;
import vn.dondoc.organization.Units;
import vn.dondoc.rest.Download;
import vn.dondoc.rule.Checks;
import vn.dondoc.rule.Invalid;
import vn.dondoc.rule.NotAllowed;
import vn.dondoc.rule.NotFound;
import vn.dondoc.rule.Refused;
import vn.dondoc.task.TaskSuccession;

/**
 * Hands over what is open of a unit that is merged or dissolved, all of it or nothing, and keeps the minute of it. An
 * administrator may, and the head of the province's office.
 */
@Service
public class Handovers {

    private static final int FARTHEST_DAYS = 366;

    private final Units units;
    private final OpenItems items;
    private final HandoverRows rows;
    private final TaskSuccession tasks;
    private final OtherItems others;
    private final UnitEnding ending;
    private final Minute minute;
    private final AuditLog audit;
    private final Clock clock;

    Handovers(
            Units units,
            OpenItems items,
            HandoverRows rows,
            TaskSuccession tasks,
            OtherItems others,
            UnitEnding ending,
            Minute minute,
            AuditLog audit,
            Clock clock) {
        this.units = units;
        this.items = items;
        this.rows = rows;
        this.tasks = tasks;
        this.others = others;
        this.ending = ending;
        this.minute = minute;
        this.audit = audit;
        this.clock = clock;
    }

    /** What can be handed over of the unit, and to whom, for those who may. */
    @Transactional(readOnly = true)
    public Proposal proposal(String shortName, Viewer viewer) {
        Unit unit = mayEnd(shortName, viewer);
        List<Unit> known = ending.knownSuccessors(unit).stream()
                .filter(successor -> successor.validOn(today()))
                .toList();
        return new Proposal(
                unit,
                items.of(unit),
                candidates(unit),
                known,
                items.remains(unit),
                rows.ofUnit(unit).orElse(null));
    }

    private List<Unit> candidates(Unit unit) {
        return units.ofProvince(unit.provinceId(), today()).stream()
                .filter(other -> !other.isProvince() && other.id() != unit.id())
                .toList();
    }

    /**
     * What would be handed over by this entry, as things stand now.
     *
     * @throws Invalid at {@code on}, {@code successor}, or {@code successors[<code>]}
     * @throws Refused where the unit was handed over or has ended
     */
    @Transactional(readOnly = true)
    public List<Transfer> plan(NewHandover entry, Viewer by) {
        Unit unit = mayEnd(entry.unit(), by);
        return plan(entry, unit);
    }

    private List<Transfer> plan(NewHandover entry, Unit unit) {
        if (rows.ofUnit(unit).isPresent()) {
            throw new Refused("handover.made");
        }
        LocalDate on = entry.on();
        new Checks()
                .present(on, "on")
                .that(on == null || !on.isBefore(unit.validFrom()), "on", "endBeforeStart")
                .that(on == null || !on.isAfter(today().plusDays(FARTHEST_DAYS)), "on", "handover.tooFar")
                .orThrow();
        return transfers(entry, unit, items.of(unit));
    }

    private List<Transfer> transfers(NewHandover entry, Unit unit, List<Item> open) {
        Map<String, Unit> candidates = candidates(unit).stream()
                .filter(candidate ->
                        candidate.validTo() == null || candidate.validTo().isAfter(entry.on()))
                .collect(Collectors.toMap(Unit::shortName, Function.identity()));
        Checks checks = new Checks();
        String usual = entry.successor();
        checks.that(
                usual == null || usual.isBlank() || candidates.containsKey(usual), "successor", "handover.successor");
        List<Transfer> transfers = new ArrayList<>();
        for (Item item : open) {
            String named = entry.successorOf(item);
            Unit successor = named == null ? null : candidates.get(named);
            String field = named == null || named.equals(usual) ? "successor" : "successors[" + item.key() + "]";
            checks.that(named != null && !named.isBlank(), "successor", "handover.successorMissing", item.subject());
            checks.that(named == null || named.isBlank() || successor != null, field, "handover.successor");
            if (successor != null) {
                transfers.add(new Transfer(item, successor));
            }
        }
        checks.orThrow();
        return transfers;
    }

    /**
     * Hands over, in one transaction. Whatever somebody confirmed or recalled a moment before is not open any more and is
     * left out; whoever comes a moment later is refused. The same unit a second time gives the hand-over that was made.
     *
     * @return the number of the hand-over
     */
    @Transactional
    public long make(NewHandover entry, Viewer by) {
        Unit unit = mayEnd(entry.unit(), by);
        rows.lock(unit);
        Optional<Long> made = rows.ofUnit(unit);
        if (made.isPresent()) {
            return made.get();
        }
        tasks.lockOpenOf(unit);
        List<Transfer> transfers = plan(entry, unit);
        LocalDate on = Objects.requireNonNull(entry.on());
        long id = rows.add(unit, on, today().getYear(), by, clock.instant());
        Map<String, String> newCodes = move(transfers, unit, by);
        rows.lines(id, transfers, newCodes);
        List<Unit> successors = successors(transfers, entry);
        Handover handover = rows.get(id);
        minute.write(handover, unit, successors, rows.lines(id))
                .forEach((format, content) -> rows.paper(id, format, content));
        ending.end(unit, on, successors, by.actor());
        audit.record(by.actor(), event(unit, handover));
        return id;
    }

    private Map<String, String> move(List<Transfer> transfers, Unit unit, Viewer by) {
        Map<String, Unit> led = new LinkedHashMap<>();
        for (Transfer transfer : transfers) {
            Item item = transfer.item();
            switch (item.kind()) {
                case LED -> led.put(item.subject(), transfer.successor());
                case COORDINATED -> tasks.coordinate(item.subject(), unit, transfer.successor(), by.actor());
                case ASSIGNED -> tasks.assign(item.subject(), unit, transfer.successor(), by.actor());
                case PART, EXPLANATION, PETITION, REPORT -> others.move(item, unit, transfer.successor(), by.actor());
            }
        }
        Map<String, String> newCodes = tasks.handOver(led, unit, by.actor());
        others.suspended(transfers, newCodes);
        return newCodes;
    }

    private List<Unit> successors(List<Transfer> transfers, NewHandover entry) {
        Map<Long, Unit> successors = new LinkedHashMap<>();
        transfers.forEach(transfer -> successors.put(transfer.successor().id(), transfer.successor()));
        String usual = entry.successor();
        if (usual != null && !usual.isBlank()) {
            units.byShortName(usual).ifPresent(unit -> successors.putIfAbsent(unit.id(), unit));
        }
        return List.copyOf(successors.values());
    }

    private static AuditEntry event(Unit unit, Handover handover) {
        return new AuditEntry(
                unit.provinceId(),
                "UNIT",
                unit.shortName(),
                "UnitHandedOver",
                Map.of("minute", handover.number() + "/" + handover.year(), "items", String.valueOf(handover.items())));
    }

    /** The hand-overs that the viewer may see, the newest first. */
    @Transactional(readOnly = true)
    public List<Handover> list(Viewer viewer) {
        return rows.visible(viewer);
    }

    @Transactional(readOnly = true)
    public Handover get(long id, Viewer viewer) {
        return rows.visible(id, viewer).orElseThrow(() -> new NotFound("handover"));
    }

    @Transactional(readOnly = true)
    public List<Line> lines(Handover handover) {
        return rows.lines(handover.id());
    }

    /** The minute as it was made. */
    @Transactional(readOnly = true)
    public Download paper(long id, PaperFormat format, Viewer viewer) {
        Handover handover = get(id, viewer);
        String name = "%02d-BB-%s.%s".formatted(handover.number(), handover.unit(), format.ending());
        return new Download(name, format.mediaType(), rows.paper(id, format));
    }

    private Unit mayEnd(String shortName, Viewer viewer) {
        boolean administers = viewer.role() == Role.ADMINISTRATOR;
        if (!administers && viewer.role() != Role.OFFICE_HEAD) {
            throw new NotAllowed("handover.officeHeadOnly");
        }
        return units.byShortName(shortName)
                .filter(unit -> !unit.isProvince())
                .filter(unit -> administers || unit.provinceId() == viewer.province())
                .orElseThrow(() -> new NotFound("unit"));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    /**
     * What can be handed over of a unit.
     *
     * @param candidates units that can take over
     * @param known successors that the register names already
     * @param made the hand-over that was made, or null
     */
    public record Proposal(
            Unit unit,
            List<Item> items,
            List<Unit> candidates,
            List<Unit> known,
            OpenItems.Remains remains,
            @Nullable Long made) {

        /** How many there are of each kind, in the order of the minute. */
        public Map<Kind, Long> counts() {
            return items.stream()
                    .collect(Collectors.groupingBy(Item::kind, () -> new EnumMap<>(Kind.class), Collectors.counting()));
        }
    }
}
