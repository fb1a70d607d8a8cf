/** What all commands share: how they describe themselves, read their options, and tell what they did. */
import {parseArgs} from 'node:util';
import {Refusal} from '../refusal.js';

export interface Command {
  says: string;
  help: string;
  run(rest: string[]): Promise<void>;
}

interface Option {
  says: string;
  /** What stands after it, as the help shows it: `<text>`. Without it the option is a switch. */
  value?: string;
  needed?: true;
}

type Options = Record<string, Option>;

type Given<Some extends Options> = {
  [name in keyof Some]: Some[name] extends {value: string}
    ? Some[name] extends {needed: true}
      ? string
      : string | undefined
    : boolean;
};

/** The same twice: sentences for people, facts for programs (`--json`). `failed` ends the command with 1. */
export interface Told {
  says: string;
  facts: object;
  failed?: boolean;
}

export type Say = (sentence: string) => void;

interface Outline<Some extends Options> {
  name: string;
  /** In their order: `<folder>`; one that may be left out stands in brackets. */
  takes?: string[];
  says: string;
  about: string;
  options?: Some;
  example: string;
  /** `say` is for what it is about to do. Tells what it did, unless it goes on. */
  run(given: Given<Some> & {json: boolean}, words: string[], say: Say): Promise<Told | undefined>;
}

/** For commands that change something. */
export const dryRun = {'dry-run': {says: 'Says what it would do, and changes nothing.'}} satisfies Options;
export const edition = {
  edition: {value: '<edition>', says: 'Which edition; without it the current one.'},
} satisfies Options;

export const section = {
  section: {value: '<section>', says: 'Only what came through the pages of this section.'},
} satisfies Options;

const json = {json: {says: 'Prints one JSON object and nothing else.'}} satisfies Options;

export function command<const Some extends Options>(outline: Outline<Some>): Command {
  const {name, takes = [], says, run} = outline;
  const options: Options = {...outline.options, ...json};
  const usage = usageOf(name, takes, options);
  return {
    says,
    help: helpOf(usage, outline.about, options, outline.example),
    async run(rest) {
      const {values, positionals} = readOptions(name, rest, options);
      const missing = takes.slice(positionals.length).find((take) => !take.startsWith('['));
      if (missing) throw new Refusal(`${missing} is missing. Usage: ${usage}`);
      const tooMany = positionals.slice(takes.length);
      if (tooMany.length > 0) throw new Refusal(`"${tooMany.join(' ')}" is too much. Usage: ${usage}`);
      const lacking = Object.entries(options).find(([option, {needed}]) => needed && !values[option]);
      if (lacking) throw new Refusal(`--${lacking[0]} ${lacking[1].value} is missing. Usage: ${usage}`);

      const asJson = values['json'] === true;
      const given = Object.fromEntries(
        Object.entries(options).map(([option, {value}]) => [option, values[option] ?? (value ? undefined : false)]),
      );
      const told = await run(given as Given<Some> & {json: boolean}, positionals, (sentence) => {
        if (!asJson) console.log(sentence);
      });
      if (!told) return;
      if (told.failed) process.exitCode = 1;
      if (asJson) console.log(JSON.stringify(told.facts));
      else (told.failed ? console.error : console.log)(told.says);
    },
  };
}

function readOptions(name: string, rest: string[], options: Options) {
  const known = Object.entries(options).map(
    ([option, {value}]) => [option, {type: value ? 'string' : 'boolean'}] as const,
  );
  try {
    return parseArgs({args: joined(rest, options), options: Object.fromEntries(known), allowPositionals: true});
  } catch (error) {
    const option = /'(-[^' ]*)/.exec((error as Error).message)?.[1] ?? '';
    const what = (error as {code?: string}).code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION' ? 'There is no option' : 'Look at';
    throw new Refusal(`${what} ${option}. \`w4r-backend ${name} --help\` lists them.`);
  }
}

/** `--by -12` is a number and no option. */
function joined(rest: string[], options: Options) {
  return rest.reduce<string[]>((args, word) => {
    const before = args.at(-1)?.replace(/^--/, '');
    const isValue = /^-\d/.test(word) && before !== undefined && options[before]?.value !== undefined;
    return isValue ? [...args.slice(0, -1), `--${before}=${word}`] : [...args, word];
  }, []);
}

function usageOf(name: string, takes: string[], options: Options) {
  const needed = Object.entries(options).flatMap(([option, {value, needed}]) => (needed ? `--${option} ${value}` : []));
  const more = Object.values(options).some((option) => !option.needed) ? ['[options]'] : [];
  return ['w4r-backend', name, ...takes, ...needed, ...more].join(' ');
}

function helpOf(usage: string, about: string, options: Options, example: string) {
  const list = Object.entries(options).map(([option, {value = '', says}]) => [`--${option} ${value}`.trim(), says]);
  const width = Math.max(...list.map(([left]) => left!.length)) + 2;
  return [
    `Usage: ${usage}`,
    '',
    wrapped(about),
    '',
    'Options:',
    ...list.map(([left, right]) => `  ${left!.padEnd(width)}${right}`),
    '',
    'Example:',
    ...example.split('\n').map((line) => `  npx w4r-backend ${line}`),
  ].join('\n');
}

/** No line longer than a terminal is wide. */
function wrapped(text: string, width = 78) {
  return text
    .split(' ')
    .reduce<string[]>((lines, word) => {
      const last = lines.at(-1);
      if (last === undefined || last.length + 1 + word.length > width) return [...lines, word];
      return [...lines.slice(0, -1), `${last} ${word}`];
    }, [])
    .join('\n');
}
