import type {ClassChanged, ClassCorrection, ClassReported, Classroom, ClassTerms, MyClass} from '../contract/index.js';
import type {Asking, Client} from './client.js';
import {request} from './request.js';
import {classchangedShape} from './shapes/classchanged.js';
import {classreportedShape} from './shapes/classreported.js';
import {classroomShape} from './shapes/classroom.js';
import {classtermsShape} from './shapes/classterms.js';
import {myclassShape} from './shapes/myclass.js';

/** Where classes are asked for. */
export const classes = '/v1/classes';

const classPath = (code: string) => `${classes}/${encodeURIComponent(code)}`;

/** Where the taps of a class go. */
export const classReports = (code: string) => `${classPath(code)}/reports`;

/** What a teacher agrees to. */
export const classTerms = (client: Client, asking: Asking = {}) =>
  client.read<ClassTerms>(classes, asking, classtermsShape);

/** A class as its pupils and its board see it, at this moment: no memory on the way, none on the device. */
export const classroom = (client: Client, code: string, lang?: string) =>
  request<Classroom>(client.url(classPath(code), {lang}), classroomShape, {cache: 'no-store'});

/** Takes a tap back; doing it twice is doing it once. */
export const undo = (client: Client, code: string, receipt: string) =>
  request<ClassReported>(client.url(`${classReports(code)}/${encodeURIComponent(receipt)}`, {}), classreportedShape, {
    method: 'DELETE',
    cache: 'no-store',
  });

/** The class of whoever holds the key. It stands in a header, never in an address. */
export const myClass = (client: Client, key: string, lang?: string) =>
  request<MyClass>(client.url('/v1/my-class', {lang}), myclassShape, {cache: 'no-store', headers: bearer(key)});

/** What the teacher's desk does: a new code, handing in, opening again. */
export type ClassStepName = 'codes' | 'closings' | 'reopenings';

/** @param once a UUID made when the button was pressed, and kept for every try */
export const classStep = (client: Client, key: string, step: ClassStepName, once: string) =>
  post(client, key, step, {}, once);

export const correctClass = (client: Client, key: string, correction: ClassCorrection, once: string) =>
  post(client, key, 'corrections', correction, once);

const post = (client: Client, key: string, step: string, body: object, once: string) =>
  request<ClassChanged>(client.url(`/v1/my-class/${step}`, {}), classchangedShape, {
    method: 'POST',
    headers: {'content-type': 'application/json', 'idempotency-key': once, ...bearer(key)},
    body: JSON.stringify(body),
    cache: 'no-store',
  });

const bearer = (key: string) => ({authorization: `Bearer ${key}`});
