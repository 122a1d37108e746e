import styles from '../../ui/styles/embed.css?inline';

/** The sheet of all cards, under a name that stays: cards on other sites are loaded for years. */
export function GET(): Response {
  return new Response(styles, { headers: { 'content-type': 'text/css' } });
}
