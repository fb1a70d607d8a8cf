/** The whole campaign in this process: the sample, a mail server, and a clock that a test sets instead of waiting. */
import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {readFolder} from '../../backend/src/campaign/folder.js';
import {createLog} from '../../backend/src/log.js';
import {startServer} from '../../backend/src/server.js';
import {readSettings} from '../../backend/src/settings.js';
import {importCampaign} from '../../backend/src/store/importing.js';
import {openStore} from '../../backend/src/store/store.js';
import {createClock} from '../../backend/test/support/clock.js';
import {runCommand} from '../../backend/test/support/command.js';
import {createPostOffice} from '../../backend/test/support/post-office.js';
import type {Count, Counts} from '../../src/contract/index.js';

export type CampaignDesk = Awaited<ReturnType<typeof openCampaign>>;

/** @param shift by how much later than on a day in the middle of the campaign its calendar begins, in milliseconds */
export async function openCampaign({shift = 0} = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'w4r-campaign-'));
  const clock = createClock();
  const office = await createPostOffice();
  const database = `file:${join(folder, 'w4r.db')}`;
  const bring = async (from: string) => {
    const {campaign, mistakes} = readFolder(from);
    if (!campaign) throw new Error(mistakes.list.join('\n'));
    const store = await openStore(database, {patient: true});
    await importCampaign(store, campaign, clock.now() + shift);
    await store.close();
  };
  await bring('backend/campaigns/sample');
  const env = {
    PORT: '0',
    DATABASE_URL: database,
    SMTP_URL: office.url,
    MAIL_FROM: 'Letters for Rights <letters@act.example>',
    WIDGETS_DIR: 'dist/cdn',
  };
  const running = await startServer(readSettings(env, 'backend'), {clock, log: createLog('silent', () => {})});
  return {
    address: running.address,
    /** For commands beside the running server: the keys lie beside the file. */
    database,
    office,
    folder,
    /** What somebody of the campaign does on the command line; its output. */
    async command(...args: string[]): Promise<string> {
      const {status, stdout, stderr} = await runCommand(args, {DATABASE_URL: database});
      if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
      return stdout;
    },
    /** The same campaign once more, as that of another year, on the same day of its season. */
    async begins(edition: string) {
      const copy = join(folder, edition);
      cpSync('backend/campaigns/sample', copy, {recursive: true});
      // Those were of this year alone.
      rmSync(join(copy, 'events.json'));
      const facts = join(copy, 'campaign.json');
      writeFileSync(facts, readFileSync(facts, 'utf8').replace('"edition": "2026"', `"edition": "${edition}"`));
      await bring(copy);
    },
    /** So much later, mails that have become due are sent. */
    later(milliseconds: number) {
      clock.forward(milliseconds);
      running.backend.mailing.poke();
    },
    /** What a command has changed is on the pages. */
    refreshed: () => running.backend.board.refreshed(),
    async count(key: string): Promise<Count> {
      const answer = await fetch(`${running.address}/v1/counts?keys=${key}`);
      return ((await answer.json()) as Counts).counts[0]!;
    },
    async close() {
      await running.stop();
      await office.close();
      rmSync(folder, {recursive: true, force: true});
    },
  };
}
