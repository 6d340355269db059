/** Hands short texts to the gateways of SMS and Zalo, where the installation has them. */
@NullMarked
package vn.dondoc.texting;

import org.jspecify.annotations.NullMarked;
