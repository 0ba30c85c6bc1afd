import { type Thing, thing } from '../../platform/registry/thing.ts'
import { linkedContribution } from './linked/words.ts'

const withWords = 'as long as the words'

export const contributionThings: readonly Thing[] = [
  thing({
    name: 'contribution',
    tables: [
      'contributions.contribution',
      'contributions.speaker',
      'contributions.contribution_version',
      'contributions.contribution_media',
      'contributions.written_out',
      'contributions.consent_entry',
      'contributions.allowed',
      'contributions.aside',
      'contributions.heard_kept',
    ],
    visibility:
      'Its speaker; while it waits for their yes also who wrote it down; after that, for each purpose apart, the circle, a team, the organisation, the movement, partners or everyone, as the speaker allowed.',
    consent:
      'The speaker chooses for each purpose how far it travels, without their name unless they ask for it, and can take that back.',
    provenance: 'Comes from a conversation; may be laid in a cluster and be owed an answer.',
    linked: linkedContribution,
    personalData: [
      {
        table: 'contributions.contribution_version',
        column: 'body',
        about: 'speaker',
        purpose: 'What somebody said, so that it can travel as far as they allow and come back to them',
        retention: 'for good, for its speaker alone once they took it back; until they erase it themselves',
        sealed: true,
      },
      {
        table: 'contributions.contribution_media',
        column: 'body',
        about: 'speaker',
        purpose:
          'A spoken minute, a drawing or a photo, kept as it was made, without anything that says where, when or with what',
        retention: 'as the words it came with',
        sealed: true,
      },
      {
        table: 'contributions.written_out',
        column: 'writer_seat_id',
        about: 'who was asked',
        purpose: 'Whom the speaker asked to write out what they told, so that only they hear it for that',
        retention: 'until the speaker answers or asks it no longer',
      },
      {
        table: 'contributions.written_out',
        column: 'body',
        about: 'speaker',
        purpose: 'What somebody wrote out, waiting for the speaker’s yes',
        retention: 'until the speaker answers',
        sealed: true,
      },
      {
        table: 'contributions.contribution_version',
        column: 'written_by_seat_id',
        about: 'speaker or writer',
        purpose: 'Who held the pen of each version',
        retention: withWords,
      },
      {
        table: 'contributions.speaker',
        column: 'speaker_seat_id',
        about: 'speaker',
        purpose: 'Whose words they are: only they change, widen, narrow and withdraw them',
        retention: withWords,
      },
      {
        table: 'contributions.speaker',
        column: 'writer_seat_id',
        about: 'writer',
        purpose: 'Who wrote it down, so that a helper’s view never passes as the speaker’s own',
        retention: withWords,
      },
      {
        table: 'contributions.speaker',
        column: 'on_behalf_of',
        about: 'who was spoken for',
        purpose: 'On whose behalf it was said, where that was asked',
        retention: withWords,
      },
      {
        table: 'contributions.aside',
        column: 'answer',
        about: 'speaker',
        purpose: 'That they do not choose an audience now: for their own page alone',
        retention: 'until they choose one',
      },
      {
        table: 'contributions.consent_entry',
        column: 'decided_by_seat_id',
        about: 'speaker',
        purpose: 'Every yes and every change of it',
        retention: withWords,
      },
      {
        table: 'contributions.consent_entry',
        column: 'present_seat_id',
        about: 'writer',
        purpose: 'Who was there when the speaker decided on another’s device',
        retention: withWords,
      },
    ],
  }),
]
