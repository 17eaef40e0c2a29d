# Read by the commands beside this directory: finds Java, builds what is stale, runs the launcher.
# Every message is Chinese first, then English.

HANQIAO_ROOT="$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)"
HANQIAO_STAMP="$HANQIAO_ROOT/target/launcher.fingerprint"
HANQIAO_BUILD_LOG="$HANQIAO_ROOT/target/launcher-build.log"

fail() {
  printf '%s\n%s\n' "$1" "$2" >&2
  exit 1
}

# at_least HAVE WANT: compares dotted numbers.
at_least() {
  [ "$(printf '%s\n%s\n' "$2" "$1" | sort -V | head -n 1)" = "$2" ]
}

find_java() {
  if [ -n "${JAVA_HOME:-}" ] && [ -x "$JAVA_HOME/bin/java" ]; then
    JAVA="$JAVA_HOME/bin/java"
  else
    JAVA="$(command -v java || true)"
  fi
  [ -n "$JAVA" ] || fail '缺少 JDK 17 或更高版本：请安装后重试。' 'JDK 17 or newer is missing: install it and try again.'
  local version
  version="$("$JAVA" -version 2>&1 | sed -n 's/.*version "\([0-9.]*\).*/\1/p' | head -n 1)"
  at_least "${version:-0}" 17 ||
    fail "需要 JDK 17 或更高版本，当前为 ${version:-未知}（$JAVA）。" \
      "JDK 17 or newer is needed; $JAVA is ${version:-unknown}."
}

require_build_tools() {
  find_java
  [ -x "$(dirname "$(readlink -f "$JAVA")")/javac" ] ||
    fail "$JAVA 只是运行环境：请安装完整的 JDK 17 或更高版本。" \
      "$JAVA is a runtime only: install a whole JDK, 17 or newer."
  command -v mvn >/dev/null ||
    fail '缺少 Maven 3.8.7 或更高版本：请安装后重试。' 'Maven 3.8.7 or newer is missing: install it and try again.'
  command -v node >/dev/null ||
    fail '缺少 Node.js 20.19 或更高版本：请安装后重试。' 'Node.js 20.19 or newer is missing: install it and try again.'
  local version
  version="$(node --version | sed 's/^v//')"
  at_least "$version" 20.19 ||
    fail "需要 Node.js 20.19 或更高版本，当前为 $version。" "Node.js 20.19 or newer is needed; this is $version."
}

# fingerprint ROOT: one line that changes with any source the build reads, tests and prose aside.
fingerprint() {
  (
    cd "$1" || exit 1
    {
      find pom.xml .mvn services deploy seeds \
        \( -name target -o -name node_modules -o -name dist -o -path '*/src/test' \) -prune \
        -o -type f ! -name '*.md' ! -name '*.log' -print0 2>/dev/null
      # Benches that run a service's own classes live among its tests.
      find services -path '*/src/test/*/bench/*.java' -print0
    } |
      LC_ALL=C sort -z | xargs -0 sha1sum | sha1sum | cut -d ' ' -f 1
  )
}

# stamp BUILT: says that nothing has to be built, if BUILT, as Maven prints what it builds, names every
# module. What a part of them was built from says nothing of the others.
stamp() {
  local module
  for module in "$HANQIAO_ROOT"/deploy/local/pom.xml "$HANQIAO_ROOT"/services/*/pom.xml; do
    case "$1" in
      *" $module"*) ;;
      *) return 0 ;;
    esac
  done
  mkdir -p "$(dirname "$HANQIAO_STAMP")"
  fingerprint "$HANQIAO_ROOT" >"$HANQIAO_STAMP"
}

# is_stale ROOT STAMP: whether something has to be built.
is_stale() {
  [ -f "$2" ] && [ -d "$1/deploy/local/target/lib" ] && [ "$(cat "$2")" = "$(fingerprint "$1")" ] && return 1
  return 0
}

# home_of ARGUMENTS: the home they name.
home_of() {
  local home="$HANQIAO_ROOT/.hanqiao"
  while [ $# -gt 0 ]; do
    case "$1" in
      --home) home="${2:-$home}" ;;
      --home=*) home="${1#--home=}" ;;
    esac
    shift
  done
  printf '%s\n' "$home"
}

# is_running HOME: whether a launcher lives there; its programs must not be replaced under it.
is_running() {
  local pid
  pid="$(sed -n 's/^pid=//p' "$1/run/launcher.process" 2>/dev/null)"
  [ -n "$pid" ] && kill -0 "$pid" 2>/dev/null
}

# One line per module, so that one can see it move; the rest goes to the log.
show_modules() {
  while IFS= read -r line; do
    case "$line" in
      '[INFO] Building '*'['*/*']') printf '[%6d s] 构建  building %s\n' "$SECONDS" "${line#\[INFO\] Building }" ;;
    esac
  done
}

build() {
  mkdir -p "$(dirname "$HANQIAO_STAMP")"
  rm -f "$HANQIAO_STAMP"
  SECONDS=0
  (
    cd "$HANQIAO_ROOT" || exit 1
    set -o pipefail
    # What is checked here is that it can run; deploy/check and the CI check the rest.
    JAVA_HOME="$(dirname "$(dirname "$(readlink -f "$JAVA")")")" \
      mvn -B --no-transfer-progress -DskipTests -Dspotless.check.skip=true \
      -Dcheckstyle.skip=true package 2>&1 | tee "$HANQIAO_BUILD_LOG" | show_modules
  ) || {
    grep -m 12 '^\[ERROR\]' "$HANQIAO_BUILD_LOG" >&2
    fail "构建失败，详见 $HANQIAO_BUILD_LOG。" "The build failed; see $HANQIAO_BUILD_LOG."
  }
  fingerprint "$HANQIAO_ROOT" >"$HANQIAO_STAMP"
}

build_if_stale() {
  if is_stale "$HANQIAO_ROOT" "$HANQIAO_STAMP"; then
    require_build_tools
    build
  else
    find_java
  fi
}

require_built() {
  find_java
  [ -d "$HANQIAO_ROOT/deploy/local/target/lib" ] ||
    fail '没有在运行：先 deploy/up。' 'Nothing is running: start it with deploy/up.'
}

# launcher HEAP ARGUMENTS: becomes the launcher.
launcher() {
  local heap="$1" jar
  shift
  jar="$(ls "$HANQIAO_ROOT"/deploy/local/target/local-*.jar | head -n 1)"
  exec "$JAVA" "-Xmx$heap" -XX:+UseSerialGC ${HANQIAO_JIT--XX:TieredStopAtLevel=1} \
    "-Dhanqiao.root=$HANQIAO_ROOT" -Dlogback.configurationFile=hanqiao-logback.xml \
    -cp "$jar:$HANQIAO_ROOT/deploy/local/target/lib/*" io.hanqiao.local.Launcher "$@"
}
