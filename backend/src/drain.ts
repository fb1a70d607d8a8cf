/** Ends connections on which nobody waits for an answer, so that a process that was told to leave can leave. */
import {type Server} from 'node:http';
import {type Socket} from 'node:net';

/** Milliseconds that requests under way get. */
const longestAnswer = 6000;
const every = 50;

export function watchConnections(server: Server) {
  // Node's own `closeIdleConnections` spares those a browser has opened in advance and never used.
  const waiting = new Map<Socket, number>();
  server.on('connection', (socket) => {
    waiting.set(socket, 0);
    socket.on('close', () => waiting.delete(socket));
  });
  server.on('request', ({socket}, response) => {
    waiting.set(socket, (waiting.get(socket) ?? 0) + 1);
    response.on('close', () => waiting.has(socket) && waiting.set(socket, waiting.get(socket)! - 1));
  });
  return {
    /** Runs `close`, and sees to it that it comes to an end. */
    async while(close: () => Promise<unknown>) {
      const end = performance.now() + longestAnswer;
      const sweep = setInterval(() => {
        const late = performance.now() > end;
        for (const [socket, requests] of waiting) if (late || requests === 0) socket.destroy();
      }, every);
      await close();
      clearInterval(sweep);
    },
  };
}
