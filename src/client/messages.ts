import type {Message, MessageReceived, Messages} from '../contract/index.js';
import type {Asking, Client} from './client.js';
import {send} from './send.js';
import {messagesShape} from './shapes/messages.js';
import {receivedShape} from './shapes/received.js';

/** Where a case's solidarity messages are, and go. */
export const messages = (id: string) => `/v1/cases/${encodeURIComponent(id)}/messages`;

/** Those that were accepted, the newest first; `before` is the `next` of what was read last. */
export const messagesOf = (client: Client, id: string, asking: Asking & {before?: string | undefined} = {}) =>
  client.read<Messages>(messages(id), asking, messagesShape);

/** A few lines; somebody of the campaign reads them before anybody else. */
export const writeMessage = (client: Client, id: string, message: Message, key: string, edition?: string) =>
  send<MessageReceived>(client, messages(id), receivedShape, message, key, edition);
