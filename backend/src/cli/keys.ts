import {randomBytes} from 'node:crypto';
import {Refusal} from '../refusal.js';
import {makeSealingKeys} from '../sealing.js';
import {command} from './command.js';

export const keys = command({
  name: 'keys',
  takes: ['new'],
  says: '`keys new` makes a pepper and a pair of sealing keys.',
  about:
    'Prints a new PEPPER and SEALING_PUBLIC_KEY for the environment of the server, and the private key, which belongs on ' +
    'no server: keep it where the campaign keeps what must not be lost or stolen.',
  example: 'keys new',
  async run(_given, [what]) {
    if (what !== 'new') throw new Refusal('The only thing to do with keys is to make new ones: w4r-backend keys new');
    const {publicKey, privateKey} = await makeSealingKeys();
    const pepper = randomBytes(32).toString('hex');
    return {
      says: [
        `PEPPER=${pepper}`,
        `SEALING_PUBLIC_KEY=${publicKey}`,
        '',
        '# Not for the server. Without it no signature can be read, with it all of them can:',
        `# private key: ${privateKey}`,
      ].join('\n'),
      facts: {pepper, sealingPublicKey: publicKey, sealingPrivateKey: privateKey},
    };
  },
});
