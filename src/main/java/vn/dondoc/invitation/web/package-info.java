/** The pages of invitations and feeds. */
@NullMarked
package vn.dondoc.invitation.web;

import org.jspecify.annotations.NullMarked;
