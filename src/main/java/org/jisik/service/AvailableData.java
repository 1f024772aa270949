package org.jisik.service;

import org.jisik.model.data.DataLayout;
import org.jisik.service.availability.Availability;
import org.jisik.store.DataStore.Snapshot;

/**
 * What data there are of one dataflow, structure or agreement.
 *
 * @param layout how they are laid out
 * @param found their codes and counts
 * @param snapshot their state
 */
record AvailableData(DataLayout layout, Availability found, Snapshot snapshot) {}
