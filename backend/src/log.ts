/** JSON lines for the operator. Never an address, a body, a query or a header: only what cannot point at a visitor. */
const levels = {error: 0, warn: 1, info: 2, silent: -1};

export interface Log {
  error(says: string, facts?: Facts): void;
  warn(says: string, facts?: Facts): void;
  info(says: string, facts?: Facts): void;
}

type Facts = {error?: unknown} & Record<string, unknown>;

export function createLog(level: keyof typeof levels, write: (line: string) => void = writeToStandardError): Log {
  const at =
    (name: 'error' | 'warn' | 'info') =>
    (says: string, {error, ...facts}: Facts = {}) => {
      if (levels[name] > levels[level]) return;
      write(JSON.stringify({time: new Date().toISOString(), level: name, says, ...facts, ...describe(error)}) + '\n');
    };
  return {error: at('error'), warn: at('warn'), info: at('info')};
}

/** A database's message may quote the row it refused; its code and the place in our code say enough. */
function describe(error: unknown) {
  if (!(error instanceof Error)) return {};
  const {name, stack} = error;
  const code = (error as {code?: string}).code;
  const place = stack?.split('\n').find((line) => line.trim().startsWith('at '));
  return {error: name, code, place: place?.trim()};
}

function writeToStandardError(line: string) {
  process.stderr.write(line);
}
