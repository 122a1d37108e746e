import styles from '../../ui/styles/embed.css?inline';

/** The style sheet of all cards, at a stable address: cards on other sites are loaded for years. */
export function GET(): Response {
  return new Response(styles, { headers: { 'content-type': 'text/css' } });
}
