package vn.dondoc.conclusion;

import java.util.List;
import vn.dondoc.task.Due;
import vn.dondoc.task.Force;
import vn.dondoc.task.Nature;

/**
 * One thing that the leaders want done. NoticeIssuing makes one task of it for each lead.
 *
 * @param leads in their order; a group stands for each of its members
 * @param coordinators in their order
 * @param starred nhiệm vụ gắn sao: the leaders watch it
 */
public record Directive(
        Wording wording,
        Nature nature,
        Force force,
        Outcome outcome,
        Due due,
        Origin origin,
        boolean starred,
        List<UnitOrGroup> leads,
        List<UnitOrGroup> coordinators) {}
