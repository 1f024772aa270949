package org.jisik.service.registration;

import org.jisik.model.registry.NotifyRegistryEvent;

/**
 * Something to tell a subscriber.
 *
 * @param url where
 * @param message what
 */
public record Notice(String url, NotifyRegistryEvent message) {}
