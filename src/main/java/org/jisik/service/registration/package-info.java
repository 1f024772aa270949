/**
 * Where data are, and who wants to know what changes: registrations and subscriptions.
 *
 * <p>May use {@code service}, {@code store}, {@code query}, {@code model} and {@code error}. Start
 * at {@code RegistrationService} and {@code SubscriptionService}.
 */
@NullMarked
package org.jisik.service.registration;

import org.jspecify.annotations.NullMarked;
