import assert from 'node:assert/strict';
import {readdirSync, readFileSync, statSync} from 'node:fs';
import {describe, it} from 'node:test';
import {createOpener, createSealer} from '../src/sealing.js';
import {importFixture, sealingKeys, startBackend, temporaryFolder} from './support/backend.js';

const people = Array.from({length: 1000}, (_, n) => ({
  name: `Zephyrine Quillfeather ${n}`,
  email: `zephyrine.${n}@quillfeather.example`,
}));

describe('sealing', () => {
  it('leaves no name and no address of 1,000 people on the disk or in the log, and the private key opens all', async () => {
    const {folder, remove} = temporaryFolder();
    const url = `file:${folder}/w4r.db`;
    await importFixture(url);
    const backend = await startBackend(url, {logLevel: 'info'});
    for (let at = 0; at < people.length; at += 100) {
      await Promise.all(people.slice(at, at + 100).map((person) => backend.signed(person)));
    }
    await backend.sign({name: people[0]!.name, email: 'not an address'});
    const rows = await backend.store.db.selectFrom('signatures').selectAll().execute();
    const keys = await backend.store.db.selectFrom('data_keys').selectAll().execute();

    // While the write-ahead log is still there.
    const files = readdirSync(folder).filter((name) => statSync(`${folder}/${name}`).isFile());
    assert.ok(
      files.some((name) => name.endsWith('-wal')),
      files.join(),
    );
    for (const file of files) assert.equal(statSync(`${folder}/${file}`).mode & 0o077, 0, `others may read ${file}`);
    const dump = Buffer.concat(files.map((name) => readFileSync(`${folder}/${name}`)))
      .toString('latin1')
      .toLowerCase();
    const log = backend.lines.join('').toLowerCase();
    assert.ok(backend.lines.length > 1000, 'every request was logged');
    for (const word of ['zephyrine', 'quillfeather', '127.0.0.1']) {
      assert.ok(!dump.includes(word), `${word} in the database`);
      assert.ok(!log.includes(word), `${word} in the log`);
    }
    await backend.stop();
    remove();

    const open = await createOpener(sealingKeys.privateKey, keys);
    const opened = rows.map(open).map(({name, email}) => `${name} ${email}`);
    assert.deepEqual(new Set(opened), new Set(people.map(({name, email}) => `${name} ${email}`)));
  });

  it('opens a row only in the place it was sealed for', async () => {
    const sealer = createSealer(sealingKeys.publicKey);
    const {dataKey, sealed} = await sealer.seal('s1', 'well-keeper', people[0]!);
    const open = await createOpener(sealingKeys.privateKey, [dataKey.row]);
    const row = {id: 's1', case_id: 'well-keeper', data_key: dataKey.row.id, sealed};
    assert.deepEqual(open(row), people[0]);
    assert.throws(() => open({...row, id: 's2'}));
    assert.throws(() => open({...row, case_id: 'bridge-song'}));
  });

  it('takes a new data key every ten minutes', async () => {
    let now = 0;
    const sealer = createSealer(sealingKeys.publicKey, () => now);
    const keyAt = async (minutes: number) => {
      now = minutes * 60_000;
      return (await sealer.seal('s', 'c', people[0]!)).dataKey.row.id;
    };
    const first = await keyAt(0);
    assert.equal(await keyAt(9), first);
    assert.notEqual(await keyAt(11), first);
  });
});
