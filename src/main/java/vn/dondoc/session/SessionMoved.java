package vn.dondoc.session;

import vn.dondoc.account.Viewer;

/** A person brought the session to another stage; published in the transaction of the command. */
public record SessionMoved(long sessionId, String code, Stage to, Viewer by) {}
