package vn.dondoc.session.reading;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.dondoc.indicator.Indicators;
import vn.dondoc.organization.Unit;
import vn.dondoc.organization.Units;
import vn.dondoc.proposal.AgencyNames;
import vn.dondoc.proposal.Proposal;
import vn.dondoc.proposal.Proposer;
import vn.dondoc.session.NewReport;
import vn.dondoc.session.Period;
import vn.dondoc.session.WorkingSession;

/** Finds the indicators and petitions of a report's text, in the words of the session's province. */
@Component
class ReadTexts {

    /** More cannot be told at a session, nor shown on one page. */
    private static final int MOST_PETITIONS = 100;

    private final Proposer proposer;
    private final Indicators indicators;
    private final Units units;
    private final Clock clock;

    ReadTexts(Proposer proposer, Indicators indicators, Units units, Clock clock) {
        this.proposer = proposer;
        this.indicators = indicators;
        this.units = units;
        this.clock = clock;
    }

    List<ReadLine> read(String text, WorkingSession session) {
        List<Unit> named = units.ofProvince(session.provinceId(), LocalDate.now(clock));
        Proposal proposal = proposer.propose(
                text,
                session.schedule().heldOn(),
                AgencyNames.of(named.stream().map(Unit::name).toList()));
        Period period = session.schedule().period();
        List<ReadLine> petitions = new ReadPetitions(new AskedUnits(named)).of(proposal);
        List<ReadLine> figures = new ReadIndicators(
                        new IndicatorWords(indicators.active(session.provinceId())),
                        period == null ? null : period.label())
                .of(proposal);
        return Stream.concat(
                        figures.stream()
                                .filter(figure -> petitions.stream().noneMatch(asked -> within(figure, asked)))
                                .limit(NewReport.MOST_INDICATORS),
                        petitions.stream().limit(MOST_PETITIONS))
                .toList();
    }

    /** What is asked for is no result. */
    private static boolean within(ReadLine figure, ReadLine petition) {
        return figure.start() < petition.end() && petition.start() < figure.end();
    }
}
