/** Writes a checked campaign in one transaction: readers see the old one or the new one, never half of either. */
import {createHash} from 'node:crypto';
import {type CampaignFile} from '../campaign/files.js';
import {type CampaignFolder} from '../campaign/folder.js';
import {resolveMoment} from '../campaign/moment.js';
import {type StoredCase, type StoredEdition, type StoredSection} from '../content/catalogue.js';
import {Refusal} from '../refusal.js';
import {writeEvents} from './events-importing.js';
import {type Store, type Work} from './store.js';
import {type Tables} from './tables.js';

export async function importCampaign({db}: Store, campaign: CampaignFolder, now: number) {
  const {edition, current = true} = campaign.facts;
  await db.transaction().execute(async (work) => {
    await publishConsents(work, campaign, now);
    await put(work, 'editions', ['id'], {
      id: edition,
      content: JSON.stringify(storedEdition(campaign, now)),
      imported_at: now,
    });
    await writeCases(work, campaign, now);
    await writeKit(work, campaign);
    await writeEvents(work, edition, campaign.events, now);
    if (current) await put(work, 'facts', ['name'], {name: 'currentEdition', value: edition});
    await touchRevision(work);
  });
}

/** Makes every process read the content again. */
export async function touchRevision(work: Work) {
  await put(work, 'facts', ['name'], {name: 'revision', value: `${Date.now()}-${Math.random()}`});
}

function storedEdition({facts, words, sectionWords}: CampaignFolder, now: number): StoredEdition {
  const {calendar, postage, sections = [], timeZone} = facts;
  return {
    facts,
    words,
    ...resolved(calendar, now, timeZone),
    postageCheckedAt: postage ? resolveMoment(postage.checkedOn, now, timeZone) : null,
    inSections: Object.fromEntries(
      sections.map((section): [string, StoredSection] => [
        section.id,
        {
          words: sectionWords.get(section.id)!,
          // The campaign's own dates are its moments, whatever the clocks of the section show then.
          ...(section.calendar ? resolved(section.calendar, now, section.timeZone) : resolved(calendar, now, timeZone)),
        },
      ]),
    ),
  };
}

function resolved({opens, closes, reportsUntil}: CampaignFile['calendar'], now: number, zone: string | undefined) {
  return {
    opensAt: resolveMoment(opens, now, zone),
    closesAt: resolveMoment(closes, now, zone),
    reportsUntil: resolveMoment(reportsUntil, now, zone),
  };
}

async function writeCases(work: Work, campaign: CampaignFolder, now: number) {
  const {edition, calendar, cases: order, timeZone} = campaign.facts;
  const earlier = await work.selectFrom('cases').selectAll().where('edition', '=', edition).execute();
  const gone = earlier.filter(({id}) => !order.includes(id)).map(({id}) => id);
  if (gone.length > 0) {
    throw new Refusal(
      `campaign.json: cases: ${gone.join(', ')} was imported before and has signatures of its own. ` +
        'A case stays in its edition for ever: put it back, and set "withdrawn" if it must not be shown.',
    );
  }
  await work.deleteFrom('media').where('edition', '=', edition).execute();
  for (const [position, id] of order.entries()) {
    const {facts, words, letters, picture, sharePictures} = campaign.cases.get(id)!;
    const at = (moment: string | undefined) => (moment === undefined ? null : resolveMoment(moment, now, timeZone));
    const content: StoredCase = {
      facts,
      words,
      letters,
      embargoUntil: at(facts.embargoUntil),
      closesAt: at(facts.closes) ?? resolveMoment(calendar.closes, now, timeZone),
      outcomeAt: at(facts.outcome?.date),
      updatesAt: (facts.updates ?? []).map((moment) => resolveMoment(moment, now, timeZone)),
      sharedIn: sharePictures.map(({lang}) => lang),
    };
    // Once withdrawn by command, a case stays so whatever its file says.
    const before = earlier.find((row) => row.id === id)?.withdrawn_at ?? null;
    const withdrawn_at = before ?? (facts.withdrawn ? now : null);
    await put(work, 'cases', ['edition', 'id'], {
      edition,
      id,
      position,
      content: JSON.stringify(content),
      withdrawn_at,
    });
    const pictures = sharePictures.map(({lang, ...media}) => ({...media, file: `share-${lang}.png`}));
    for (const {file, type, bytes} of picture ? [picture, ...pictures] : pictures) {
      await work
        .insertInto('media')
        .values({edition, case_id: id, file, type, base64: bytes.toString('base64')})
        .execute();
    }
  }
}

async function writeKit(work: Work, {facts: {edition}, kit}: CampaignFolder) {
  await work.deleteFrom('kit').where('edition', '=', edition).execute();
  for (const {lang, file, type, bytes} of kit) {
    await work
      .insertInto('kit')
      .values({edition, lang, file, type, base64: bytes.toString('base64')})
      .execute();
  }
}

/** What people agreed to is kept word for word: other words need another version. */
async function publishConsents(work: Work, campaign: CampaignFolder, now: number) {
  const {edition} = campaign.facts;
  const published = await work.selectFrom('consent_texts').selectAll().where('edition', '=', edition).execute();
  const refused: string[] = [];
  for (const {file, lang, consents, said} of consentFiles(campaign)) {
    for (const {id, version, ask, required} of consents) {
      const text = said[id]!;
      const row = {
        edition,
        id,
        version,
        lang,
        hash: hashOf(text),
        ask,
        required: required ? 1 : 0,
        text,
        published_at: now,
      };
      const before = published.find((old) => old.id === id && old.version === version && old.lang === lang);
      if (!before) await work.insertInto('consent_texts').values(row).execute();
      else if (before.hash !== row.hash) {
        refused.push(
          `${file}: consents.${id}: was published as version ${version} with other words. ` +
            'Raise the version in campaign.json.',
        );
      }
    }
  }
  if (refused.length > 0) throw new Refusal(refused.join('\n'));
}

/** Wherever there are texts to agree to: the campaign's own, and those of sections that have others. */
function consentFiles({facts, words, sectionWords}: CampaignFolder) {
  const own = Object.entries(words).map(([lang, {consents: said}]) => {
    return {file: `words/${lang}.json`, lang, consents: facts.consents, said};
  });
  const others = (facts.sections ?? []).flatMap(({id, consents = []}) =>
    Object.entries(sectionWords.get(id)!).map(([lang, {consents: said = {}}]) => {
      return {file: `words/${id}/${lang}.json`, lang, consents, said};
    }),
  );
  return [...own, ...others];
}

export function hashOf(text: string) {
  return createHash('sha256').update(text).digest('hex');
}

/** Insert, or replace what stands under the same key. */
async function put<Name extends 'facts' | 'editions' | 'cases'>(
  work: Work,
  table: Name,
  key: string[],
  row: Tables[Name],
) {
  const rest = Object.fromEntries(Object.entries(row).filter(([name]) => !key.includes(name)));
  await work
    .insertInto(table)
    .values(row as never)
    .onConflict((clash) => clash.columns(key as never).doUpdateSet(rest as never))
    .execute();
}
