/** The pages on which questions are asked and kept. */
@NullMarked
package vn.dondoc.question.web;

import org.jspecify.annotations.NullMarked;
