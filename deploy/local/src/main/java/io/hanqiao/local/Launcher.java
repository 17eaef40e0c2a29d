package io.hanqiao.local;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What the commands under {@code deploy} run. */
public final class Launcher {
  /** The name under which a launcher records itself. */
  static final String NAME = "launcher";

  private static final int FAILED = 1;

  private Launcher() {}

  /**
   * Runs one command; the process ends with 0 if it succeeded.
   *
   * @param args the command and its options
   */
  public static void main(String[] args) {
    // Whatever the terminal's locale says: half of what we print is Chinese.
    PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, UTF_8);
    PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, UTF_8);
    try {
      System.exit(run(List.of(args), out));
    } catch (LaunchException e) {
      err.println(e.getMessage());
      System.exit(FAILED);
    } catch (Exception e) {
      e.printStackTrace(err);
      System.exit(FAILED);
    }
  }

  private static int run(List<String> args, PrintStream out) throws Exception {
    Path root = Path.of(System.getProperty("hanqiao.root", "")).toAbsolutePath();
    String command = args.isEmpty() ? "" : args.get(0);
    List<String> rest = args.subList(Math.min(1, args.size()), args.size());
    if ("bench".equals(command)) {
      return Bench.run(root, rest);
    }
    if ("audit".equals(command)) {
      return new AuditCommand(root, new Console(out)).run(rest);
    }
    Options options = Options.parse(root, rest);
    Path users = root.resolve("seeds").resolve("demo").resolve("users.json");
    Console console = new Console(out);
    switch (command) {
      case "up" -> {
        return up(root, options, rest, users, console, out);
      }
      case "down" -> new Down(options.home(), console).run();
      case "status" -> {
        return new Status(options.home(), Service.of(root), console).show() ? 0 : FAILED;
      }
      case "token" -> console.print(token(options, users));
      default ->
          throw new LaunchException(
              "没有命令“" + command + "”。", "There is no command \"" + command + "\".");
    }
    return 0;
  }

  private static int up(
      Path root, Options options, List<String> rest, Path users, Console console, PrintStream out)
      throws InterruptedException {
    if (options.detach()) {
      List<String> other = new ArrayList<>(List.of("up"));
      rest.stream().filter(word -> !word.equals("--detach")).forEach(other::add);
      return new Detached(options.home(), Launcher.class, out).run(other);
    }
    DemoLoad demo = new MarketLoad(root.resolve("seeds"), options.firms())::into;
    new Up(options, Service.of(root, options.matchers()), users, demo, console).run();
    return 0;
  }

  private static String token(Options options, Path users) {
    if (options.words().size() != 1) {
      throw new LaunchException(
          "用法：deploy/token <用户>，可用：" + DemoUser.names(DemoUser.read(users)),
          "Usage: deploy/token <user>; there are: " + DemoUser.names(DemoUser.read(users)));
    }
    int port =
        RunRecord.in(options.home().run()).stream()
            .filter(process -> process.name().equals(Foundation.OPENID))
            .filter(process -> process.living().isPresent())
            .map(RunRecord::port)
            .findFirst()
            .orElseThrow(
                () ->
                    new LaunchException(
                        "没有在运行：先 deploy/up。", "Nothing is running: start it with deploy/up."));
    return new DemoSignIn(port, users).token(options.words().get(0));
  }
}
