"""A node as the tests' containers run it: serves the status endpoint from /app/data, and does not start on a damaged chain.

Needs no more of the standard library than python3-minimal has. Settings, from the environment:
  BT2C_BLOCK_EVERY   seconds between new blocks; 0, the default: none are made
  BT2C_BLOCK_BYTES   size of a new block
  BT2C_START_DELAY   seconds for which the endpoint answers 503 after the start
  BT2C_NODE_DATA, BT2C_NODE_PORT   for running it outside a container
"""
import hashlib
import json
import os
import signal
import socket
import sys
import threading
import time

DATA = os.environ.get("BT2C_NODE_DATA", "/app/data")
PORT = int(os.environ.get("BT2C_NODE_PORT", "8081"))
EVERY = float(os.environ.get("BT2C_BLOCK_EVERY", "0"))
BLOCK_BYTES = int(os.environ.get("BT2C_BLOCK_BYTES", "4096"))
DELAY = float(os.environ.get("BT2C_START_DELAY", "0"))
STATE = os.path.join(DATA, "state.json")
lock = threading.Lock()


def log(level, text):
    stamp = time.strftime("%Y-%m-%d %H:%M:%S", time.gmtime())
    print(f"{stamp} - bt2c_node - {level} - {text}", file=sys.stderr if level == "ERROR" else sys.stdout, flush=True)


def refuse(text):
    log("ERROR", f"chain data is damaged: {text}")
    os._exit(1)


def write_state(state):
    with open(STATE + ".new", "w") as file:
        json.dump(state, file)
        file.flush()
        os.fsync(file.fileno())
    os.rename(STATE + ".new", STATE)


def checked_state():
    os.makedirs(DATA, exist_ok=True)
    if not any(name for name in os.listdir(DATA) if not name.startswith(".")):
        log("INFO", "no chain found, initialising a new one at height 0")
        os.makedirs(os.path.join(DATA, "blocks"), exist_ok=True)
        state = {"network": "mainnet", "height": 0, "last_block_time": int(time.time()), "blocks": []}
        write_state(state)
        return state
    try:
        with open(STATE) as file:
            state = json.load(file)
        blocks, height = state["blocks"], int(state["height"])
    except (OSError, ValueError, KeyError, TypeError) as error:
        refuse(f"state.json cannot be read: {error}")
    if len(blocks) != height:
        refuse(f"state.json names {len(blocks)} blocks at height {height}")
    for block in blocks:
        try:
            with open(os.path.join(DATA, "blocks", block["file"]), "rb") as file:
                digest = hashlib.sha256()
                while chunk := file.read(1 << 20):
                    digest.update(chunk)
        except OSError as error:
            refuse(f"block {block['file']} cannot be read: {error}")
        if digest.hexdigest() != block["sha256"]:
            refuse(f"block {block['file']} does not match its hash")
    return state


def grow(state):
    while True:
        time.sleep(EVERY)
        content = os.urandom(BLOCK_BYTES)
        with lock:
            name = f"{state['height'] + 1:08d}.dat"
            with open(os.path.join(DATA, "blocks", name), "wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            state["blocks"].append({"file": name, "sha256": hashlib.sha256(content).hexdigest()})
            state["height"] += 1
            state["last_block_time"] = int(time.time())
            write_state(state)
            log("INFO", f"new block {state['height']}")


def answer(state, started, request):
    if not request.startswith((b"GET /blockchain/status ", b"GET /blockchain/status?")):
        return "404 Not Found", {"detail": "Not Found"}
    if time.monotonic() - started < DELAY:
        return "503 Service Unavailable", {"detail": "Node not initialized"}
    with lock:
        return "200 OK", {
            "network": state.get("network", "mainnet"), "block_height": state["height"], "total_stake": 1001.0,
            "block_time": int(EVERY) or 300, "initial_supply": 21.0, "last_block_time": state["last_block_time"],
            "next_block_in": 120,
        }


def serve(state, started, client):
    try:
        client.settimeout(10)
        request = b""
        while b"\r\n\r\n" not in request and len(request) < 65536:
            chunk = client.recv(4096)
            if not chunk:
                break
            request += chunk
        status, body = answer(state, started, request)
        text = json.dumps(body).encode()
        client.sendall(f"HTTP/1.1 {status}\r\nContent-Type: application/json\r\nContent-Length: {len(text)}\r\n"
                       "Connection: close\r\n\r\n".encode() + text)
    except OSError:
        pass
    finally:
        client.close()


def end(*_):
    log("INFO", "stopping")
    os._exit(0)


def main():
    signal.signal(signal.SIGTERM, end)
    signal.signal(signal.SIGINT, end)
    log("INFO", f"node is starting, data in {DATA}")
    started = time.monotonic()
    state = checked_state()
    log("INFO", f"chain is sound, height {state['height']}")
    server = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    server.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    server.bind(("0.0.0.0", PORT))
    server.listen(64)
    log("INFO", f"serving /blockchain/status on port {PORT}")
    if EVERY > 0:
        threading.Thread(target=grow, args=(state,), daemon=True).start()
    while True:
        client, _ = server.accept()
        threading.Thread(target=serve, args=(state, started, client), daemon=True).start()


main()
