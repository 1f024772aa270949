/**
 * Who may sign in with a name and a password, and how users are changed.
 *
 * <p>May use {@code service}, {@code store} and {@code error}; knows no HTTP. Start at {@code
 * SignIn} and {@code UserService}.
 */
@NullMarked
package org.jisik.service.users;

import org.jspecify.annotations.NullMarked;
