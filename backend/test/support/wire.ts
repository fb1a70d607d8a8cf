/** A wire to the database that can be held or cut: what a stalled or vanished server looks like from here. */
import {connect, createServer, type Socket} from 'node:net';

export async function createWire(databaseUrl: string) {
  const target = new URL(databaseUrl);
  const pairs = new Set<[Socket, Socket]>();
  let held = false;
  let cut = false;
  let connections = 0;

  const server = createServer((near) => {
    connections++;
    const far = connect(Number(target.port || 5432), target.hostname);
    const pair: [Socket, Socket] = [near, far];
    pairs.add(pair);
    if (cut) near.destroy();
    if (held) for (const socket of pair) socket.pause();
    near.on('data', (chunk) => far.write(chunk));
    far.on('data', (chunk) => near.write(chunk));
    for (const [socket, other] of [pair, [far, near]] as const) {
      socket.on('error', () => {});
      socket.on('close', () => (other.destroy(), pairs.delete(pair)));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = new URL(databaseUrl);
  url.hostname = '127.0.0.1';
  url.port = String((server.address() as {port: number}).port);
  const each = (act: (socket: Socket) => void) => {
    for (const pair of pairs) for (const socket of pair) act(socket);
  };
  return {
    url: url.href,
    get open() {
      return pairs.size;
    },
    get connections() {
      return connections;
    },
    /** Nothing passes, nothing is refused. */
    hold: () => ((held = true), each((socket) => socket.pause())),
    /** Every connection ends, and no new one is made. */
    cut: () => ((cut = true), each((socket) => socket.destroy())),
    mend: () => ((held = cut = false), each((socket) => socket.resume())),
    close: () => (each((socket) => socket.destroy()), server.close()),
  };
}
