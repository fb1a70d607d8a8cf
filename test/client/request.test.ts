import {expect} from 'chai';
import {Failure} from '../../src/client/failure.js';
import {request} from '../../src/client/request.js';
import {signed} from '../../src/contract/examples.js';
import {signedShape} from '../../src/client/shapes/signed.js';
import {refused} from '../support/calm.js';
import {answer, json, playedBackend, portal, unreachable} from '../support/played-backend.js';

const KIB_256 = 262_144;
const bytes = (text: string) => new TextEncoder().encode(text);

describe('one exchange with the backend', () => {
  const backend = playedBackend();
  const ask = (init?: RequestInit) => request(`${backend.address}/v1/cases/x`, signedShape, init);
  const failure = () => refused<Failure>(ask());

  it('returns an answer that has the promised shape', async () => {
    backend.case = () => json(signed);
    expect(await ask()).to.deep.equal(signed);
  });

  it('sends no cookies and no referrer, follows no redirect', async () => {
    backend.case = () => json(signed);
    await ask();
    const {init} = backend.asked[0]!;
    expect(init).to.include({mode: 'cors', credentials: 'omit', referrerPolicy: 'no-referrer', redirect: 'error'});
    expect(Object.keys(init)).to.not.include.members(['headers', 'body', 'keepalive', 'integrity', 'referrer']);
  });

  it('takes what a caller adds', async () => {
    backend.case = () => json(signed);
    await ask({method: 'POST', cache: 'no-store'});
    expect(backend.asked[0]!.init).to.include({method: 'POST', cache: 'no-store', credentials: 'omit'});
  });

  it('fails as "offline" when nothing comes back', async () => {
    backend.case = unreachable;
    const {kind, problem, wait} = await failure();
    expect({kind, problem, wait}).to.deep.equal({kind: 'offline', problem: undefined, wait: undefined});
  });

  const broken: [what: string, answer: () => Response][] = [
    ['the page of a hotel', () => portal()],
    ['nothing at all (204)', () => new Response(null, {status: 204})],
    ['an empty body', () => answer('')],
    ['half an answer', () => answer('{"receipt":"r-4c1d","status"')],
    ['another shape', () => json({...signed, count: '248001'})],
    ['a list', () => json([signed])],
    ['null', () => json(null)],
  ];
  for (const [what, given] of broken) {
    it(`fails as "broken" when it is answered with ${what}`, async () => {
      backend.case = given;
      const {kind, passing} = await failure();
      expect({kind, passing}).to.deep.equal({kind: 'broken', passing: true});
    });
  }

  it('puts letters together that came in two pieces', async () => {
    const whole = bytes(JSON.stringify({...signed, receipt: 'ñ'}));
    const middle = whole.indexOf(0xc3) + 1;
    const pieces = new ReadableStream({
      start(out) {
        out.enqueue(whole.slice(0, middle));
        out.enqueue(whole.slice(middle));
        out.close();
      },
    });
    backend.case = () => new Response(pieces);
    expect(await ask()).to.deep.equal({...signed, receipt: 'ñ'});
  });

  it('reads 256 KiB', async () => {
    const text = JSON.stringify(signed);
    backend.case = () => answer(text + ' '.repeat(KIB_256 - text.length));
    expect(await ask()).to.deep.equal(signed);
  });

  it('reads no more than 256 KiB, and hangs up on an answer that has no end', async () => {
    let given = 0;
    let hungUp = false;
    const endless = new ReadableStream<Uint8Array>({
      pull(out) {
        given += 4096;
        out.enqueue(bytes(' '.repeat(4096)));
      },
      cancel() {
        hungUp = true;
      },
    });
    backend.case = () => new Response(endless);
    expect((await failure()).kind).to.equal('broken');
    expect(hungUp).to.equal(true);
    expect(given).to.be.within(KIB_256, KIB_256 + 3 * 4096);
  });

  it('throws nothing but a Failure', async () => {
    for (const given of [unreachable, () => portal(404), () => json(3)]) {
      backend.case = given;
      expect(await failure()).to.be.instanceOf(Failure);
    }
  });
});

describe('ten seconds', () => {
  const backend = playedBackend();
  const {timeout} = AbortSignal;
  const limits: number[] = [];
  let over = new AbortController();

  beforeEach(() => {
    limits.length = 0;
    over = new AbortController();
    AbortSignal.timeout = (ms) => {
      limits.push(ms);
      return over.signal;
    };
  });
  afterEach(() => {
    AbortSignal.timeout = timeout;
  });
  const ask = () => refused<Failure>(request(`${backend.address}/v1/cases/x`, signedShape));
  const aborted = (signal: AbortSignal) =>
    new Promise<never>((_, fail) => {
      signal.addEventListener('abort', () => fail(new DOMException('Too late', 'TimeoutError')));
    });

  it('are what a request waits for an answer', async () => {
    backend.case = ({init}) => aborted(init.signal!);
    const asked = ask();
    expect(limits).to.deep.equal([10_000]);
    over.abort();
    expect((await asked).kind).to.equal('offline');
  });

  it('are what it waits for the whole of it', async () => {
    backend.case = ({init}) =>
      new Response(
        new ReadableStream({
          start(out) {
            out.enqueue(bytes('{"receipt":'));
            aborted(init.signal!).catch((error: unknown) => out.error(error));
            queueMicrotask(() => over.abort());
          },
        }),
      );
    expect((await ask()).kind).to.equal('broken');
  });
});
