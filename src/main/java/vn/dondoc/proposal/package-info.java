/** Text in, proposed directives, indicators, petitions and opinions out; knows no other module. */
@NullMarked
package vn.dondoc.proposal;

import org.jspecify.annotations.NullMarked;
