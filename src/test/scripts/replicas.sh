#!/bin/sh
# Asks two processes behind a real nginx, with the cluster's configuration, whether they are one site:
#   ./mvnw -DskipTests package && src/test/scripts/replicas.sh [port]
# Needs nginx and curl; takes the port and the two after it. Another jar: JAR. Ends with 1 where something is not so.
set -eu
port=${1:-8080}
jar=${JAR:-$(ls target/on-the-record-*.jar | head -1)}
work=$(mktemp -d)
chmod 755 "$work"
failed=0

replica() {
  java -jar "$jar" --server.address=127.0.0.1 --server.port="$1" --server.forward-headers-strategy=framework \
    --ontherecord.search.timeout=20s --ontherecord.data.folder="$work/$1" >"$work/$1.log" 2>&1 &
}
ready() { until curl -sf "http://127.0.0.1:$1/actuator/health/readiness" >/dev/null; do sleep 1; done; }

replica $((port + 1)); one=$!
replica $((port + 2)); two=$!
trap 'exit 1' INT TERM
trap 'kill $one $two 2>/dev/null || true; [ -f "$work/nginx.pid" ] && kill "$(cat "$work/nginx.pid")"; rm -rf "$work"' EXIT
ready $((port + 1))
ready $((port + 2))

sed -e "s|/tmp/|$work/|" -e "s|web-1:8080|127.0.0.1:$((port + 1))|" -e "s|web-2:8080|127.0.0.1:$((port + 2))|" \
  -e "s|listen 8080|listen 127.0.0.1:$port|" src/main/docker/nginx.conf >"$work/nginx.conf"
echo "error_log $work/nginx.log;" >>"$work/nginx.conf"
nginx -c "$work/nginx.conf"

site=http://127.0.0.1:$port
article=/articles/japan-softens-stance-on-prospect-of-chat-with-n-korea-sources
host="127.0.0.1:$port"

# answer ADDRESS [CURL'S OPTIONS]: the answer's head, its names in small letters
answer() { address=$1; shift; curl -s -D - -o /dev/null "$@" "$address" | tr -d '\r' | sed 's/^\([A-Za-z-]*\):/\L\1:/'; }
tag() { answer "$@" | sed -n 's/^etag: //p'; }
status() { address=$1; shift; curl -s -o /dev/null -w '%{http_code}' "$@" "$address"; }

# so WHAT IS WANTED
so() {
  if [ "$2" = "$3" ]; then echo "so: $1"; else echo "NOT SO: $1: $2, not $3"; failed=1; fi
}

for address in / $article "$article?lang=ja" /sources /quotes /search?q=dialogue /search /search?q=xylophone; do
  so "both give $address one tag" "$(tag "http://127.0.0.1:$((port + 1))$address" -H "Host: $host")" \
    "$(tag "http://127.0.0.1:$((port + 2))$address" -H "Host: $host")"
  so "nginx gives it too" "$(tag "$site$address")" "$(tag "http://127.0.0.1:$((port + 1))$address" -H "Host: $host")"
  so "who has it is told so" "$(status "$site$address" -H "If-None-Match: $(tag "$site$address")")" 304
done
so "a page that is kept is the reader's language" \
  "$(curl -s -H 'Accept-Language: ko' "$site/" | sed -n 's/.*<html lang="\(..\)".*/\1/p')" ko
so "and another reader's" "$(curl -s -H 'Accept-Language: en' "$site/" | sed -n 's/.*<html lang="\(..\)".*/\1/p')" en
so "a cookie says more than a browser" \
  "$(curl -s -H 'Accept-Language: en' -b lang=ja "$site/" | sed -n 's/.*<html lang="\(..\)".*/\1/p')" ja
so "what is compressed is sent to who takes it" "$(answer "$site/" -H 'Accept-Encoding: gzip' | sed -n 's/^content-encoding: //p')" gzip
so "and plain to who does not" "$(answer "$site/" | grep -c '^content-encoding' || true)" 0
so "a browser has to ask again" "$(answer "$site/" | sed -n 's/^cache-control: //p')" no-cache
so "a page that is none is none" "$(status "$site/articles/nowhere")" 404
so "a link has the address that was asked" \
  "$(curl -s "$site$article" | sed -n 's/.*rel="canonical" href="\([^"]*\)".*/\1/p')" "$site$article"

kill $one
wait $one 2>/dev/null || true
for address in / $article /search?q=sanctions /quotes?q=talks /sources; do
  so "with one away $address is answered" "$(status "$site$address")" 200
done
exit $failed
