/**
 * Who sends a request, and the users who may sign in with name and password.
 *
 * <p>May use {@code rest}, {@code service}, {@code service.users}, {@code store} and {@code error}.
 * Start at {@code BasicIdentities}; {@code rest.Callers} tells the other resources who asks.
 */
@NullMarked
package org.jisik.rest.users;

import org.jspecify.annotations.NullMarked;
