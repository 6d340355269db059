/** Units, people and accounts for people. */
@NullMarked
package vn.dondoc.directory.web;

import org.jspecify.annotations.NullMarked;
