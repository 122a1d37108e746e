/**
 * Messages of the form for entries by code, where those of the validator speak of files. For other codes it uses the
 * validator's messages.
 */
export const submitFaults = {
  'alias/clash': 'Another project has this former name already.',
  'alias/self': 'This is the id of the project itself.',
  'entry/no-source':
    'Say where the sources stand: a repository, or a page that has the design files.',
  'file/name': 'Use lower-case letters, digits and single hyphens, 80 at most.',
  'id/duplicate': 'Another project has this id. Choose another, or update that entry instead.',
  'license/absent': 'This is no licence. Leave the field empty as long as it is not known.',
  'list/duplicate': 'This is listed twice.',
  'package/duplicate':
    'Another project of the catalogue has this package. A package belongs to one project.',
  'relation/kinds': 'This relation does not join projects of these kinds.',
  'relation/stated-twice':
    'The other project states this already. One of the two is enough: it shows on both pages.',
  'repository/duplicate':
    'Another project of the catalogue has this repository. A repository belongs to one project.',
  'retired/loop': 'The successors lead back to this project.',
  'schema/missing': 'Write something here.',
  'schema/type': 'This has not the form that is expected here.',
  'schema/unknown-key': 'The catalogue has no place for this.',
  'vocabulary/unknown-id': 'The catalogue does not know this word.',
} as const;
