import { apiMessages as say } from '../messages/api.ts';
import { absolute, dataPath } from './data-address.ts';

/** Programs that can be pasted as they are: the addresses in them are those of this site. */
export function apiExamples() {
  const json = absolute(dataPath.catalogue);
  const csv = absolute(dataPath.table);
  return [
    { heading: say.curl, says: say.curlSays, name: 'sh', code: curlExample(json) },
    { heading: say.python, says: say.pythonSays, name: 'licences.py', code: pythonExample(json) },
    { heading: say.sheet, says: say.sheetSays, name: 'A1', code: `=IMPORTDATA("${csv}")` },
  ];
}

function curlExample(address: string): string {
  return `curl -s ${address} |
  jq -r '.projects[] | select(.kind == "hardware" and .status == "active") | .entry.name'`;
}

function pythonExample(address: string): string {
  return `import json
from collections import Counter
from urllib.request import urlopen

with urlopen("${address}") as answer:
    catalogue = json.load(answer)

licences = Counter(
    licence
    for project in catalogue["projects"]
    for licence in project["entry"].get("licenses", {}).values()
)
for licence, projects in licences.most_common():
    print(projects, licence)`;
}
