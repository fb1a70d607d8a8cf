/** The links of a mail: to confirm, to get no more mail, to erase, never to be asked again. */
import {type FastifyInstance} from 'fastify';
import {caseLanguage} from '../content/languages.js';
import {caseUrl} from '../content/links.js';
import {metThrough} from '../content/sections.js';
import {kitView} from '../content/views.js';
import {describe, type Asked} from '../mail/asked.js';
import {openClassOf} from '../pages/class-pages.js';
import {buttonPage, confirmedPage, donePage, erasePage, questionPage} from '../pages/link-pages.js';
import {linkWords} from '../pages/link-words.js';
import {addressKey, participantKey, personKey} from '../people.js';
import {readRoom} from '../store/classes.js';
import {confirm, type Following, readRequests} from '../store/confirming.js';
import {erase} from '../store/erasing.js';
import {type SignupBody} from '../store/requests.js';
import {silence} from '../store/silencing.js';
import {type Context} from './index.js';
import {linkPage, type Opened, takeForms} from './links.js';

const day = 24 * 60 * 60 * 1000;

export async function confirmationRoutes(app: FastifyInstance, context: Context) {
  await app.register(async (inside) => {
    takeForms(inside);
    confirmations(inside, context);
    departures(inside, context);
  });
}

function confirmations(app: FastifyInstance, context: Context) {
  const {board, clock, envelopes, mailing, pepper, store} = context;

  const read = async ({link, at, whole}: Opened) => {
    const asked = describe(whole, await readRequests(store.db, link, at.now), at.lang);
    const isDone = ({request}: Asked) => request.done_at !== null;
    return {waiting: asked.filter((one) => !isDone(one)), done: asked.filter(isDone)};
  };
  const classesOf = async ({at: {publicUrl, lang, now}, whole}: Opened, done: Asked[]) => {
    const ids = done.flatMap(({request: {purpose, subject_id}}) =>
      purpose === 'class' && subject_id ? [subject_id] : [],
    );
    const rooms = await Promise.all(ids.map((id) => readRoom(store.db, id)));
    return rooms
      .filter((room) => room !== undefined)
      .filter(({ends_at}) => ends_at > now)
      .map((room) => openClassOf(room, {envelopes, pepper, publicUrl, edition: metThrough(whole, room.section), lang}));
  };
  const thank = async (opened: Opened, done: Asked[]) => {
    const {at, whole, frame} = opened;
    if (done.length === 0) return undefined;
    const letterUrl = ({content, edition}: Asked) => {
      const shown = edition.cases.has(content!.id) ? edition : whole;
      const lang = caseLanguage(shown, content!, at.lang);
      return caseUrl(at.publicUrl, shown, at.currentEdition, `${content!.id}/letter`, lang);
    };
    return confirmedPage(
      frame,
      done,
      kitView(at.publicUrl, at.edition, at.lang),
      letterUrl,
      await classesOf(opened, done),
    );
  };
  const following =
    ({whole}: Opened) =>
    ({consents}: SignupBody): Following => {
      const {consents: own, remindAfterDays = 7, sections = []} = whole.facts;
      const asked = [...own, ...sections.flatMap(({consents: theirs = []}) => theirs)];
      const agreed = (channel: string) =>
        asked.some(
          (one) => one.channel === channel && consents.some(({text_id, given}) => text_id === one.id && given === 1),
        );
      return {kit: agreed('kit'), remindAt: agreed('reminder') ? clock.now() + remindAfterDays * day : null};
    };

  linkPage(app, context, 'confirm', {
    async show(opened) {
      const {waiting, done} = await read(opened);
      return waiting.length > 0 ? questionPage(opened.frame, waiting, false) : thank(opened, done);
    },
    async act(opened) {
      const {link, at, form} = opened;
      const before = await read(opened);
      const shown = form
        .getAll('receipt')
        .filter((said) => before.waiting.some(({request}) => request.receipt === said));
      const confirmed = await confirm(store, envelopes, link, shown, following(opened), at.now);
      if (confirmed > 0) {
        board.touch();
        mailing.poke();
      }
      const {waiting, done} = await read(opened);
      return confirmed === 0 && waiting.length > 0 ? questionPage(opened.frame, waiting, true) : thank(opened, done);
    },
  });
}

function departures(app: FastifyInstance, context: Context) {
  const {board, pepper, store} = context;

  linkPage(app, context, 'unsubscribe', {
    show({frame}) {
      const {title, says, button} = linkWords(frame.lang).unsubscribe;
      return buttonPage(frame, {title, says: says(frame.campaign), button});
    },
    async act({link, at, frame}) {
      await silence(store, link.address_key, 'all', at.now);
      const {done, rest} = linkWords(frame.lang).unsubscribe;
      return donePage(frame, done, rest);
    },
  });

  linkPage(app, context, 'no-reminder', {
    show: ({frame}) => buttonPage(frame, linkWords(frame.lang).silence),
    async act({link, at, frame}) {
      await silence(store, link.address_key, 'reminder', at.now);
      return donePage(frame, linkWords(frame.lang).silence.done);
    },
  });

  linkPage(app, context, 'erase', {
    show: ({link, frame}) => (link.address_key === '' ? erased(frame) : erasePage(frame)),
    async act({link, at, frame, form}) {
      if (link.address_key === '') return erased(frame);
      const typed = form.get('email')?.trim() ?? '';
      if (typed && addressKey(pepper, typed) !== link.address_key) return erasePage(frame, typed);
      const whose = {
        addressKey: link.address_key,
        personKey: typed ? (edition: string, caseId: string) => personKey(pepper, edition, caseId, typed) : undefined,
        participantKey: typed ? (edition: string) => participantKey(pepper, edition, typed) : undefined,
      };
      await erase(store, whose, at.now);
      board.touch();
      return erased(frame);
    },
  });
}

function erased(frame: Opened['frame']) {
  const {done, rest} = linkWords(frame.lang).erase;
  return donePage(frame, done, rest);
}
