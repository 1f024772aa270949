package org.jisik.launch;

import java.util.LinkedHashMap;
import java.util.Map;

/** How the embedded PostgreSQL is set: durable, quiet, and quick on a small machine. */
final class PostgresSettings {
  private static final Map<String, String> DEFAULTS =
      Map.ofEntries(
          Map.entry("listen_addresses", "127.0.0.1"),
          Map.entry("unix_socket_directories", ""),
          Map.entry("max_connections", "50"),
          // Durability is not traded for speed.
          Map.entry("fsync", "on"),
          Map.entry("synchronous_commit", "on"),
          Map.entry("full_page_writes", "on"),
          // Nobody replicates from here, and loads that create or truncate a table need no log
          // then.
          Map.entry("wal_level", "minimal"),
          Map.entry("max_wal_senders", "0"),
          Map.entry("max_wal_size", "2GB"),
          Map.entry("checkpoint_timeout", "15min"),
          Map.entry("shared_buffers", "256MB"),
          Map.entry("effective_cache_size", "1GB"),
          Map.entry("work_mem", "16MB"),
          Map.entry("maintenance_work_mem", "128MB"),
          Map.entry("random_page_cost", "1.1"),
          // Compiling a query costs more than our queries do.
          Map.entry("jit", "off"),
          Map.entry("max_parallel_workers", "2"),
          Map.entry("max_parallel_workers_per_gather", "1"),
          Map.entry("log_checkpoints", "off"),
          Map.entry("log_timezone", "UTC"),
          Map.entry("timezone", "UTC"));

  private PostgresSettings() {}

  /** The settings in force when these are asked for on top. */
  static Map<String, String> with(Map<String, String> settings) {
    Map<String, String> all = new LinkedHashMap<>(DEFAULTS);
    all.putAll(settings);
    return all;
  }
}
