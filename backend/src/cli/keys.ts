import {randomBytes} from 'node:crypto';
import {Refusal} from '../refusal.js';
import {makeSealingKeys} from '../sealing.js';
import {type Command} from './index.js';

export const keys: Command = {
  says: '`keys new` makes a pepper and a pair of sealing keys.',
  help:
    'Usage: w4r-backend keys new\n\nPrints a new PEPPER and SEALING_PUBLIC_KEY for the environment of the server, and the ' +
    'private key, which belongs on no server: keep it where the campaign keeps what must not be lost or stolen.',
  async run([what]) {
    if (what !== 'new') throw new Refusal('The only thing to do with keys is to make new ones: w4r-backend keys new');
    const {publicKey, privateKey} = await makeSealingKeys();
    console.log(`PEPPER=${randomBytes(32).toString('hex')}`);
    console.log(`SEALING_PUBLIC_KEY=${publicKey}`);
    console.log(`\n# Not for the server. Without it no signature can be read, with it all of them can:`);
    console.log(`# private key: ${privateKey}`);
  },
};
