/** Reads the text of a written report and proposes its indicators and petitions for the form; a person takes them. */
@NullMarked
package vn.dondoc.session.reading;

import org.jspecify.annotations.NullMarked;
