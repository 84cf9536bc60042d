package dev.anhanga.http.server;

import dev.anhanga.runtime.meta.Id;
import java.util.Optional;

/**
 * What someone wants to do.
 *
 * @param operation what it does
 * @param resource the resource's name
 * @param id the record, where the request's path names it, in normal form. Empty where the body
 *     does, as in a batch, which may then be of any record
 * @param request the request, whose headers may say who it is; its body isn't to be read
 */
public record Access(Operation operation, String resource, Optional<Id> id, ApiRequest request) {}
