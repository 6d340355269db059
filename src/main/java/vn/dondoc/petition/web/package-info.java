/** The pages of petitions. */
@NullMarked
package vn.dondoc.petition.web;

import org.jspecify.annotations.NullMarked;
