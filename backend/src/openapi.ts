/** The description other developers read, made from the contract itself. It documents; the checks are Valibot's. */
import document from '../openapi.json';

export const openapiDocument = document;
