/**
 * What all resources for machines share: problems, idempotent posts, versions, paging, and their description; and the
 * answer of whatever is downloaded, which pages share.
 */
@NullMarked
package vn.dondoc.rest;

import org.jspecify.annotations.NullMarked;
