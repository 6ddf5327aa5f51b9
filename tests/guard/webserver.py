#!/usr/bin/env python3
"""A web server to post to, good or bad by the path: /ok, /status/N, /redirect, /hang, /flood, /cut.

webserver.py LOG [CERTIFICATE KEY]: prints its port, and appends each request to LOG as a line of JSON.
"""
import http.server
import json
import ssl
import sys
import threading
import time

LOG = sys.argv[1]
WRITING = threading.Lock()


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_POST(self):
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        with WRITING, open(LOG, "a", encoding="utf-8") as log:
            log.write(json.dumps({"path": self.path, "headers": {k.lower(): v for k, v in self.headers.items()},
                                  "body": body.decode("utf-8", "replace")}) + "\n")
        way = self.path.split("/")
        if way[1] == "status":
            self.answer(int(way[2]), b"no, said " + self.path.encode())
        elif way[1] == "redirect":
            self.answer(302, b"", {"Location": "http://elsewhere.example/" + way[-1]})
        elif way[1] == "hang":
            time.sleep(600)
        elif way[1] == "flood":
            self.send_response(500)
            self.end_headers()
            while True:
                self.wfile.write(b"x" * 65536)
        elif way[1] == "cut":
            self.wfile.write(b"HTTP/1.1 20")
            self.close_connection = True
        else:
            self.answer(200, b"ok")

    def answer(self, status, body, headers=None):
        self.send_response(status)
        for name, value in (headers or {}).items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


class Server(http.server.ThreadingHTTPServer):
    def handle_error(self, *_):
        pass


server = Server(("127.0.0.1", 0), Handler)
if len(sys.argv) > 3:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(sys.argv[2], sys.argv[3])
    server.socket = context.wrap_socket(server.socket, server_side=True)
print(server.server_address[1], flush=True)
server.serve_forever()
