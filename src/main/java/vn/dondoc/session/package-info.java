/** The working session: its schedule, the department's report, opinions and stages. */
@NullMarked
package vn.dondoc.session;

import org.jspecify.annotations.NullMarked;
