/** Who may enter: accounts with one role in one unit, passwords, web logins and API tokens. */
@NullMarked
package vn.dondoc.account;

import org.jspecify.annotations.NullMarked;
