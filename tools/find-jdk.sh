# Sets ISNAD_JAVA_HOME to a JDK 25 or newer; sourced by ./isnad and ./mvnw.
# Order: JAVA_HOME, the java on the path, then the places where systems keep JDKs.

jdk_version() { # prints the major version of the JDK in $1, or nothing
  [ -x "$1/bin/javac" ] && [ -f "$1/release" ] || return 0
  sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

find_jdk() {
  on_path=$(command -v javac 2>/dev/null) && on_path=$(readlink -f "$on_path") && on_path=${on_path%/bin/javac}
  for home in "${JAVA_HOME:-}" "$on_path" /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /opt/java/* /opt/jdk* \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    [ -n "$home" ] || continue
    version=$(jdk_version "$home")
    if [ -n "$version" ] && [ "$version" -ge 25 ]; then
      ISNAD_JAVA_HOME=$home
      return 0
    fi
  done
  echo "Isnad needs a JDK 25 or newer and found none: install one (on Debian 'apt install openjdk-25-jdk' or 'temurin-25-jdk'), or set JAVA_HOME to it." >&2
  return 1
}
