/** An official paper as data, and its writers: DOCX, PDF and page images; knows no other module. */
@NullMarked
package vn.dondoc.document;

import org.jspecify.annotations.NullMarked;
