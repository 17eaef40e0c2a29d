package io.hanqiao.local;

import io.hanqiao.local.audit.ChainVerifier;
import io.hanqiao.local.audit.TrailExport;
import io.hanqiao.local.audit.Verdict;
import io.hanqiao.vocabulary.Text;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * {@code deploy/audit}: takes the audit trail of a service out of a running system, and verifies
 * what was taken out anywhere.
 *
 * @param root of the checkout
 * @param console where it is said what was found
 */
record AuditCommand(Path root, Console console) {

  private static final String AUDITOR = "auditor";
  private static final int SOUND = 0;
  private static final int UNSOUND = 1;

  /** Returns the exit code of the process. */
  int run(List<String> words) throws IOException {
    String what = words.isEmpty() ? "" : words.get(0);
    List<String> rest = words.subList(Math.min(1, words.size()), words.size());
    return switch (what) {
      case "export" -> export(rest);
      case "verify" -> verify(rest);
      default -> throw usage();
    };
  }

  private int verify(List<String> words) throws IOException {
    List<String> left = new ArrayList<>(words);
    int option = left.indexOf("--heads");
    @Nullable Path kept = null;
    if (option >= 0 && option + 1 < left.size()) {
      kept = existing(left.remove(option + 1));
      left.remove(option);
    }
    if (left.size() != 1) {
      throw usage();
    }
    Path file = existing(left.get(0));
    if (kept == null && Files.exists(TrailExport.keptBeside(file))) {
      kept = TrailExport.keptBeside(file);
    }
    Verdict verdict = ChainVerifier.verify(file, kept);
    verdict.notes().forEach(this::say);
    verdict.flaws().forEach(this::say);
    if (verdict.isSound()) {
      say(new Text("审计链完整。", "The audit trail is whole."));
      return SOUND;
    }
    say(
        verdict.firstBadRow() > 0
            ? new Text(
                "审计链不完整：第一处在第 " + verdict.firstBadRow() + " 行。",
                "The audit trail is not whole: first at row " + verdict.firstBadRow() + ".")
            : new Text("审计链不能采信。", "The audit trail is not to be relied on."));
    return UNSOUND;
  }

  private int export(List<String> words) throws IOException {
    Options options = Options.parse(root, words);
    if (options.words().isEmpty() || options.words().size() > 2) {
      throw usage();
    }
    String service = options.words().get(0);
    List<String> services = services();
    if (!services.contains(service)) {
      throw new LaunchException(
          "没有服务“" + service + "”，可用：" + String.join(" ", services) + "。",
          "There is no service \""
              + service
              + "\"; there are: "
              + String.join(" ", services)
              + ".");
    }
    Path file =
        Path.of(options.words().size() > 1 ? options.words().get(1) : service + "-audit.jsonl");
    long rows = trail(options.home(), service, services).into(file);
    Path kept = TrailExport.keptBeside(file);
    say(
        new Text(
            rows + " 行已写入 " + file + "，另存的链头与公钥在 " + kept + "。",
            rows
                + " rows are in "
                + file
                + ", the heads that were kept and the key in "
                + kept
                + "."));
    return SOUND;
  }

  private List<String> services() {
    return Service.of(root).stream()
        .map(Service::name)
        .filter(name -> !name.equals(Service.PORTAL))
        .toList();
  }

  private TrailExport trail(Home home, String service, List<String> services) {
    Path users = root.resolve("seeds").resolve("demo").resolve("users.json");
    return new TrailExport(
        service,
        address(home, service),
        services.stream()
            .filter(other -> !other.equals(service))
            .map(other -> address(home, other))
            .toList(),
        new DemoSignIn(port(home, Foundation.OPENID), users).token(AUDITOR),
        AuditKey.of(home.secrets(), service).publicKey());
  }

  private static URI address(Home home, String name) {
    return URI.create("http://127.0.0.1:" + port(home, name));
  }

  private static int port(Home home, String name) {
    Optional<RunRecord> running =
        RunRecord.in(home.run()).stream()
            .filter(process -> process.name().equals(name))
            .filter(process -> process.living().isPresent())
            .findFirst();
    return running
        .map(RunRecord::port)
        .orElseThrow(
            () ->
                new LaunchException(
                    name + " 没有在运行：先 deploy/up。",
                    name + " is not running: start it with deploy/up."));
  }

  private static Path existing(String name) {
    Path file = Path.of(name);
    if (!Files.isRegularFile(file)) {
      throw new LaunchException("没有文件 " + name + "。", "There is no file " + name + ".");
    }
    return file;
  }

  private void say(Text text) {
    console.print(text.zh());
    console.print(text.en());
  }

  private static LaunchException usage() {
    return new LaunchException(
        "用法：deploy/audit export <服务> [文件] 或 deploy/audit verify <文件> [--heads 文件]",
        "Usage: deploy/audit export <service> [FILE], or deploy/audit verify FILE [--heads FILE]");
  }
}
