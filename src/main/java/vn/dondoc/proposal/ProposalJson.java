package vn.dondoc.proposal;

/** A proposal as JSON of the same shape as the interface for machines gives it. */
final class ProposalJson {

    private ProposalJson() {}

    static String of(Proposal proposal) {
        JsonText json = new JsonText().open('{').field("reference_date", proposal.referenceDate());
        json.open("directives", '[');
        for (ProposedDirective directive : proposal.directives()) {
            write(json.open('{'), directive);
        }
        json.close(']').open("indicators", '[');
        for (ProposedIndicator indicator : proposal.indicators()) {
            write(json.open('{'), indicator);
        }
        json.close(']').open("petitions", '[');
        for (ProposedPetition petition : proposal.petitions()) {
            write(json.open('{'), petition);
        }
        json.close(']').open("opinions", '[');
        for (ProposedOpinion opinion : proposal.opinions()) {
            write(json.open('{'), opinion);
        }
        return json.close(']').close('}').toString();
    }

    private static void write(JsonText json, ProposedDirective directive) {
        json.field("text", directive.text())
                .field("start", directive.start())
                .field("end", directive.end())
                .field("issuer", directive.issuer())
                .field("lead", directive.lead())
                .list("coordinate", directive.coordinate())
                .field("deadline", directive.deadline())
                .field("deadline_text", directive.deadlineText())
                .field("recurrence", directive.recurrence())
                .list("refs", directive.refs())
                .field("nature", directive.nature())
                .field("force", directive.force())
                .field("verb", directive.verb())
                .field("confidence", directive.confidence())
                .field("rule", directive.rule())
                .field("reason", directive.reason())
                .close('}');
    }

    private static void write(JsonText json, ProposedIndicator indicator) {
        json.field("name", indicator.name())
                .field("value", indicator.value())
                .field("unit", indicator.unit())
                .field("plan_percent", indicator.planPercent())
                .field("yoy_percent", indicator.yoyPercent())
                .field("period", indicator.period())
                .field("kind", indicator.kind().word())
                .field("quote", indicator.quote())
                .field("start", indicator.start())
                .field("end", indicator.end())
                .field("confidence", indicator.confidence())
                .field("reason", indicator.reason())
                .close('}');
    }

    private static void write(JsonText json, ProposedPetition petition) {
        json.field("text", petition.text())
                .field("start", petition.start())
                .field("end", petition.end())
                .field("petitioner", petition.petitioner())
                .field("above", petition.above())
                .field("confidence", petition.confidence())
                .field("reason", petition.reason())
                .close('}');
    }

    private static void write(JsonText json, ProposedOpinion opinion) {
        json.field("speaker", opinion.speaker())
                .field("text", opinion.text())
                .field("start", opinion.start())
                .field("end", opinion.end())
                .field("confidence", opinion.confidence())
                .field("reason", opinion.reason())
                .close('}');
    }
}
