import type {SignedUp, Signup} from '../contract/index.js';
import type {Client} from './client.js';
import {send} from './send.js';
import {signedupShape} from './shapes/signedup.js';

/** Where sign-ups go. */
export const signups = '/v1/signups';

/** Joins the campaign. */
export const signUp = (client: Client, signup: Signup, key: string, edition?: string) =>
  send<SignedUp>(client, signups, signedupShape, signup, key, edition);
