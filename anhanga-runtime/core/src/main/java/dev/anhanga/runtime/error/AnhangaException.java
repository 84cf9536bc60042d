package dev.anhanga.runtime.error;

import org.jspecify.annotations.Nullable;

/**
 * Anything that Anhanga reports at run time. Each subclass is one kind of failure, so that a caller
 * can catch just the kind it can mend. No message holds a stored value other than an identity.
 */
public abstract sealed class AnhangaException extends RuntimeException
    permits DuplicateRecordException,
        InvalidQueryException,
        InvalidRecordException,
        MissingCapabilityException,
        RecordNotFoundException,
        StaleRecordException,
        StorageException {

  private static final long serialVersionUID = 1L;

  AnhangaException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
