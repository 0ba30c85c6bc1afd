import { type Thing, thing } from '../../../platform/registry/thing.ts'

const about = (column: string, purpose: string, sealed = false) => ({
  table: 'doors.barrier',
  column,
  about: 'who told it',
  purpose,
  retention:
    'four weeks after it was answered or done, half a year after it was told at most, or until who left an address erases everything',
  ...(sealed && { sealed }),
})

/** What somebody could not read, choose or do here. */
export const barrierThings: readonly Thing[] = [
  thing({
    name: 'barrier',
    tables: ['doors.barrier'],
    visibility:
      'Who looks after the movement around the page. The mail address it came with nobody reads; a telephone number they do, to call.',
    consent: 'none: it was told to be mended and is shown to nobody else',
    provenance: 'Told by whoever wanted to, with or without an account, which is not tied to it.',
    personalData: [
      about('content', 'Mending what was in the way, and calling back who asked for that', true),
      about('mail', 'Sending the answer', true),
      about('address_key', 'Finding it when its owner erases everything; a keyed hash'),
      about('answer', 'Sending the answer', true),
    ],
  }),
]
