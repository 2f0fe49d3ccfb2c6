import { hostOf, type Statements, waysOf } from './statements.ts'

const NO_WAY = 'the publishing body named at the foot of the page'

/** The statements in English. */
export const statementsEn: Statements = {
  accessibility: {
    title: 'Accessibility',
    parts: ({ siteName, imprint }) => [
      {
        heading: null,
        paragraphs: [
          `${siteName} is made for everyone to read: with a screen reader, without a mouse, in large type, on an old telephone or a slow network.`,
          'It aims at level AA of the Web Content Accessibility Guidelines (WCAG) 2.2 and at the duties of Circular 26/2020/TT-BTTTT.',
        ],
      },
      {
        heading: 'What you can do',
        paragraphs: [
          'Enlarge the text up to 200 %, or choose a size under “Share and tools” of any article; the choice is kept on your device.',
          'Go through every page with the keyboard: the first Tab leads to the main content.',
          'Read in dark or high-contrast colours: pages follow the settings of your device.',
          'Read every page with JavaScript switched off; only the search page needs it.',
        ],
      },
      {
        heading: 'What does not work yet',
        paragraphs: [
          'Attachments by other bodies, photographed documents and films may lack full text alternatives. Ask us for a version that is easier to read.',
        ],
      },
      {
        heading: 'Tell us',
        paragraphs: [`If something is hard to read or to use, please tell us: ${waysOf(imprint, NO_WAY)}.`],
      },
    ],
  },
  privacy: {
    title: 'Privacy',
    parts: ({ siteName, imprint, measurement, isKept }) => [
      {
        heading: null,
        paragraphs: [
          ...(measurement === null
            ? [
                `${siteName} sets no cookies, does not follow its readers, shows no advertisements and asks for no account.`,
                'Nothing is loaded from another host: text, pictures, films and sound all lie on this site.',
              ]
            : [
                `${siteName} shows no advertisements, asks for no account and sets no cookies of its own.`,
                `To count visits as the law requires, every page loads the code of ${measurement.name} from another host, ${hostOf(measurement)}, and that code sends there what it measures. Nothing is loaded from, or sent to, any other host.`,
              ]),
        ],
      },
      {
        heading: 'What lies on your device',
        paragraphs: [
          'The text size that you choose and the notices that you have closed are kept in your browser and sent nowhere.',
          ...(isKept
            ? [
                'Your browser keeps copies of the pages that you opened, to read them without a network. Clear the site data in its settings to remove them; on a shared device use a private window.',
              ]
            : []),
          'Articles are read aloud by a voice on your device; no text leaves it.',
        ],
      },
      {
        heading: 'When you leave',
        paragraphs: [
          'Links to Facebook, Zalo or other sites open only when you follow them; from there on their own rules hold.',
          'The server may keep technical logs (network address, page, time) for its safety; this bulletin does not use them to recognise readers.',
        ],
      },
      {
        heading: 'Contact',
        paragraphs: [`Questions about personal data: ${waysOf(imprint, NO_WAY)}.`],
      },
    ],
  },
}
