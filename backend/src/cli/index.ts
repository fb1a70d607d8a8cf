/** The commands by name, and the help that lists them with every setting. */
import {settingsTable} from '../settings.js';
import {acceptEvent} from './accept-event.js';
import {acceptMessage} from './accept-message.js';
import {accept} from './accept.js';
import {audit} from './audit.js';
import {cancelEvent} from './cancel-event.js';
import {check} from './check.js';
import {classes} from './classes.js';
import {closeClass} from './close-class.js';
import {type Command} from './command.js';
import {correct} from './correct.js';
import {deliverMessages} from './deliver-messages.js';
import {demo} from './demo.js';
import {erase} from './erase.js';
import {events} from './events.js';
import {exportPeople} from './export.js';
import {importFolder} from './import.js';
import {keys} from './keys.js';
import {messages} from './messages.js';
import {openapi} from './openapi.js';
import {printMessages} from './print-messages.js';
import {rejectEvent} from './reject-event.js';
import {rejectMessage} from './reject-message.js';
import {reject} from './reject.js';
import {reports} from './reports.js';
import {seedDemo} from './seed-demo.js';
import {start} from './start.js';
import {verify} from './verify.js';
import {withdraw} from './withdraw.js';

export const commands: Record<string, Command> = {
  start,
  import: importFolder,
  check,
  withdraw,
  reports,
  accept,
  reject,
  correct,
  verify,
  events,
  'accept-event': acceptEvent,
  'reject-event': rejectEvent,
  'cancel-event': cancelEvent,
  classes,
  'close-class': closeClass,
  messages,
  'accept-message': acceptMessage,
  'reject-message': rejectMessage,
  'print-messages': printMessages,
  'deliver-messages': deliverMessages,
  erase,
  export: exportPeople,
  audit,
  keys,
  'seed-demo': seedDemo,
  demo,
  openapi,
};

export function help() {
  const width = Math.max(...Object.keys(commands).map(({length}) => length));
  const list = Object.entries(commands).map(([name, {says}]) => `  ${name.padEnd(width)} ${says}`);
  const settings = settingsTable.map(
    ([name, fallback, says]) => `  ${name}${fallback && `=${fallback}`}\n      ${says}`,
  );
  return [
    'Usage: w4r-backend <command> [--help]',
    '',
    ...list,
    '',
    'Settings come from the environment, or from a file .env in the current folder:',
    '',
    ...settings,
  ].join('\n');
}
