/** The whole campaign in this process: the sample, a mail server, and a clock that a test sets instead of waiting. */
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {readFolder} from '../../backend/src/campaign/folder.js';
import {createLog} from '../../backend/src/log.js';
import {startServer} from '../../backend/src/server.js';
import {readSettings} from '../../backend/src/settings.js';
import {importCampaign} from '../../backend/src/store/importing.js';
import {openStore} from '../../backend/src/store/store.js';
import {createClock} from '../../backend/test/support/clock.js';
import {createPostOffice} from '../../backend/test/support/post-office.js';
import type {Count, Counts} from '../../src/contract/index.js';

export type CampaignDesk = Awaited<ReturnType<typeof openCampaign>>;

export async function openCampaign() {
  const folder = mkdtempSync(join(tmpdir(), 'w4r-campaign-'));
  const clock = createClock();
  const office = await createPostOffice();
  const database = `file:${join(folder, 'w4r.db')}`;
  const {campaign, mistakes} = readFolder('backend/campaigns/sample');
  if (!campaign) throw new Error(mistakes.list.join('\n'));
  const store = await openStore(database, {patient: true});
  await importCampaign(store, campaign, clock.now());
  await store.close();
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
    office,
    /** So much later, mails that have become due are sent. */
    later(milliseconds: number) {
      clock.forward(milliseconds);
      running.backend.mailing.poke();
    },
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
