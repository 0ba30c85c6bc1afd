import { thing } from '../../../platform/registry/thing.ts'
import { toldOfData } from '../people-in-it/personal-data.ts'
import { quotedIn } from '../people-in-it/said.ts'
import { publishedData } from '../reading/personal-data.ts'
import { shownData } from '../shown/personal-data.ts'
import { invitedWriterData } from '../together/invited/personal-data.ts'
import { askedWriterData } from '../together/personal-data.ts'
import { readerData } from '../together/readers/personal-data.ts'
import { writerData, writtenData } from './personal-data.ts'

/** One thing, while it is written and while it is read: what is kept of each part stands with that part. */
export const storyThing = thing({
  name: 'story',
  tables: [
    'stories.story',
    'stories.writer',
    'stories.asked_writer',
    'stories.invited_writer',
    'stories.reader',
    'stories.asked_oneself',
    'stories.version',
    'stories.shown_file',
    'stories.shown_piece',
    'stories.published',
    'stories.about',
    'stories.told_of',
    'stories.quoted',
  ],
  visibility:
    'Its writers alone while it is written; who is asked to write or read along reads its title and who asks, and who said yes to reading along reads the draft. Once they say so: who sits in its circle, who takes part in the movement, or everybody.',
  consent:
    'Its writers decide when it is read and by whom, and take it away again whenever they wish. Whoever is told of in it, whose words stand in it, or who shared what it began with, reads it beforehand and says yes; a no holds at once.',
  needs: quotedIn,
  provenance:
    'Written here by its writers, begun with what somebody shared, or taken over from another site.',
  personalData: [
    ...writerData,
    ...askedWriterData,
    ...invitedWriterData,
    ...readerData,
    ...writtenData,
    ...toldOfData,
    ...shownData,
    ...publishedData,
  ],
})
