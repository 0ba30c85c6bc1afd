import { Actions, LinkButton, LinkList, Section } from '../../../../design/index.ts'
import { dayInWords } from '../../../../platform/i18n/days.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { Draft, DraftSpeaker } from '../../programme/draft.ts'
import { visitWords } from '../../visit/locales/index.ts'
import type { Folder } from '../input.ts'
import { type MakeWords, makeWords } from '../locales/index.ts'

interface SessionPartsProps {
  locale: Locale
  draft: Draft
  folder: Folder
  id: string
  /** The address of the draft. */
  base: string
}

/** Below the form of a part: who speaks there, and how it goes. */
export function SessionParts({ locale, draft, folder, id, base }: SessionPartsProps) {
  const w = makeWords(locale)
  const ofProgramme = folder === 'sessions'
  return (
    <>
      {ofProgramme ? <Speakers {...{ locale, draft, folder, id, base }} /> : null}
      <Section ruled>
        <Actions>
          {ofProgramme ? (
            <LinkButton href={`${base}/sessions/${id}/drop`} variant="quiet">
              {w('drop.link')}
            </LinkButton>
          ) : null}
          {folder === 'speakers' ? (
            <LinkButton href={`${base}/speakers/${id}/letter`} variant="quiet">
              {visitWords(locale)('speaking.paper.link')}
            </LinkButton>
          ) : null}
          <LinkButton href={`${base}/${folder}/${id}/remove`} variant="quiet">
            {w('remove.link')}
          </LinkButton>
        </Actions>
      </Section>
    </>
  )
}

function Speakers({ locale, draft, id, base }: SessionPartsProps) {
  const w = makeWords(locale)
  const speakers = draft.everySpeaker.filter(({ sessionId }) => sessionId === id)
  return (
    <Section title={w('make.speakers')} ruled>
      <LinkList
        items={speakers.map((speaker) => ({
          href: `${base}/speakers/${speaker.id}`,
          label: <span dir="auto">{speaker.name}</span>,
          about: yesInWords(locale, w, speaker),
        }))}
      />
      <p>
        <LinkButton href={`${base}/sessions/${id}/speakers/new`} variant="quiet">
          {w('make.speakers.new')}
        </LinkButton>
      </p>
    </Section>
  )
}

function yesInWords(locale: Locale, w: MakeWords, { yesHow, yesOn, withdrawnOn }: DraftSpeaker): string {
  if (yesHow && yesOn) return `${w(`yes.${yesHow}`)}, ${dayInWords(locale, yesOn)}`
  return withdrawnOn ? w('make.taken-back', { day: dayInWords(locale, withdrawnOn) }) : w('make.no-yes')
}
