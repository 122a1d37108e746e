/** Finds a role address among the contacts of a project. */
import { importReasons as because } from '#messages/importers.ts';
import { at, each, note, type Item } from '../../schemas/manifest/node.ts';
import { quietLine } from '../text.ts';

/** Local parts of role addresses, in the languages of Europe's public code. */
const ROLE =
  /^(?:contacts?|kontakt|contatti?|contacto|info|office|support|help(?:desk)?|service|team|open-?source|ospo|oss|software|digital|dev(?:elopers?)?|registre|registry|register|secretariat|sekretariat|webmaster|catalogue|code)(?:[.-](?:team|office|support|contact|info))?@/i;

/** The first role address. Other contacts are noted, since they may be persons. */
export function takeRole(contacts: Item): string | undefined {
  const items = each(contacts).map((item) => ({ item, email: quietLine(at(item, 'email')) ?? '' }));
  const role = items.find(
    ({ email }) => ROLE.test(email) && /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/.test(email),
  );
  if (!role) return undefined;
  for (const { item } of items) {
    if (item !== role.item) note(item, 'manifest/value', because.people);
  }
  return role.email;
}
