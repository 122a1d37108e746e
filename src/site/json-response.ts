import { jsonText } from '../lib/json.ts';

export function jsonResponse(value: object): Response {
  return new Response(jsonText(value), { headers: { 'content-type': 'application/json' } });
}
