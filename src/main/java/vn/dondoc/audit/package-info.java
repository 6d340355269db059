/** What happened: append-only events, chained by hash within their subject. */
@NullMarked
package vn.dondoc.audit;

import org.jspecify.annotations.NullMarked;
