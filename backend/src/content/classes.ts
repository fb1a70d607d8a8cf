/** A class as its pupils, its board and its teacher see it. */
import {type ClassCase, type ClassKind, type Classroom, type MyClass} from '../../../src/contract/index.js';
import {mostLikely} from '../plausible.js';
import {type ClassTally, type readHandedIn, reopenFor, type Room, type Sealed, tallyOf} from '../store/classes.js';
import {type CaseContent, type Edition} from './catalogue.js';
import {bestLanguage, caseLanguage, directionOf} from './languages.js';
import {lettersOf} from './letters.js';
import {type Viewing} from './links.js';
import {isKnown, phaseOf} from './moments.js';
import {pictureView} from './views.js';

interface Seen {
  room: Room;
  tallies: ClassTally[];
  codeUntil: number;
}

/** Of a withdrawn case nothing is shown and nothing counted. */
export function casesOfClass(edition: Edition, now: number): CaseContent[] {
  return [...edition.cases.values()].filter(
    (content) => content.withdrawnAt === null && isKnown(content, now) && kindsOf(content).length > 0,
  );
}

/** What can be written in a case without harm. */
export function kindsOf({facts}: CaseContent): ClassKind[] {
  const letters = lettersOf(facts);
  return [
    ...(letters.some((target) => target !== null) ? (['letter'] as const) : []),
    ...(letters.includes(null) ? (['solidarity'] as const) : []),
  ];
}

export function classroomView(at: Viewing, {room, tallies, codeUntil}: Seen): Classroom {
  const {edition, now} = at;
  const lang = bestLanguage(at.lang ?? room.lang, edition.facts.languages);
  const cases = casesOfClass(edition, now).map((content) => classCase({...at, lang}, content, tallies));
  return {
    edition: edition.id,
    campaign: edition.words[lang]!.name,
    lang,
    dir: directionOf(lang),
    fictional: edition.facts.fictional,
    state: stateOf(edition, room, now),
    cases,
    total: cases.reduce((sum, {letters, solidarity}) => sum + letters + solidarity, 0),
    version: room.version,
    asOf: now,
    codeUntil,
  };
}

function stateOf(edition: Edition, {state}: Room, now: number): Classroom['state'] {
  if (state === 'closed') return 'closed';
  const phase = phaseOf(edition, now);
  if (phase === 'before') return 'early';
  return phase === 'after' ? 'over' : 'open';
}

function classCase(at: Viewing, content: CaseContent, tallies: ClassTally[]): ClassCase {
  const lang = caseLanguage(at.edition, content, at.lang);
  const {name, shortName} = content.words[lang]!;
  const n = (kind: ClassKind) => tallyOf(tallies, content.id, kind)?.n ?? 0;
  return {
    id: content.id,
    name,
    shortName,
    picture: pictureView(at.publicUrl, at.edition, content, lang),
    takes: kindsOf(content),
    letters: n('letter'),
    solidarity: n('solidarity'),
  };
}

export function myClassView(
  at: Viewing,
  seen: Seen & {sealed: Sealed; hasCode: boolean},
  handedIn: Awaited<ReturnType<typeof readHandedIn>>,
): MyClass {
  const {room, sealed, hasCode} = seen;
  return {
    ...classroomView(at, seen),
    name: sealed.name,
    pupils: room.pupils,
    code: hasCode ? sealed.code : null,
    endsAt: room.ends_at,
    closedAt: room.closed_at,
    reopenUntil: room.closed_at === null ? null : room.closed_at + reopenFor,
    most: mostLikely('group', at.edition.cases.size),
    reports: handedIn.map(({id, case_id, kind, n, state}) => ({
      case: case_id,
      kind: kind as ClassKind,
      count: n,
      receipt: id,
      status: state === 'waiting' ? 'in-review' : 'counted',
    })),
  };
}
