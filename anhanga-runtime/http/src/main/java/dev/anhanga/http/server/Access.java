package dev.anhanga.http.server;

import dev.anhanga.runtime.meta.Id;
import java.util.Optional;

/**
 * What someone wants to do.
 *
 * @param operation what it does
 * @param resource the resource's name
 * @param id the record, where the request is for a single one; its values may be text
 * @param request the request, whose headers may say who it is; its body isn't to be read
 */
public record Access(Operation operation, String resource, Optional<Id> id, ApiRequest request) {}
