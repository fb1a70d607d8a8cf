import {startServer, stopOnSignals} from '../server.js';
import {settingsHere} from './environment.js';
import {type Command} from './index.js';

export const start: Command = {
  says: 'Starts the backend.',
  help: 'Usage: w4r-backend start\n\nStarts the backend and prints its address. `w4r-backend --help` lists the settings.',
  async run() {
    const settings = settingsHere();
    const {address, secrets, stop} = await startServer(settings);
    stopOnSignals(stop);
    console.log(settings.publicUrl ?? address);
    if (secrets.privateKeyFile)
      console.log(`Signatures are sealed; the key that opens them: ${secrets.privateKeyFile}`);
  },
};
