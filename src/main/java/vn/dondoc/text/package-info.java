/** What every incoming text goes through: one form of Unicode, strict dates, search without diacritics. */
@NullMarked
package vn.dondoc.text;

import org.jspecify.annotations.NullMarked;
