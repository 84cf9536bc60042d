package dev.anhanga.http.badanswer;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A server that answers each request by the next of its scripts, and by the last one from then on.
 * A double, and the only one: no real server sends garbage or stops in the middle of a line when it
 * is asked to.
 */
final class ScriptedServer implements AutoCloseable {

  private static final Pattern LENGTH = Pattern.compile("(?im)^content-length: (\\d+)\r$");

  private final ServerSocket socket;
  private final List<Script> scripts;
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();

  private ScriptedServer(ServerSocket socket, List<Script> scripts) {
    this.socket = socket;
    this.scripts = scripts;
  }

  static ScriptedServer playing(Script... scripts) {
    try {
      ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
      ScriptedServer server = new ScriptedServer(socket, List.of(scripts));
      run(server::accept);
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException("There is no port to be had.", e);
    }
  }

  private static void run(Runnable task) {
    Thread thread = new Thread(task, "scripted-server");
    thread.setDaemon(true);
    thread.start();
  }

  URI uri() {
    return URI.create("http://127.0.0.1:" + socket.getLocalPort() + "/api");
  }

  /** Heads and bodies of the requests, in the order in which they came. */
  List<String> requests() {
    return requests;
  }

  /** How many connections neither side has closed. */
  int connections() {
    return open.size();
  }

  private void accept() {
    try {
      while (true) {
        Socket connection = socket.accept();
        open.add(connection);
        run(() -> serve(connection));
      }
    } catch (IOException e) {
      // It is closed.
    }
  }

  private void serve(Socket connection) {
    try (connection) {
      InputStream in = new BufferedInputStream(connection.getInputStream());
      String request = request(in);
      if (!request.isEmpty()) {
        script(request).play(connection.getOutputStream(), in);
      }
    } catch (IOException e) {
      // The client is gone.
    } finally {
      open.remove(connection);
    }
  }

  private synchronized Script script(String request) {
    requests.add(request);
    return scripts.get(Math.min(requests.size(), scripts.size()) - 1);
  }

  private static String request(InputStream in) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    String head = "";
    while (!head.endsWith("\r\n\r\n")) {
      int next = in.read();
      if (next < 0) {
        return "";
      }
      bytes.write(next);
      head = bytes.toString(StandardCharsets.ISO_8859_1);
    }
    Matcher length = LENGTH.matcher(head);
    byte[] body = in.readNBytes(length.find() ? Integer.parseInt(length.group(1)) : 0);
    return head + new String(body, StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws IOException {
    socket.close();
    for (Socket connection : open) {
      connection.close();
    }
  }
}
