import type { Catalogue } from '../catalogue/catalogue.ts';
import { projectFacts } from '../catalogue/facts.ts';
import { apiMessages as say } from '#messages/api.ts';
import { messages as t } from '#messages/common.ts';
import type { Kind, Status } from '../schemas/entry.ts';
import { absolute, dataPath } from '../schemas/data-address.ts';

/** Code that can be pasted as it is: it uses addresses of this site, and prints something. */
export function apiExamples(catalogue: Catalogue) {
  const json = absolute(dataPath.catalogue);
  const csv = absolute(dataPath.table);
  const most = commonest(catalogue);
  const curlSays = say.curlSays(
    most && t.kinds[most.kind].name,
    most && t.statuses[most.status].name,
  );
  return [
    { heading: say.curl, says: curlSays, name: 'sh', code: curlExample(json, most) },
    { heading: say.python, says: say.pythonSays, name: 'licences.py', code: pythonExample(json) },
    { heading: say.sheet, says: say.sheetSays, name: 'A1', code: `=IMPORTDATA("${csv}")` },
  ];
}

interface Pair {
  readonly kind: Kind;
  readonly status: Status;
}

function curlExample(address: string, most: Pair | undefined): string {
  const filter = most ? ` | select(.kind == "${most.kind}" and .status == "${most.status}")` : '';
  return `curl -s ${address} |
  jq -r '.projects[]${filter} | .entry.name'`;
}

/** The most frequent combination of kind and status, so that the example finds something. */
function commonest({ listed }: Catalogue): Pair | undefined {
  const pairs = listed.flatMap((project): Pair[] => {
    const status = projectFacts(project).status?.value;
    return status ? [{ kind: project.kind, status }] : [];
  });
  const groups = [...Map.groupBy(pairs, ({ kind, status }) => `${kind} ${status}`).values()];
  return groups.toSorted((a, b) => b.length - a.length)[0]?.[0];
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
