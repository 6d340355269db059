/** The pages of documents. */
@NullMarked
package vn.dondoc.reference.web;

import org.jspecify.annotations.NullMarked;
