/** `w4r-backend`: the command line of whoever runs a campaign. */
import {commands, help} from './cli/index.js';
import {Refusal} from './refusal.js';

const [name, ...rest] = process.argv.slice(2);
const command = commands[name ?? ''];

try {
  if (!command) {
    const asked = name === undefined || name === '--help' || name === '-h' || name === 'help';
    if (!asked) throw new Refusal(`There is no command "${name}". \`w4r-backend --help\` lists them.`);
    console.log(help());
  } else if (rest.includes('--help') || rest.includes('-h')) {
    console.log(command.help);
  } else {
    await command.run(rest);
  }
} catch (error) {
  // A refusal is a sentence for a person; anything else is a mistake of ours and shows where.
  console.error(error instanceof Refusal ? error.message : error);
  process.exitCode = 1;
}
