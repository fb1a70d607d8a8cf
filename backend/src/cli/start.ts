import {startServer, stopOnSignals} from '../server.js';
import {command} from './command.js';
import {settingsHere} from './environment.js';

export const start = command({
  name: 'start',
  says: 'Starts the backend.',
  about:
    'Starts the backend, prints its address and stays until it is told to leave. `w4r-backend --help` lists the settings.',
  example: 'start',
  async run() {
    const settings = settingsHere();
    const {address, secrets, stop} = await startServer(settings);
    stopOnSignals(stop);
    const {privateKeyFile} = secrets;
    const says = [settings.publicUrl ?? address];
    if (privateKeyFile) says.push(`Signatures are sealed; the key that opens them: ${privateKeyFile}`);
    // Nothing that was promised by mail must wait unseen.
    const mailDir = settings.smtpUrl ? undefined : settings.mailDir;
    if (mailDir) says.push(`No SMTP_URL is set: mails are kept as files in ${mailDir}`);
    return {says: says.join('\n'), facts: {address: says[0], privateKeyFile, mailDir}};
  },
});
