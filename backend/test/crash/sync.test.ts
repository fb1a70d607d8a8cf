/** What no kill can show: that each thank-you leaves after the disk has said that the signature is on it. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {type Campaign} from '../../../src/contract/index.js';
import {findStrace} from '../../../test/support/strace.mjs';
import {importFixture, temporaryFolder} from '../support/backend.js';
import {until} from '../support/until.js';
import {careless, type Program, shipped, startProcess} from './processes.js';
import {createTraffic, makeSigning, post} from './traffic.js';

const strace = findStrace();
const signatures = 30;

describe(
  'the order of sync and answer',
  {skip: strace ? false : 'no strace: install it (Linux only) to trace the syncs'},
  () => {
    it('is: first the disk, then the thanks, every time', async () => {
      const {answers, unsynced} = await trace(shipped);
      assert.equal(answers, signatures);
      assert.equal(unsynced, 0);
    });

    it('is seen to be wrong when the database does not wait for the disk', async () => {
      const {answers, unsynced} = await trace(await careless('unsynced'));
      assert.equal(answers, signatures);
      assert.ok(unsynced > signatures / 2, `${unsynced} of ${answers}`);
    });
  },
);

/** One signature after the other, so that each answer needs a sync of its own. */
async function trace(program: Program) {
  const {folder, remove} = temporaryFolder();
  const url = `file:${folder}/w4r.db`;
  const log = `${folder}/trace`;
  await importFixture(url);
  // With -D the tracer stands aside, and what we signal is the backend itself.
  const under = [strace!, '-D', '-f', '-o', log, '-s', '16', '-e', 'trace=fsync,fdatasync,write,writev,sendto,sendmsg'];
  const backend = await startProcess(program, url, under);
  const {consents} = (await (await fetch(`${backend.address}/v1/campaign`)).json()) as Campaign;
  const given = consents.map(({id, version, lang, hash}) => ({id, version, lang, hash, given: true}));
  const traffic = createTraffic();
  for (let n = 0; n < signatures; n++) await post(traffic, backend.address, makeSigning(`${n}@example.org`, given));
  await backend.kill('SIGTERM');
  await until(() => /^\d+ +\+\+\+ (exited|killed)/m.test(readFileSync(log, 'utf8').slice(-2000)));
  const lines = readFileSync(log, 'utf8').split('\n');
  remove();

  let synced = false;
  let answers = 0;
  let unsynced = 0;
  for (const line of lines) {
    if (/f(data)?sync\(.*= 0|f(data)?sync resumed>.*= 0/.test(line)) synced = true;
    if (!line.includes('HTTP/1.1 201')) continue;
    answers++;
    if (!synced) unsynced++;
    synced = false;
  }
  return {answers, unsynced};
}
