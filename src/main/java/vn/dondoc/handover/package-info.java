/** What is open when a unit is merged or dissolved: handed over to its successors at once, with a minute of it. */
@NullMarked
package vn.dondoc.handover;

import org.jspecify.annotations.NullMarked;
