/** The pages on which a person, the head of the office or an administrator appoints deputies. */
@NullMarked
package vn.dondoc.deputy.web;

import org.jspecify.annotations.NullMarked;
