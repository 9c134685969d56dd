package fr.prevenance.story;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The product as its own process on a data folder of its own, which can be killed. */
final class Installation implements AutoCloseable {

  static final String TOKEN = "pv_story_token_0123456789";

  private final Path dataDir;
  private final int port;
  private final HttpClient http = HttpClient.newHttpClient();
  private Process process;

  Installation(Path dataDir) throws IOException {
    this.dataDir = dataDir;
    try (var socket = new ServerSocket(0)) {
      this.port = socket.getLocalPort();
    }
    this.process = launch();
  }

  Installation awaitReady() throws Exception {
    long end = System.nanoTime() + Duration.ofSeconds(120).toNanos();
    while (System.nanoTime() < end) {
      try {
        if (get("/actuator/health").statusCode() == 200) return this;
      } catch (IOException notYet) {
        if (!process.isAlive())
          throw new IllegalStateException("The installation ended with " + process.exitValue());
      }
      Thread.sleep(100);
    }
    throw new IllegalStateException("The installation is not ready after two minutes");
  }

  /** As by kill -9. */
  void kill() throws InterruptedException {
    process.destroyForcibly();
    process.waitFor(10, TimeUnit.SECONDS);
  }

  Installation restart() throws Exception {
    process = launch();
    return awaitReady();
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(request(path).GET());
  }

  HttpResponse<String> post(String path, String json) throws IOException, InterruptedException {
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(json)));
  }

  HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
    return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
        .timeout(Duration.ofSeconds(60))
        .header("Authorization", "Bearer " + TOKEN);
  }

  @Override
  public void close() throws Exception {
    process.destroy();
    if (!process.waitFor(20, TimeUnit.SECONDS)) process.destroyForcibly();
  }

  private Process launch() throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var command =
        List.of(
            java,
            "-Xmx400m",
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("java.class.path"),
            "fr.prevenance.App",
            "--server.port=" + port,
            "--prevenance.data-dir=" + dataDir,
            "--prevenance.bootstrap.organization=Acmé",
            "--prevenance.bootstrap.admin-email=admin@example.org",
            "--prevenance.bootstrap.admin-password=correct horse",
            "--prevenance.bootstrap.api-token=" + TOKEN,
            "--prevenance.rate-limit.api-per-minute=1000000");
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(dataDir.resolve("story.log").toFile())
        .start();
  }
}
