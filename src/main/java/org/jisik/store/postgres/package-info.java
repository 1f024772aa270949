/**
 * The stores on PostgreSQL: Panache for structures, plain JDBC and COPY for observations.
 *
 * <p>May use {@code store}, {@code query}, {@code model} and {@code error}; nobody uses it by name,
 * the store beans are injected through their ports. Start at {@code PostgresDataStore}; the tables
 * are in {@code db/}.
 */
@NullMarked
package org.jisik.store.postgres;

import org.jspecify.annotations.NullMarked;
