package dev.anhanga.http.server;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** An answer, as any server can send it. Closing it gives back what it still holds. */
public final class ApiResponse implements AutoCloseable {

  /** A body that is written as it comes to be. */
  interface Body extends AutoCloseable {

    void writeTo(OutputStream out) throws IOException;

    @Override
    default void close() {}
  }

  private final int status;
  private final Map<String, String> headers;
  private final long length;
  private final Body body;

  private ApiResponse(int status, Map<String, String> headers, long length, Body body) {
    this.status = status;
    this.headers = headers;
    this.length = length;
    this.body = body;
  }

  static ApiResponse empty(int status) {
    return new ApiResponse(status, Map.of(), 0, out -> {});
  }

  static ApiResponse of(int status, String mediaType, byte[] content) {
    return new ApiResponse(
        status, Map.of("Content-Type", mediaType), content.length, out -> out.write(content));
  }

  static ApiResponse streamed(String mediaType, Body body) {
    return new ApiResponse(200, Map.of("Content-Type", mediaType), -1, body);
  }

  ApiResponse with(String header, String value) {
    return with(Map.of(header, value));
  }

  ApiResponse with(Map<String, String> more) {
    Map<String, String> all = new LinkedHashMap<>(headers);
    all.putAll(more);
    return new ApiResponse(status, all, length, body);
  }

  /** Tells one who has it that it is still so. */
  ApiResponse notModified() {
    body.close();
    Map<String, String> kept = new LinkedHashMap<>(headers);
    kept.remove("Content-Type");
    return new ApiResponse(304, kept, 0, out -> {});
  }

  /** The same without its body, as for HEAD. */
  ApiResponse withoutBody() {
    body.close();
    return new ApiResponse(status, headers, 0, out -> {});
  }

  /** The status. */
  public int status() {
    return status;
  }

  /** The headers, but for the length. */
  public Map<String, String> headers() {
    return Collections.unmodifiableMap(headers);
  }

  /** How many bytes the body has; -1 if that isn't known before it is written. */
  public long length() {
    return length;
  }

  /**
   * Writes the body, and doesn't close where it is written. Once only.
   *
   * @throws IOException if it can't be written, or came to no end; the connection is to be cut
   */
  public void writeTo(OutputStream out) throws IOException {
    body.writeTo(out);
  }

  /** Gives back what the body holds. Needed whether it was written or not; harmless twice. */
  @Override
  public void close() {
    body.close();
  }
}
