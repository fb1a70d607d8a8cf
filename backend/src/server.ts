/** From the environment to an open port, and down again without dropping anybody. */
import {createApp, type Backend} from './app.js';
import {createLog, type Log} from './log.js';
import {openPost} from './mail/post.js';
import {Refusal} from './refusal.js';
import {createSealer} from './sealing.js';
import {findSecrets, type Secrets} from './secrets.js';
import {type Settings} from './settings.js';
import {forget} from './store/forgetting.js';
import {type Record} from './store/signing.js';
import {openStore, type Store} from './store/store.js';

export interface Running {
  backend: Backend;
  store: Store;
  address: string;
  secrets: Secrets;
  stop(): Promise<void>;
}

interface Options {
  log?: Log;
  record?: Record;
  clock?: {now(): number};
}

export async function startServer(settings: Settings, options: Options = {}): Promise<Running> {
  const log = options.log ?? createLog(settings.logLevel);
  const secrets = await findSecrets(settings);
  const sealer = createSealer(secrets.sealingPublicKey);
  await sealer.ready().catch(() => {
    throw new Refusal('SEALING_PUBLIC_KEY is not an X25519 public key. Make a set with `w4r-backend keys new`.');
  });
  const store = await openStore(settings.databaseUrl);
  try {
    const config = {...settings, publicUrl: settings.publicUrl ?? ''};
    const clock = options.clock ?? Date;
    const {pepper} = secrets;
    const backend = await createApp({
      store,
      clock,
      sealer,
      pepper,
      log,
      post: openPost(settings),
      config,
      record: options.record,
    });
    const address = await listen(backend, settings);
    config.publicUrl = settings.publicUrl ?? address;
    if (settings.smtpUrl && !settings.publicUrl)
      log.warn(`PUBLIC_URL is not set: links in mails lead to ${address}, which only this machine may reach.`);
    backend.mailing.open();
    const forgetting = () => {
      forget(store, clock.now()).catch((error: unknown) => {
        log.warn('What is no longer needed could not be deleted.', {error});
      });
    };
    forgetting();
    const hourly = setInterval(forgetting, 60 * 60 * 1000).unref();
    const stop = async () => {
      clearInterval(hourly);
      await backend.close();
      await store.close();
    };
    return {backend, store, address, secrets, stop};
  } catch (error) {
    await store.close();
    throw error;
  }
}

async function listen({app, board}: Backend, {host, port}: Settings) {
  try {
    const address = await app.listen({host, port});
    // An address that means "all of mine" is none that a browser can open.
    return address.replace('//0.0.0.0:', '//127.0.0.1:').replace('//[::]:', '//[::1]:');
  } catch (error) {
    await board.close();
    const {code} = error as {code?: string};
    if (code === 'EADDRINUSE')
      throw new Refusal(`PORT ${port} is in use. Stop what listens there, or set another PORT.`);
    if (code === 'EACCES') throw new Refusal(`PORT ${port} may not be opened by this user. Set a PORT above 1023.`);
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
      throw new Refusal(`HOST ${host} is no address of this machine. Set HOST to 127.0.0.1 or 0.0.0.0.`);
    }
    throw error;
  }
}

const longest = 9000;

/** What a process manager expects: finish what is under way, then leave, within ten seconds. */
export function stopOnSignals(stop: () => Promise<void>) {
  let stopping = false;
  const leave = () => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(0), longest).unref();
    void stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGTERM', leave);
  process.on('SIGINT', leave);
}
