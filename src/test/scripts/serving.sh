#!/bin/sh
# Measures how fast pages are served, beside nginx sending the same compressed bytes as a file:
#   ./mvnw -DskipTests package && src/test/scripts/serving.sh [port]
# Needs nginx, wrk and curl. Another jar: JAR; options for the JVM: JAVA_OPTS; for the application: the arguments after the port.
set -eu
port=${1:-8080}
[ $# -gt 0 ] && shift
jar=${JAR:-$(ls target/on-the-record-*.jar | head -1)}
work=$(mktemp -d)
chmod 755 "$work"
article=/articles/japan-softens-stance-on-prospect-of-chat-with-n-korea-sources

java ${JAVA_OPTS:-} -jar "$jar" --server.address=127.0.0.1 --server.port="$port" "$@" >"$work/application.log" 2>&1 &
application=$!
trap 'exit 1' INT TERM
trap 'kill $application; [ -f "$work/nginx.pid" ] && kill "$(cat "$work/nginx.pid")"; rm -rf "$work"' EXIT
until curl -sf "http://127.0.0.1:$port/actuator/health/readiness" >/dev/null; do sleep 1; done

# The page as the application sends it, for nginx to send as it is.
mkdir "$work/html"
curl -s -H 'Accept-Encoding: gzip' "http://127.0.0.1:$port$article" -o "$work/html/article"
cat >"$work/nginx.conf" <<END
worker_processes auto;
pid $work/nginx.pid;
error_log $work/nginx.log;
events { }
http {
  access_log off;
  sendfile on;
  keepalive_requests 1000000000;
  server {
    listen 127.0.0.1:$((port + 1));
    root $work/html;
    default_type text/html;
    add_header Content-Encoding gzip;
  }
}
END
nginx -c "$work/nginx.conf"

cat >"$work/search.lua" <<'END'
-- Another query each time: words of the articles and a number that is no word of them.
words = { "japan", "north", "korea", "talks", "sanctions", "pressure", "dialogue", "nuclear", "summit", "minister" }
local asked = 0
local me = 0
function setup(thread) thread:set("me", me) me = me + 1 end
function request()
  asked = asked + 1
  return wrk.format("GET", "/search?q=" .. words[asked % 10 + 1] .. "+OR+w" .. me .. "x" .. asked)
end
END

# rate NAME ADDRESS [SCRIPT]: answers a second, the middle of three after a warm-up
rate() {
  name=$1 address=$2
  [ $# -gt 2 ] && script="-s $3" || script=
  wrk -t2 -c64 -d"${WARM:-8}s" $script "$address" >/dev/null
  for run in 1 2 3; do
    wrk -t2 -c64 -d"${LONG:-5}s" -H 'Accept-Encoding: gzip' $script "$address" >"$work/wrk"
    grep -q 'Non-2xx' "$work/wrk" && echo "$name: not all were answered" >&2
    sed -n 's/^Requests\/sec: *//p' "$work/wrk"
  done | sort -n | sed -n "2s/^/$name /p"
}

rate nginx "http://127.0.0.1:$((port + 1))/article"
rate article "http://127.0.0.1:$port$article"
rate home "http://127.0.0.1:$port/"
rate sources "http://127.0.0.1:$port/sources"
rate quotes "http://127.0.0.1:$port/quotes"
rate search "http://127.0.0.1:$port/search" "$work/search.lua"
