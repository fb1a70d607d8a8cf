/** Everything the campaign says, as the database holds it: read whole, kept in memory, so that reading never waits. */
import {
  type CampaignFile,
  type CampaignWords,
  type CaseFile,
  type CaseWords,
  type LetterWords,
  type SectionFile,
  type SectionWords,
} from '../campaign/files.js';
import {unknownPeople} from '../store/people.js';
import {readEvents} from '../store/events.js';
import {type Store} from '../store/store.js';
import {type Tables} from '../store/tables.js';
import {addSections, itself} from './sections.js';
import {type EventContent} from './events.js';

/** `editions.content`: the campaign's files, their relative moments resolved. */
export interface StoredEdition {
  facts: CampaignFile;
  words: Record<string, CampaignWords>;
  opensAt: number;
  closesAt: number;
  reportsUntil: number;
  postageCheckedAt: number | null;
  /** By their ids; nothing in what was imported before there were sections. */
  inSections?: Record<string, StoredSection>;
}

/** Words and dates of a section; its facts stand among those of the edition. */
export interface StoredSection {
  words: Record<string, SectionWords>;
  opensAt: number;
  closesAt: number;
  reportsUntil: number;
}

/** `cases.content`: the case's files, their relative moments resolved. */
export interface StoredCase {
  facts: CaseFile;
  words: Record<string, CaseWords>;
  letters: Record<string, LetterWords>;
  embargoUntil: number | null;
  closesAt: number;
  outcomeAt: number | null;
  updatesAt: number[];
  /** Languages in which there is a picture to share it with. */
  sharedIn: string[];
}

export interface CaseContent extends StoredCase {
  id: string;
  withdrawnAt: number | null;
}

/** An edition of the campaign, or the same as one of its sections shows it. */
export interface Edition extends StoredEdition {
  id: string;
  /** The section that shows it so; nothing where it is the campaign itself. */
  section: SectionFile | undefined;
  /** The campaign's own facts, whoever shows it. */
  whole: CampaignFile;
  /** As each of its sections shows it. */
  sections: Map<string, Edition>;
  /** Whether all who took part were counted as people, from its first day. */
  knowsPeople: boolean;
  cases: Map<string, CaseContent>;
  /** By `lang/file`. */
  kit: Map<string, Media>;
  consentTexts: Tables['consent_texts'][];
  /** Gatherings, the soonest first. */
  events: EventContent[];
}

export interface Media {
  type: string;
  bytes: Buffer;
}

export interface Catalogue {
  revision: string;
  current: Edition | undefined;
  editions: Map<string, Edition>;
  /** By `edition/case/file`. */
  media: Map<string, Media>;
}

export const emptyCatalogue: Catalogue = {revision: '', current: undefined, editions: new Map(), media: new Map()};

export async function readRevision(db: Store['db']) {
  const row = await db.selectFrom('facts').select('value').where('name', '=', 'revision').executeTakeFirst();
  return row?.value ?? '';
}

/** One transaction, so that an import running beside it is seen whole or not at all. */
export function readCatalogue(store: Store): Promise<Catalogue> {
  const begin = store.db.transaction();
  return (store.kind === 'postgres' ? begin.setIsolationLevel('repeatable read') : begin).execute(async (db) => {
    const facts = new Map((await db.selectFrom('facts').selectAll().execute()).map((row) => [row.name, row.value]));
    const editions = new Map<string, Edition>();
    const consents = await db.selectFrom('consent_texts').selectAll().execute();
    const gatherings = await readEvents(db);
    for (const {id, content} of await db.selectFrom('editions').selectAll().execute()) {
      const consentTexts = consents.filter(({edition}) => edition === id);
      const stored = JSON.parse(content) as StoredEdition;
      const knowsPeople = !facts.has(`${unknownPeople}${id}`);
      const events = gatherings.get(id) ?? [];
      editions.set(id, {
        ...stored,
        ...itself(stored),
        id,
        knowsPeople,
        cases: new Map(),
        kit: new Map(),
        consentTexts,
        events,
      });
    }
    for (const row of await db.selectFrom('cases').selectAll().orderBy('position').execute()) {
      const stored = JSON.parse(row.content) as StoredCase;
      editions.get(row.edition)?.cases.set(row.id, {...stored, id: row.id, withdrawnAt: row.withdrawn_at});
    }
    for (const {edition, lang, file, type, base64} of await db.selectFrom('kit').selectAll().execute()) {
      editions.get(edition)?.kit.set(`${lang}/${file}`, {type, bytes: Buffer.from(base64, 'base64')});
    }
    const media = new Map<string, Media>();
    for (const {edition, case_id, file, type, base64} of await db.selectFrom('media').selectAll().execute()) {
      media.set(`${edition}/${case_id}/${file}`, {type, bytes: Buffer.from(base64, 'base64')});
    }
    for (const edition of editions.values()) addSections(edition);
    const current = editions.get(facts.get('currentEdition') ?? '');
    return {revision: facts.get('revision') ?? '', current, editions, media};
  });
}
