#!/bin/sh
# Stands for Prometheus and Grafana: a web server that ends when it is told to.
trap 'echo stopping; exit 0' TERM INT
echo "serving on port $1"
httpd -p "$1" -h /www
while :; do
    sleep 1 &
    wait $!
done
