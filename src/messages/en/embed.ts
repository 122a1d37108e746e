/** Words of the cards for other sites, and of the section that explains them, in English. */
export const embedMessages = {
  title: (project: string) => `Card: ${project}`,
  heading: 'A card on your own page',
  note: 'For a home page, a wiki or a blog.',
  says: 'Each project has a card that any site may show in a frame: name, purpose, status, licence and latest release, in light and dark, with a link to its page. It loads no script. Paste this, with the id of the project in the address:',
  sizes:
    'The frame may be as narrow as 320 pixels; give it more height then. Leave out the attribute sandbox, or set it to allow-popups, so that the link can open.',
  oembed:
    'Programs that know oEmbed find the same through the link in the head of each project page. The answer is a static file of type rich, and looks at no parameters:',
  example: 'card.html',
} as const;
