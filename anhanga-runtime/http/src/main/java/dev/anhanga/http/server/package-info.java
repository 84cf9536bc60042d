/**
 * Serves services by HTTP: {@link dev.anhanga.http.server.ApiHandler} answers requests of any
 * server, and {@link dev.anhanga.http.server.ApiServer} is the JDK's.
 */
@NullMarked
package dev.anhanga.http.server;

import org.jspecify.annotations.NullMarked;
