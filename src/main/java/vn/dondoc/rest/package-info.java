/** What all resources for machines share: problems, idempotent posts, versions, paging, and their description. */
@NullMarked
package vn.dondoc.rest;

import org.jspecify.annotations.NullMarked;
