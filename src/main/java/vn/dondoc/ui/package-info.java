/** The look of the product: layout, navigation, languages, formats, errors and htmx. */
@NullMarked
package vn.dondoc.ui;

import org.jspecify.annotations.NullMarked;
