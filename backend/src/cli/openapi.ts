import {openapiDocument} from '../openapi.js';
import {command} from './command.js';

export const openapi = command({
  name: 'openapi',
  says: 'Prints the OpenAPI description of the HTTP interface.',
  about: 'It is also served as /openapi.json.',
  example: 'openapi > openapi.json',
  async run() {
    return {says: JSON.stringify(openapiDocument, null, 2), facts: openapiDocument};
  },
});
