/** Outgoing mail: stored in the transaction of the command, sent afterwards, each letter once. */
@NullMarked
package vn.dondoc.mail;

import org.jspecify.annotations.NullMarked;
