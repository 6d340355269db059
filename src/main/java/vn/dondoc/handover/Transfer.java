package vn.dondoc.handover;

import vn.dondoc.organization.Unit;

/** One item with the unit that takes it over. */
public record Transfer(Item item, Unit successor) {}
