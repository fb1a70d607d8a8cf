/** An operator updates the backend in the middle of a campaign. Three times in the normal tests, W4R_RESTARTS for more. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {freePort} from '../../../test/support/system.mjs';
import {importFixture} from '../support/backend.js';
import {databases} from '../support/databases.js';
import {until} from '../support/until.js';
import {findDamage, none} from './damage.js';
import {shipped, startProcess} from './processes.js';
import {createTraffic, makeSigning, post, readConsents, type Sent, type Traffic} from './traffic.js';

const restarts = Number(process.env['W4R_RESTARTS'] ?? 3);
/** How many are thanked between two restarts, at one every so many milliseconds. */
const between = 50;
const every = 10;

for (const {name, skip, create} of databases) {
  describe(`restarted on ${name}`, {skip}, () => {
    it(`shows nobody an error, ${restarts} times in a row under 100 signatures a second`, async (t) => {
      const database = await create();
      await importFixture(database.url);
      const port = await freePort();
      let backend = await startProcess(shipped, database.url, {port});
      const traffic = createTraffic();
      const crowd = arrive(traffic, backend.address, await readConsents(backend.address));
      try {
        for (let n = 0; n < restarts; n++) {
          const goal = traffic.acknowledged + between;
          await until(() => traffic.acknowledged >= goal, 20_000);
          await backend.kill('SIGTERM');
          assert.equal(backend.child.exitCode, 0);
          backend = await startProcess(shipped, database.url, {port});
        }
        crowd.end();
        assert.deepEqual(new Set(await Promise.all(crowd.people)), new Set(['thanked']));
      } finally {
        crowd.end();
        await backend.kill('SIGTERM');
      }
      assert.deepEqual(await findDamage(database.url, traffic), none);
      await database.remove();
      const {sent, requests, acknowledged} = traffic;
      t.diagnostic(`${restarts} restarts, ${acknowledged} of ${sent.length} thanked after ${requests} requests`);
    });
  });
}

function arrive(traffic: Traffic, address: string, consents: object[]) {
  const people: Promise<string>[] = [];
  const started = performance.now();
  const door = setInterval(() => {
    // What a busy machine has delayed is caught up with.
    while (people.length * every < performance.now() - started) {
      const signing = makeSigning(consents);
      traffic.sent.push(signing);
      people.push(deliver(traffic, address, signing));
    }
  }, every);
  return {people, end: () => clearInterval(door)};
}

/** What somebody sees who stays. The widget tries again with the same key; whoever waits two seconds presses "Try now". */
async function deliver(traffic: Traffic, address: string, signing: Sent) {
  for (let tries = 0; tries < 40; tries++) {
    const response = await post(traffic, address, signing);
    if (response?.status === 201) return 'thanked';
    const passing = !response || response.status >= 500 || [408, 409, 425, 429].includes(response.status);
    if (!passing) return `refused with ${response.status}`;
    const asked = Number(response?.headers.get('retry-after')) * 1000;
    const pause = asked || Math.random() * 500 * 2 ** tries;
    await new Promise((resolve) => setTimeout(resolve, Math.min(pause, 2000)));
  }
  return 'never thanked';
}
