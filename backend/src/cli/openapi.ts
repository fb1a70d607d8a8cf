import {openapiDocument} from '../openapi.js';
import {type Command} from './index.js';

export const openapi: Command = {
  says: 'Prints the OpenAPI description of the HTTP interface.',
  help: 'Usage: w4r-backend openapi\n\nIt is also served as /openapi.json.',
  async run() {
    console.log(JSON.stringify(openapiDocument, null, 2));
  },
};
