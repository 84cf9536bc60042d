/**
 * What runs: contracts, the service every generated one extends, and a driver that keeps rows in
 * memory.
 */
module dev.anhanga.runtime {
  requires transitive dev.anhanga.annotations;
  requires transitive org.jspecify;

  exports dev.anhanga.runtime;
  exports dev.anhanga.runtime.error;
  exports dev.anhanga.runtime.memory;
  exports dev.anhanga.runtime.meta;
  exports dev.anhanga.runtime.persistence;
  exports dev.anhanga.runtime.query;
  exports dev.anhanga.runtime.service;
}
