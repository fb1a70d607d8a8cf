#!/usr/bin/env node
/** Committed, so that `npx w4r-backend` works in a fresh clone; the bundle is made when it is missing or old. */
import {pathToFileURL} from 'node:url';
import {buildBackend} from '../build.mjs';

await import(pathToFileURL(await buildBackend()).href);
