/**
 * Changing structures: what is created, replaced, updated in part and deleted, and the rules that a
 * change must keep.
 *
 * <p>A submission becomes a proposal for each artefact; the rules refuse some of them, and what is
 * left is made in one go. May use {@code service}, {@code service.view}, {@code store}, {@code
 * model} and {@code error}. Start at {@code MaintenanceService}; {@code
 * docs/adr/0010-maintenance.md} says why the rules are what they are.
 */
@NullMarked
package org.jisik.service.maintenance;

import org.jspecify.annotations.NullMarked;
