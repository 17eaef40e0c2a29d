package io.hanqiao.local;

import com.sun.net.httpserver.HttpServer;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** A program that behaves towards the launcher as a service does, and does nothing else. */
public final class StandInService {
  private StandInService() {}

  /** Migrates if told so, else serves its health until it is stopped. */
  public static void main(String[] args) throws Exception {
    if (args.length > 0 && args[0].equals("migrate")) {
      System.out.println("migrated as " + System.getenv("HANQIAO_OWNER_USERNAME"));
      return;
    }
    if (System.getenv("HANQIAO_OWNER_PASSWORD") != null) {
      throw new IllegalStateException("whoever serves must not know the owner");
    }
    HttpServer server =
        HttpServer.create(
            new InetSocketAddress(
                System.getenv("QUARKUS_HTTP_HOST"),
                Integer.parseInt(System.getenv("QUARKUS_HTTP_PORT"))),
            0);
    server.createContext(
        "/q/health/ready",
        exchange -> {
          exchange.sendResponseHeaders(200, -1);
          exchange.close();
        });
    server.start();
  }

  /** The runnable jar of this program, as a service of that name would have it. */
  static Service packed(Path directory, String name) throws Exception {
    Path jar = directory.resolve(name).resolve("quarkus-run.jar");
    Files.createDirectories(jar.getParent());
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, StandInService.class.getName());
    String entry = StandInService.class.getName().replace('.', '/') + ".class";
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest);
        var code = StandInService.class.getResourceAsStream("/" + entry)) {
      out.putNextEntry(new JarEntry(entry));
      out.write(code.readAllBytes());
      out.closeEntry();
    }
    return new Service(name, 1, 32, jar);
  }
}
