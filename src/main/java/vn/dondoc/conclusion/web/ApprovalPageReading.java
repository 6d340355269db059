package vn.dondoc.conclusion.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.account.Viewer;
import vn.dondoc.conclusion.Approval;
import vn.dondoc.conclusion.ConclusionReading;
import vn.dondoc.conclusion.ConclusionView;
import vn.dondoc.conclusion.Decision;
import vn.dondoc.conclusion.NoticePages;
import vn.dondoc.organization.People;
import vn.dondoc.session.SessionAccess;
import vn.dondoc.session.Signers;
import vn.dondoc.session.Signers.Signer;
import vn.dondoc.session.Stage;
import vn.dondoc.session.WorkingSession;
import vn.dondoc.ui.Choice;

/** Gathers what the page of a conclusion shows of its approval. */
@Component
@Transactional(readOnly = true)
class ApprovalPageReading {

    private final ConclusionReading reading;
    private final Approval approval;
    private final SessionAccess access;
    private final Signers signers;
    private final People people;
    private final Optional<NoticePages> pages;
    private final MessageSource messages;

    ApprovalPageReading(
            ConclusionReading reading,
            Approval approval,
            SessionAccess access,
            Signers signers,
            People people,
            Optional<NoticePages> pages,
            MessageSource messages) {
        this.reading = reading;
        this.approval = approval;
        this.access = access;
        this.signers = signers;
        this.people = people;
        this.pages = pages;
        this.messages = messages;
    }

    ApprovalView of(ConclusionPage page, Viewer viewer) {
        ConclusionView view = page.conclusion();
        WorkingSession session = access.visible(page.code(), viewer);
        boolean decides = page.mayDecide();
        List<Signer> eligible = signers.of(session);
        Decision submitted = submitted(page.code(), viewer);
        Long signer = person(view.signerAccount(), eligible);
        return new ApprovalView(
                decides ? SourcePart.of(view.text(), view.directives()) : List.of(),
                decides ? reading.difference(view, viewer) : null,
                decides ? pages.map(all -> all.count(page.code(), viewer)).orElse(0) : 0,
                eligible.stream().map(ApprovalPageReading::choice).toList(),
                chosen(view, eligible, viewer),
                deputy(signer),
                viewer.isPerson(signer) ? null : view.signer(),
                submitted == null ? null : submitted.by(),
                submitted == null ? null : submitted.at(),
                page.organizes() && view.stage() == Stage.APPROVAL,
                decides && approval.mayApprove(page.code(), viewer),
                List.of(),
                new FieldWords(messages, LocaleContextHolder.getLocale(), page.names()));
    }

    private @Nullable Decision submitted(String code, Viewer viewer) {
        return reading.decisions(code, viewer).stream()
                .filter(decision -> decision.kind() == Decision.Kind.SUBMITTED)
                .reduce((one, other) -> other)
                .orElse(null);
    }

    private @Nullable String deputy(@Nullable Long signer) {
        return signer == null
                ? null
                : signers.deputyOf(signer)
                        .map(deputy -> people.get(deputy).fullName())
                        .orElse(null);
    }

    /** The one appointed before, else the first in line who is not the viewer. */
    private static @Nullable String chosen(ConclusionView view, List<Signer> eligible, Viewer viewer) {
        return view.signerAccount() != null
                ? view.signerAccount()
                : eligible.stream()
                        .filter(one -> !viewer.isPerson(one.personId()) || eligible.size() == 1)
                        .map(Signer::account)
                        .findFirst()
                        .orElse(null);
    }

    private static @Nullable Long person(@Nullable String account, List<Signer> eligible) {
        return eligible.stream()
                .filter(one -> one.account().equals(account))
                .map(Signer::personId)
                .findFirst()
                .orElse(null);
    }

    private static Choice choice(Signer signer) {
        return new Choice(
                signer.account(), signer.title().isEmpty() ? signer.name() : signer.name() + ", " + signer.title());
    }
}
