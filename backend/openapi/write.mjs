/** `npm run openapi`: writes `backend/openapi.json` from the contract. */
import {rmSync, writeFileSync} from 'node:fs';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {build} from 'esbuild';

const here = fileURLToPath(new URL('.', import.meta.url));
const outfile = `${here}../dist/openapi-${process.pid}.mjs`;
await build({
  entryPoints: [`${here}document.ts`],
  outfile,
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  logLevel: 'warning',
});
const {document} = await import(pathToFileURL(outfile).href);
writeFileSync(`${here}../openapi.json`, JSON.stringify(document, null, 2) + '\n');
rmSync(outfile);
